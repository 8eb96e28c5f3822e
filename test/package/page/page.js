import text from './report.txt?raw';
import { use } from './use.js';

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
const post = (answer) => fetch('/', { method: 'POST', body: `${use(text)} | ${answer}` });
worker.onmessage = ({ data }) => post(data);
worker.onerror = ({ message }) => post(message);
worker.postMessage(text);
