/**
 * Reads reports with random edits, and looks for what must never happen: see test/support/faults-of.ts.
 *
 *     npm run fuzz -- [--seconds N] [--seed N]
 *
 * Without `--seed` it goes on from a seed of its own, which it prints; with it, it begins there. A find is
 * made as short as it goes and printed, to become a file of test/fixtures. Exit 1 on a find.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generate } from '../test/generator';
import { Random } from '../test/generator/random';
import { faultsOf } from '../test/support/faults-of';
import { mutate } from '../test/support/mutate';
import { shrink } from '../test/support/shrink';

const FIXTURES = new URL('../test/fixtures/', import.meta.url);
/** A run stops when it has shown as many. */
const MOST_FINDS = 5;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string' } },
});
const first = Number(values.seed ?? Date.now() % 1_000_000_000);
const until = Date.now() + Number(values.seconds) * 1000;
if (!Number.isInteger(first) || Number.isNaN(until)) {
  console.error('Unexpected seed or seconds, expected whole numbers');
  process.exit(2);
}

const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), FIXTURES), 'utf8'));

console.log(`from seed ${first}`);
const finds = new Set<string>();
let seed = first;
for (; Date.now() < until && finds.size < MOST_FINDS; seed++) look(seed);
console.log(`${seed - first} texts, ${finds.size} finds`);
process.exit(finds.size > 0 ? 1 : 0);

function look(seed: number): void {
  const random = new Random(seed, 'fuzz');
  const text = mutate(draw(random), () => draw(random), random);
  const [fault] = faultsOf(text);
  if (fault === undefined || finds.has(kindOf(fault))) return;
  finds.add(kindOf(fault));
  const least = shrink(text, (shorter) =>
    faultsOf(shorter).some((each) => kindOf(each) === kindOf(fault)),
  );
  const kept = faultsOf(least).find((each) => kindOf(each) === kindOf(fault));
  console.log(`\nseed ${seed}: ${kept}\n${JSON.stringify(least)}\n${least}\n`);
}

function draw(random: Random): string {
  if (random.chance(0.3)) return random.pick(fixtures);
  return generate(random.int(1, 1_000_000)).text;
}

/** Finds of a kind are shown once: by what is wrong and where, whatever the numbers. */
function kindOf(fault: string): string {
  return fault.replace(/[\d.-]+/g, '').slice(0, 60);
}
