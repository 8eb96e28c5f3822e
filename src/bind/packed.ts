import { runsOf } from './runs';
import { isFilled, type Token } from './token';

/** Of so many rows, one may have a blank that the tool did not see. */
const HARDLY_ANY = 8;

/**
 * Whether empty cells were closed up and rows filled up with others behind: rows of one length begin in different
 * columns, and hardly any has a blank before or between its figures.
 */
export function arePacked(tokens: readonly Token[]): boolean {
  const columns = new Map<number, number>();
  let varied = false;
  let [rows, kept] = [0, 0];
  for (const { label, slots, filled } of runsOf(tokens)) {
    const first = slots.findIndex(isFilled);
    const column = slots[first]?.cell.column;
    if (column === undefined) continue;
    rows++;
    if (first > 0 || slots.findLastIndex(isFilled) >= filled) {
      kept++;
      continue;
    }
    if (!label || label.spaced) continue;
    varied ||= (columns.get(label.rowLength) ?? column) !== column;
    columns.set(label.rowLength, column);
  }
  return varied && kept * HARDLY_ANY <= rows;
}
