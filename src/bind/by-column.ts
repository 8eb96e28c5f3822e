import { countAt } from './read-number';
import { endsInSum } from './row-sums';
import type { Token } from './token';
import type { Work } from './work';

/**
 * Whether the cells of several rows, each in a line of its own, may stand in another order: tools that read a page
 * column by column print them so. Not where the form's sums speak for the rows, of which those of zeros alone hold in
 * any order, or all cells are alike. The rows of table four stand side by side, and have but one order.
 */
export function mayBeByColumn(
  { source, table }: Pick<Work, 'source' | 'table'>,
  rows: readonly (readonly Token[])[],
): boolean {
  const apart = rows.every((row) => row.every(({ rowLength }) => rowLength === 1));
  const single = rows.every(({ length }) => length === 1);
  if (!apart || single || table === 'disputes') return false;
  const read = rows.map((row) => row.map(({ cell }) => ({ value: countAt(source, cell) })));
  const [first] = read.flat();
  if (read.flat().every(({ value }) => value === first?.value)) return false;
  const telling = read.filter((row) => row.some(({ value }) => value !== 0));
  return table === 'proactiveDisclosure' || telling.filter(endsInSum).length * 2 <= telling.length;
}
