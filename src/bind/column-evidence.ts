import type { Source } from '../source';
import { type PlaceOnPage, pagePlacer } from './page-columns';
import { countFilled } from './runs';
import { isFilled } from './token';
import { mayBeCut, shapesOf, windowsOf } from './windows';
import type { Assignment } from './work';

/** What rows that leave no doubt show about the columns of the others. */
export interface Evidence {
  /** Shape of a row → the slots at which its first column was seen. */
  readonly starts: ReadonlyMap<string, ReadonlySet<number>>;
  /** Shape of a row → the columns in which labels of such rows stand. */
  readonly labels: ReadonlyMap<string, ReadonlySet<number>>;
  /** `null` where spaces do not keep columns. */
  readonly page: PlaceOnPage | null;
  /** Empty cells were closed up and rows filled up with others behind: blanks say nothing. */
  readonly packed: boolean;
  /** Cells behind the label of each row that shows its columns, where these have as many as any; else `null`. */
  readonly full: number | null;
}

export function gatherEvidence(
  source: Source,
  rows: readonly Assignment[],
  width: number,
): Evidence {
  const starts = new Map<string, Set<number>>();
  const labels = new Map<string, Set<number>>();
  const lengths = new Set<number>();
  let longest = 0;
  for (const row of rows) {
    longest = Math.max(longest, row.slots.length);
    const filled = row.slots.filter(isFilled);
    const windows = windowsOf(row.slots, width);
    const [start] = windows;
    if (windows.length !== 1 || start === undefined || filled.length === 0) continue;
    if (mayBeCut(row.slots, start) || !row.slots[start + width - 1]?.filled) continue;
    lengths.add(row.slots.length);
    const closed = row.slots[start]?.filled === true;
    for (const [shape, value] of shapesOf(row, start).slice(0, closed ? 3 : 2)) {
      starts.set(shape, (starts.get(shape) ?? new Set()).add(value));
      if (row.label) labels.set(shape, (labels.get(shape) ?? new Set()).add(row.label.cell.column));
    }
  }
  return {
    starts,
    labels,
    page: pagePlacer(source, rows, width),
    packed: arePacked(rows, width),
    full: lengths.size === 1 && lengths.has(longest) ? longest : null,
  };
}

/** Whole rows of one length begin in different columns, and no row has a blank between figures. */
function arePacked(rows: readonly Assignment[], width: number): boolean {
  const columns = new Map<number, number>();
  let varied = false;
  for (const { slots, label } of rows) {
    const first = slots.findIndex(isFilled);
    const last = slots.findLastIndex(isFilled);
    const filled = countFilled(slots);
    if (filled > 0 && (first > 0 || last - first >= filled)) return false;
    const column = slots[first]?.cell.column;
    if (filled !== width || !label || column === undefined) continue;
    varied ||= (columns.get(label.rowLength) ?? column) !== column;
    columns.set(label.rowLength, column);
  }
  return varied;
}
