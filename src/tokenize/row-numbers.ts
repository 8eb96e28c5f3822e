import { isDigits, type Source } from '../source';
import type { Row } from './grid';

/** Fewer rows may have such figures by chance. */
const ENOUGH_ROWS = 4;

/** Rows without the number that a program prints before each of them: 0, 1, 2 … */
export function withoutRowNumbers(source: Source, rows: readonly Row[]): readonly Row[] {
  const long = rows.filter((row) => row.length > 1);
  // The first may hold the numbers of the columns, and nothing over those of the rows.
  const numbered = numberOf(source, long[0]) === null ? long.slice(1) : long;
  const first = numberOf(source, numbered[0]);
  if (first === null) return rows;
  const labelled = numbered.filter(([, next]) => next?.kind === 'label').length;
  const count = numbered.every((row, at) => numberOf(source, row) === first + at);
  if (!count || labelled < ENOUGH_ROWS) return rows;
  return rows.map((row) => (row.length > 1 ? row.slice(1) : row));
}

function numberOf({ text }: Source, [cell]: Row = []): number | null {
  if (!cell || !isDigits(text, cell.start, cell.end)) return null;
  return Number(text.slice(cell.start, cell.end));
}
