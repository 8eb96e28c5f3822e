import { describe, expect, it } from 'vitest';
import { DAMAGES, type Generated, LAYOUTS } from '../generator';
import { commandOf, forReports, read } from './reports';

const RUNS = 6;

/**
 * A cell is the number printed for it or `null`; any other number, its own row's or another's, has a
 * warning that names the cell, its row or its group.
 */
function expectNoSilentError(generated: Generated): void {
  const { verdict } = read(generated);
  expect(verdict.faults, commandOf(generated)).toEqual([]);
  expect(verdict.silent).toBe(0);
}

describe('a damaged report is not read wrongly without a warning', () => {
  it.each(DAMAGES)('%s', (damage) => {
    forReports({ damages: [damage] }, RUNS, expectNoSilentError);
  });

  it.each(LAYOUTS)('whatever happened to it in %s', (layout) => {
    forReports({ layout }, RUNS, expectNoSilentError);
  });
});
