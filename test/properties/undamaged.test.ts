import { describe, expect, it, vi } from 'vitest';
import { SECTION_KEYS } from '../../src/form';
import { cellAt } from '../../src/model';
import { LAYOUTS, type ReportEdition } from '../generator';
import { commandOf, forReports, read } from './reports';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = 4;
const EDITIONS: readonly ReportEdition[] = ['2021', '2019', 'mixed'];

describe.each(LAYOUTS)('an undamaged report in %s', (layout) => {
  it.each(EDITIONS)('is read as printed: the form of %s', (edition) => {
    const options = { layout, edition, damages: [], consistent: true };
    forReports(options, RUNS, (generated) => {
      const { report, verdict } = read(generated);
      const { cells, title, agency, year } = generated.truth;
      const printed = Object.fromEntries(cells);
      const got = Object.fromEntries([...cells.keys()].map((path) => [path, cellAt(report, path)]));
      expect(got, commandOf(generated)).toEqual(printed);
      expect(report).toMatchObject({ title, agency, year, edition });
      expect(SECTION_KEYS.filter((key) => report[key].present)).toEqual(SECTION_KEYS);
      // No number where none was printed and, where all sums hold, nothing to remark.
      expect(verdict.faults, commandOf(generated)).toEqual([]);
    });
  });
});
