import type { Source } from '../source';
import { type PlaceOnPage, pagePlacer } from './page-columns';
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
  packed: boolean,
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
    packed,
    full: lengths.size === 1 && lengths.has(longest) ? longest : null,
  };
}
