import { runsOf } from './runs';
import { isFilled, type Token } from './token';

/**
 * Whether empty cells were closed up and rows filled up with others behind: rows of one length begin in different
 * columns, and none has a blank before or between its figures.
 */
export function arePacked(tokens: readonly Token[]): boolean {
  const columns = new Map<number, number>();
  let varied = false;
  for (const { label, slots, filled } of runsOf(tokens)) {
    const first = slots.findIndex(isFilled);
    const column = slots[first]?.cell.column;
    if (column === undefined) continue;
    if (first > 0 || slots.findLastIndex(isFilled) >= filled) return false;
    if (!label || label.spaced) continue;
    varied ||= (columns.get(label.rowLength) ?? column) !== column;
    columns.set(label.rowLength, column);
  }
  return varied;
}
