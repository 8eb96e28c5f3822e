/**
 * Reads made-up reports of every layout and damage with the built package and judges what it says.
 *
 *     npm run search -- [--seconds N] [--from N] [--seed N] [--layout L] [--damage D,…] [--edition E]
 *                       [--clean] [--show]
 *
 * Without `--seed` it goes through the seeds from `--from` on until the time is over; with it, it judges
 * that one alone, and `--show` prints its text. `--clean` damages nothing. Exit 1 when a number is
 * wrong or a report without damage is misread, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { parseReport, validateReport } from 'zfxxgk-report';
import {
  DAMAGES,
  type DamageName,
  type Generated,
  type GenerateOptions,
  generate,
  judge,
  LAYOUTS,
  type LayoutName,
  type ReportEdition,
} from '../test/generator';
import { Tally } from '../test/generator/tally';

const MOST_FAILURES = 8;
const MOST_LINES = 6;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    layout: { type: 'string' },
    damage: { type: 'string' },
    edition: { type: 'string' },
    clean: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});

const layout = named(LAYOUTS, values.layout, 'layout');
const damages = values.damage?.split(',').flatMap((name) => named(DAMAGES, name, 'damage') ?? []);
const edition = named<ReportEdition>(['2021', '2019', 'mixed'], values.edition, 'edition');

const tally = new Tally();
if (values.seed === undefined) search();
else one(Number(values.seed));
console.log(tally.table());
for (const failure of tally.worst(MOST_FAILURES)) {
  console.log(`\n${failure.command}  (${failure.about})`);
  for (const fault of failure.faults.slice(0, MOST_LINES)) console.log(`  ${fault}`);
  const more = failure.faults.length - MOST_LINES;
  if (more > 0) console.log(`  … and ${more} more`);
}
console.log(`\n${tally.reports} reports, ${tally.failures.length} with faults`);
process.exit(tally.grave ? 1 : 0);

/** Every layout in turn: without damage, with one damage after another, then with what the seed draws. */
function search(): void {
  const until = Date.now() + Number(values.seconds) * 1000;
  const layouts = layout ? [layout] : LAYOUTS;
  const wanted: (readonly DamageName[] | undefined)[] = damages
    ? [damages]
    : values.clean
      ? [[]]
      : [[], ...DAMAGES.map((name) => [name]), undefined, undefined];
  let turn = 0;
  for (let seed = Number(values.from); Date.now() < until; seed++, turn++) {
    const round = Math.floor(turn / layouts.length);
    const layout = layouts[turn % layouts.length];
    read(seed, optionsOf(layout, wanted[round % wanted.length]));
  }
}

function one(seed: number): void {
  const generated = read(seed, optionsOf(layout, values.clean ? [] : damages));
  if (values.show) console.log(generated.text);
}

function optionsOf(
  layout: LayoutName | undefined,
  damages: readonly DamageName[] | undefined,
): GenerateOptions {
  return {
    ...(layout ? { layout } : {}),
    ...(damages ? { damages } : {}),
    ...(edition ? { edition } : {}),
  };
}

function read(seed: number, options: GenerateOptions): Generated {
  const generated = generate(seed, options);
  if (options.damages?.length && generated.damages.length === 0) return generated;
  const report = parseReport(generated.text);
  const diagnostics = [...report.diagnostics, ...validateReport(report).findings];
  tally.add(generated, judge(report, diagnostics, generated), commandFor(seed, options));
  return generated;
}

function commandFor(seed: number, { layout, damages, edition }: GenerateOptions): string {
  const parts = [`npm run search -- --seed ${seed}`];
  if (layout) parts.push(`--layout ${layout}`);
  if (damages) parts.push(damages.length > 0 ? `--damage ${damages.join(',')}` : '--clean');
  if (edition) parts.push(`--edition ${edition}`);
  return parts.join(' ');
}

function named<T extends string>(
  list: readonly T[],
  name: string | undefined,
  what: string,
): T | undefined {
  if (name === undefined) return undefined;
  const found = list.find((each) => each === name);
  if (found) return found;
  console.error(`Unexpected ${what} \`${name}\`, expected one of ${list.join(', ')}`);
  return process.exit(2);
}
