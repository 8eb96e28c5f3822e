import { readFileSync } from 'node:fs';
import { unmarked } from '../src/source/markup';
const t = readFileSync(process.argv[2]!, 'utf8');
const u = unmarked(t).replace(/ +/g, ' ').replace(/\t/g, '⇥').replace(/\n\s*\n+/g, '\n\n');
const i = u.indexOf(process.argv[3]!);
console.log(u.slice(Math.max(0, i - 300), i + Number(process.argv[4] ?? 900)));
