import { isFilled, type Token } from './token';
import type { Assignment, WidthOf } from './work';

/** Fewest rows of a grid that show which of its columns hold figures. */
const ENOUGH_ROWS = 3;

/**
 * The rows of a grid without its columns in which no row has a figure, where those that have are as many as the
 * form's: a spreadsheet's hidden column, or what a cell over several left.
 *
 *     一、本年新收…  731  792  2112  1462      665  2762  8524
 */
export function withoutVoidColumns(
  rows: readonly Assignment[],
  over: readonly Token[],
  widthOf: WidthOf,
): readonly Assignment[] {
  const grids = new Map<string, Assignment[]>();
  for (const row of rows) {
    const { label, slots } = row;
    if (!label || slots[0]?.spaced || slots[0]?.row !== label.row) continue;
    const key = `${label.layout} ${label.rowLength} ${widthOf(row.line)}`;
    grids.set(key, [...(grids.get(key) ?? []), row]);
  }
  const closed = new Map<Assignment, Assignment>();
  for (const grid of grids.values()) {
    const [first] = grid;
    const used = first && usedColumns(grid, widthOf(first.line));
    if (used && !standsOver(over, first, used))
      for (const row of grid) closed.set(row, { ...row, slots: within(row.slots, used) });
  }
  return closed.size === 0 ? rows : rows.map((row) => closed.get(row) ?? row);
}

/** The columns that hold figures, where there are others among them; `null` where there are not, or too few rows. */
function usedColumns(grid: readonly Assignment[], width: number): ReadonlySet<number> | null {
  if (grid.length < ENOUGH_ROWS) return null;
  const used = new Set<number>();
  for (const { slots } of grid) {
    for (const { filled, cell } of slots) if (filled) used.add(cell.column);
    if (used.size > width) return null;
  }
  const [first, last] = [Math.min(...used), Math.max(...used)];
  return used.size === width && last - first >= width ? used : null;
}

/** Whether one of the columns without figures has a head: then it is one of the form's, and another is none. */
function standsOver(
  over: readonly Token[],
  { label }: Assignment,
  used: ReadonlySet<number>,
): boolean {
  const [first, last] = [Math.min(...used), Math.max(...used)];
  return over.some(
    ({ key, layout, rowLength, cell: { column } }) =>
      key !== '' &&
      layout === label?.layout &&
      rowLength === label.rowLength &&
      column > first &&
      column < last &&
      !used.has(column),
  );
}

/** Blanks before the first column are a label's. */
function within(slots: readonly Token[], used: ReadonlySet<number>): Token[] {
  const first = Math.min(...used);
  return slots.filter(
    (token) => isFilled(token) || token.cell.column < first || used.has(token.cell.column),
  );
}
