import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseReport, validateReport } from 'zfxxgk-report';
import { generate, LAYOUTS, type LayoutName } from '../test/generator';
import type { Budget } from './budget';
import { interleave, median } from './measure';

const REPORTS = 12;
const ROUNDS = 15;
/** A bare split is so short that it is timed as many times over. */
const REPEATED = 10;

/** Layouts that have the budget; the others are shown. */
const SPLIT: readonly LayoutName[] = [
  'tab-merged',
  'tab-extra',
  'tab-full',
  'lines-tab',
  'lines-blank',
  'lines-plain',
  'lines-pipe',
  'pipe-lines',
  'pipe-suffix',
  'pipe-both',
  'pipe-broken',
];
const MARKDOWN: readonly LayoutName[] = ['gfm', 'gfm-split'];

const remark = unified().use(remarkParse).use(remarkGfm);

/** Parse and validate against the least that any reading of the text would cost, layout by layout. */
export function* speed(): Generator<Budget> {
  for (const layout of LAYOUTS) yield* ratiosOf(layout);
}

function ratiosOf(layout: LayoutName): Budget[] {
  const texts = Array.from(
    { length: REPORTS },
    (_, seed) => generate(seed + 1, { layout, damages: [], edition: '2021' }).text,
  );
  const each = (run: (text: string) => unknown) => () => texts.forEach((text) => void run(text));
  const isMarkdown = MARKDOWN.includes(layout);
  const rounds = interleave(
    {
      split: () => {
        for (let left = REPEATED; left > 0; left--) texts.forEach((text) => void splitBare(text));
      },
      both: each((text) => validateReport(parseReport(text))),
      parse: each(parseReport),
      remark: isMarkdown ? each((text) => remark.parse(text)) : () => 0,
    },
    ROUNDS,
  );
  const note = `${((1000 * REPORTS) / median(rounds.map(({ both }) => both))).toFixed(0)} reports/s`;
  const ratio = median(rounds.map(({ both, split }) => (both / split) * REPEATED));
  const most = SPLIT.includes(layout) ? 8 : null;
  return [
    { what: `${layout}: parse + validate ÷ split`, value: ratio, most, note },
    ...(isMarkdown
      ? [
          {
            what: `${layout}: parse ÷ one remark pass`,
            value: median(rounds.map(({ parse, remark }) => parse / remark)),
            most: 1,
            note: '',
          },
        ]
      : []),
  ];
}

const NUMBER = /^\s*-?\d+(?:\.\d+)?\s*$/;

/** The text in lines and cells, each tested for a number: what any reader has to do. */
function splitBare(text: string): number {
  let numbers = 0;
  for (const line of text.split('\n')) {
    for (const cell of line.split(/[\t|]/)) if (NUMBER.test(cell)) numbers++;
  }
  return numbers;
}
