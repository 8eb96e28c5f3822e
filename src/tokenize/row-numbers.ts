import { isDigits, type Source } from '../source';
import type { Cell, Row } from './grid';

/** Fewer rows may have such figures by chance. */
const ENOUGH_ROWS = 4;

/** Rows without the number that a program prints before each of them, 0, 1, 2 …, but for heads that hold words alone. */
export function withoutRowNumbers(source: Source, rows: readonly Row[]): readonly Row[] {
  const long = rows.filter((row) => row.length > 1 && row.some(isFigure));
  // The first may hold the numbers of the columns, and nothing over those of the rows.
  const numbered = numberOf(source, long[0]) === null ? long.slice(1) : long;
  const [top] = numbered;
  const first = numberOf(source, top);
  if (!top || first === null) return rows;
  const labelled = numbered.filter(([, next]) => next?.kind === 'label').length;
  const count = numbered.every((row, at) => numberOf(source, row) === first + at);
  if (!count || labelled < ENOUGH_ROWS) return rows;
  const cut = new Set(long);
  const isOver = (row: Row) => row.length === top.length || row[0]?.kind === 'nil';
  return rows.map((row) => (cut.has(row) || (row.length > 1 && isOver(row)) ? row.slice(1) : row));
}

function isFigure({ kind }: Cell): boolean {
  return kind === 'figure';
}

function numberOf({ text }: Source, [cell]: Row = []): number | null {
  if (!cell || !isDigits(text, cell.start, cell.end)) return null;
  return Number(text.slice(cell.start, cell.end));
}
