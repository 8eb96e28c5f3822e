import { use } from './use.js';

addEventListener('message', ({ data }) => postMessage(use(data)));
