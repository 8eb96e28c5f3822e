import { describe, expect, it } from 'vitest';
import { sumsOf, TABLE_KEYS, tableRows } from '../../src/form';
import { generate, LAYOUTS, type ReportEdition } from '.';

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('generate', () => {
  it('gives the same report for the same seed', () => {
    for (const seed of SEEDS) expect(generate(seed)).toEqual(generate(seed));
  });

  it('gives another report for another seed', () => {
    expect(new Set(SEEDS.map((seed) => generate(seed).text)).size).toBe(SEEDS.length);
  });

  it('keeps to the options', () => {
    for (const edition of ['2021', '2019', 'mixed'] as const) {
      const generated = generate(7, { layout: 'gfm', damages: [], edition });
      expect(generated).toMatchObject({ layout: 'gfm', damages: [], truth: { edition } });
    }
  });

  it('has every cell of the edition in a report without damage', () => {
    for (const edition of ['2021', '2019'] as const) {
      const { cells, undecidable } = generate(3, { damages: [], edition }).truth;
      const rows = TABLE_KEYS.flatMap((table) => tableRows(edition, table));
      const paths = rows.flatMap(({ path, columns }) => columns.map(({ key }) => `${path}.${key}`));
      expect([...cells.keys()].sort()).toEqual(paths.sort());
      expect([...cells.values()]).not.toContain(null);
      expect(undecidable.size).toBe(0);
    }
  });

  it('puts blocks of 2019 before blocks of 2021 in a mixed edition', () => {
    const { text, truth } = generate(5, { layout: 'tab-full', damages: [], edition: 'mixed' });
    expect(text.indexOf('本年新制作数量')).toBeGreaterThan(0);
    expect(text.indexOf('本年收费金额')).toBeGreaterThan(text.indexOf('本年新制作数量'));
    expect(truth.cells.has('proactiveDisclosure.rules.produced')).toBe(true);
    expect(truth.cells.has('proactiveDisclosure.fees.amount')).toBe(true);
    expect(truth.cells.has('proactiveDisclosure.rules.issued')).toBe(false);
  });

  it('keeps all sums of the form in a consistent report', () => {
    for (const seed of SEEDS) {
      for (const edition of ['2021', '2019'] as const) {
        const { cells } = generate(seed, { damages: [], edition, consistent: true }).truth;
        const total = (paths: readonly string[]) =>
          paths.reduce((sum, path) => sum + (cells.get(path) ?? Number.NaN), 0);
        for (const { left, right } of sumsOf(edition)) expect(total(left)).toBe(total(right));
      }
    }
  });
});

describe.each(LAYOUTS)('%s', (layout) => {
  it.each<ReportEdition>(['2021', '2019', 'mixed'])(
    'prints every number of the %s edition',
    (edition) => {
      for (const seed of SEEDS.slice(0, 4)) {
        const { text, truth } = generate(seed, { layout, damages: [], edition });
        const printed = counts(tablesIn(text).match(/-?\d+(\.\d+)?/g) ?? []);
        for (const [number, times] of counts([...truth.cells.values()].map(String))) {
          expect(printed.get(number) ?? 0, `${number} of seed ${seed}`).toBeGreaterThanOrEqual(
            times,
          );
        }
      }
    },
  );
});

/** The text from section two to section five. */
function tablesIn(text: string): string {
  const from = text.search(/主动公开政府信息情况/);
  return text.slice(from, text.search(/问题及改进情况/));
}

function counts(items: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
}
