/**
 * Measures every budget of the library, side by side in one process, and prints them.
 *
 *     npm run bench -- [speed] [growth] [memory] [size]
 *
 * Exit 1 when something is over its budget.
 */
import { fileURLToPath } from 'node:url';
import { coreSize } from '../test/support/core-size';
import { type Budget, isOver } from './budget';
import { growth } from './growth';
import { memory } from './memory';
import { speed } from './speed';

const PARTS = { speed, growth, memory: () => [memory()], size } satisfies Record<
  string,
  () => Iterable<Budget> | AsyncIterable<Budget>
>;

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(', ')}, expected ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

let over = 0;
console.log(`${'measured'.padEnd(56)}${'value'.padStart(8)}${'at most'.padStart(9)}`);
for (const [name, measure] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for await (const budget of measure()) {
    if (isOver(budget)) over++;
    console.log(lineOf(budget));
  }
}
console.log(over === 0 ? 'all within their budgets' : `${over} over their budgets`);
process.exitCode = over === 0 ? 0 : 1;

function lineOf(budget: Budget): string {
  const { what, value, most, note } = budget;
  const mark = isOver(budget) ? '  OVER' : '';
  return `${what.padEnd(56)}${value.toFixed(2).padStart(8)}${String(most ?? '').padStart(9)}  ${note}${mark}`;
}

async function* size(): AsyncGenerator<Budget> {
  const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  const kilobytes = async (names?: string) => (await coreSize(entry, names)) / 1000;
  const what = 'core, minified and compressed, without dependencies, kB';
  yield { what, value: await kilobytes(), most: 25, note: '' };
  for (const name of ['parseReport', 'validateReport', 'extractFacts']) {
    const value = await kilobytes(`{ ${name} }`);
    yield { what: `what a bundler keeps of it for ${name}, kB`, value, most: null, note: '' };
  }
}
