import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TableKey } from '../../src/form';
import { cellAt } from '../../src/model';
import { parseReport } from '../../src/parse';
import { LAYOUTS } from '../../src/tokenize/layouts';

const PAGE = readFileSync(new URL('../../docs/layouts.md', import.meta.url), 'utf8');

interface Documented {
  readonly name: string;
  readonly body: string;
  readonly samples: readonly string[];
}

const DOCUMENTED: readonly Documented[] = PAGE.split(/^## /m)
  .slice(1)
  .map((section) => {
    const [name = '', ...lines] = section.split('\n');
    const body = lines.join('\n');
    const samples = [...body.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
    return { name, body, samples };
  });

/** The pieces of the form that samples show: where they stand, a word that tells them, their numbers. */
const PIECES: readonly {
  readonly table: TableKey;
  readonly heading: string;
  readonly rows: readonly (readonly [label: RegExp, path: string, ...numbers: readonly number[]])[];
}[] = [
  {
    table: 'proactiveDisclosure',
    heading: '二、主动公开政府信息情况',
    rows: [
      [/规章/, 'proactiveDisclosure.rules', 0, 1, 3],
      [/行政规范/, 'proactiveDisclosure.normativeDocuments', 2, 1, 6],
      [/行政许可/, 'proactiveDisclosure.licensing', 7],
    ],
  },
  {
    table: 'requests',
    heading: '三、收到和处理政府信息公开申请情况',
    rows: [
      [/本机关不掌握/, 'requests.outcomes.unavailable.notHeld', 2, 0, 0, 0, 1, 0, 3],
      [/没有现成信息/, 'requests.outcomes.unavailable.requiresCreation', 0, 1, 0, 0, 0, 0, 1],
      [/补正后/, 'requests.outcomes.unavailable.unclear', 1, 0, 0, 0, 0, 0, 1],
    ],
  },
];

it('every layout is documented, once, and no other', () => {
  const names = Object.values(LAYOUTS).flatMap((layouts) => layouts.map(({ name }) => name));
  expect(DOCUMENTED.map(({ name }) => name).sort()).toEqual(names.sort());
});

describe.each(DOCUMENTED.map((each) => [each.name, each] as const))(
  '%s',
  (name, { body, samples }) => {
    it('says what is lost and how it is read', () => {
      expect(body).toMatch(/^Lost: /m);
      expect(body).toMatch(/^Read: /m);
      expect(samples).toHaveLength(1);
    });

    it.each(samples)('is what its sample is read as, with all of its numbers', (sample) => {
      const piece = PIECES.find(({ rows }) => rows.some(([label]) => label.test(sample)));
      const shown = piece?.rows.filter(([label]) => label.test(sample)) ?? [];
      expect(shown.length).toBeGreaterThan(1);
      const title = '柳塘镇人民政府2023年政府信息公开工作年度报告';
      const text = [title, piece?.heading, sample.replaceAll('⇥', '\t')].join('\n\n');
      const report = parseReport(text);
      expect(report.diagnostics).toEqual([]);
      expect(report.source.layouts[piece?.table ?? 'disputes']).toContain(name);
      const cells = Object.keys(report.source.cells);
      for (const [, path, ...numbers] of shown) {
        const own = cells.filter((cell) => cell.startsWith(`${path}.`));
        expect([path, own.map((cell) => cellAt(report, cell))]).toEqual([path, numbers]);
      }
      expect(cells).toHaveLength(shown.reduce((sum, [, , ...numbers]) => sum + numbers.length, 0));
    });
  },
);
