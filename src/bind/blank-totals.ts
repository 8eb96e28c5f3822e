import type { Assignment } from './work';

/** Fewest rows that show that the last figures are no totals. */
const ENOUGH_ROWS = 3;

/** In a few rows two figures are alike by chance. */
const MANY_TIMES = 4;

/**
 * Whether a table's totals were left blank: its rows have one figure less than columns, and in hardly
 * any of them is the last the sum of the others. Of all places that the text allows for the blank, the form's
 * sums then rule out every one but the last.
 */
export function totalsAreBlank(
  rows: readonly Assignment[],
  width: number,
  figuresOf: (row: Assignment) => readonly (number | null)[],
): boolean {
  let held = 0;
  let refuted = 0;
  for (const row of rows) {
    const values = figuresOf(row);
    if (values.length !== width - 1) continue;
    const last = values.at(-1) ?? null;
    const sum = values.slice(0, -1).reduce<number>((all, value) => all + (value ?? Number.NaN), 0);
    if (last === null || Number.isNaN(sum) || (last === 0 && sum === 0)) continue;
    if (last === sum) held++;
    else refuted++;
  }
  return refuted >= ENOUGH_ROWS && refuted >= held * MANY_TIMES;
}
