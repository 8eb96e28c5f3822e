import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FORMS, SECTION_KEYS, TABLE_KEYS, tableRows } from '../../src/form';
import { reportSchema } from '../../src/model/report';
import { parseReport } from '../../src/parse';
import { validateReport } from '../../src/validate';
import { generate } from '../generator';
import { placeFaults } from './places';
import { runs } from './reports';

vi.setConfig({ testTimeout: 60_000 });

const HEADINGS = [
  '柳塘镇人民政府2023年政府信息公开工作年度报告',
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const LABELS = (['2021', '2019'] as const).flatMap((edition) =>
  TABLE_KEYS.flatMap((table) => tableRows(edition, table).flatMap(({ labels }) => [...labels])),
);

const DELIMITERS = [
  '\t',
  '|',
  ' | ',
  '  ',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '|---|',
  '|:-:|\n',
  '\u3000',
];

const FIGURES = fc.oneof(
  fc.nat(999).map(String),
  fc.constantFrom(
    '0',
    '-',
    '/',
    '—',
    '000',
    '1,234',
    '１２',
    '2.5万元',
    '+19',
    '减5',
    '- 4 -',
    '1.',
    '（三）',
  ),
);

/** What reports are made of, in any order. */
const rubble = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...DELIMITERS) },
      { weight: 4, arbitrary: FIGURES },
      { weight: 3, arbitrary: fc.constantFrom(...LABELS) },
      { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''));

/** A report with rubble in place of some of its text. */
const wrecked = fc
  .record({
    seed: fc.noShrink(fc.integer({ min: 1, max: 9_999_999 })),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(200),
    rubble,
  })
  .map(({ seed, from, length, rubble }) => {
    const { text } = generate(seed);
    const at = Math.floor(from * text.length);
    return text.slice(0, at) + rubble + text.slice(at + length);
  });

const TEXTS: Record<string, [texts: fc.Arbitrary<string>, count: number]> = {
  'any characters': [fc.string({ unit: 'binary', maxLength: 300 }), 100],
  'any letters and marks': [fc.string({ unit: 'grapheme', maxLength: 300 }), 100],
  'what reports are made of': [rubble, 100],
  'a report with a stretch of rubble': [wrecked, 40],
};

describe.each(Object.entries(TEXTS))('of %s', (_, [texts, count]) => {
  it('every text gives a report, with places that lie in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = parseReport(text);
        expect(placeFaults(report, text)).toEqual([]);
        expect(reportSchema.safeParse(report).success).toBe(true);
        expect(parseReport(text)).toEqual(report);
        for (const { ruleId } of validateReport(report).findings) {
          expect(ruleId).not.toBe('rule-failed');
        }
      }),
      runs(count),
    );
  });
});

it('draws from every label of both editions', () => {
  expect(Object.keys(FORMS)).toHaveLength(2);
  expect(SECTION_KEYS).toHaveLength(HEADINGS.length - 1);
  expect(LABELS.length).toBeGreaterThan(60);
});
