import type { Token } from './token';
import type { Assignment, Placed } from './work';

/** Fewest figures that show where a column of a page is. */
const ENOUGH = 3;
/** Widest gap, in columns of the page, between figures of one column. */
const WITHIN = 2;

/**
 * Where columns stand: the figures of all rows fall into as many heaps, clear of each other, and no two of a
 * row into one, as those of a line without columns do.
 */
export function columnsOnPage(rows: readonly Assignment[], width: number): number[] | null {
  const figures = rows.flatMap(({ slots }) => slots.filter((slot) => slot.filled && slot.spaced));
  figures.sort((one, other) => one.cell.column - other.cell.column);
  const heaps: Token[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const figure of figures) {
    const { column } = figure.cell;
    if (column - last > WITHIN) heaps.push([]);
    heaps.at(-1)?.push(figure);
    last = column;
  }
  if (heaps.length !== width || !heaps.every(isColumn)) return null;
  return heaps.map((heap) => heap.reduce((sum, { cell }) => sum + cell.column, 0) / heap.length);
}

function isColumn(heap: readonly Token[]): boolean {
  return heap.length >= ENOUGH && new Set(heap.map(({ row }) => row)).size === heap.length;
}

/** Puts figures into the columns where they stand; `null` where one stands between two, or two in one. */
export function placeOnPage(filled: readonly Token[], page: readonly number[]): Placed | null {
  const gaps = page.slice(1).map((mean, at) => mean - (page[at] ?? mean));
  const tolerance = Math.min(...gaps) * 0.4;
  const placed: (Token | undefined)[] = page.map(() => undefined);
  for (const token of filled) {
    const column = page.findIndex((mean) => Math.abs(mean - token.cell.column) <= tolerance);
    if (column === -1 || placed[column]) return null;
    placed[column] = token;
  }
  const order = placed.filter((token) => token !== undefined);
  return order.every((token, at) => token === filled[at]) ? placed : null;
}
