/** Fewest rows that show it. */
const ENOUGH_ROWS = 2;

/**
 * Whether the first figure of each row is the sum of the others and the last is not: the columns stand in
 * another order than the form's, whatever is left of their heads. The first row whose last figure is the
 * sum, as in almost every table, shows that they do not.
 */
export function totalsStandFirst(rows: Iterable<readonly (number | null)[]>): boolean {
  let leading = 0;
  for (const figures of rows) {
    const all = figures.reduce<number>((sum, figure) => sum + (figure ?? Number.NaN), 0);
    const [first, last] = [figures[0] ?? 0, figures.at(-1) ?? 0];
    if (all === 0 || Number.isNaN(all)) continue;
    if (first === last || (first * 2 !== all && last * 2 !== all)) continue;
    if (last * 2 === all) return false;
    leading++;
    if (leading === ENOUGH_ROWS) return true;
  }
  return false;
}
