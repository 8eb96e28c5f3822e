import { countFilled } from './runs';
import type { Token } from './token';
import type { Assignment } from './work';

/** A row's cells, one for each column; `undefined` where the text has none for a column. */
export type Placed = readonly (Token | undefined)[];

/** Where the heads of a row's columns stand. */
export interface Heads {
  /** Index in the grid row of each column's head, in the order of the form. */
  readonly columns: readonly number[];
  /** How many cells the head's grid row has. */
  readonly rowLength: number;
  readonly layout: string;
  /** All heads in one grid row: then the rows below have the same columns. */
  readonly flat: boolean;
}

/** What rows that leave no doubt show about the columns of the others. */
export interface Evidence {
  /** Shape of a row → the slots at which its first column was seen. */
  readonly starts: ReadonlyMap<string, ReadonlySet<number>>;
  /** Shape of a row → the columns in which labels of such rows stand. */
  readonly labels: ReadonlyMap<string, ReadonlySet<number>>;
  /** Where each column stands on the page; `null` where that does not show. */
  readonly page: readonly number[] | null;
  /** Empty cells were closed up and rows filled up with others behind: blanks say nothing. */
  readonly packed: boolean;
  /** Cells behind the label of each row that shows its columns, where these have as many as any; else `null`. */
  readonly full: number | null;
}

export function gatherEvidence(rows: readonly Assignment[], width: number): Evidence {
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
    page: columnsOnPage(rows, width),
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

/**
 * Puts a row's cells into its columns. As many figures as columns fill them. Fewer are placed only
 * where the evidence decides: the heads above them, the one place that fits, the place that rows of
 * the same shape have, the position on the page. `null` where nothing decides.
 */
export function placeColumns(
  row: Assignment,
  width: number,
  gather: () => Evidence,
  findHeads: () => Heads | null,
): Placed | null {
  const { slots } = row;
  const count = countFilled(slots);
  if (count === width && slots.length === width) return slots;
  if (count > width) return null;
  if (count === 0) return slots.length === width ? slots : [];
  const filled = slots.filter(isFilled);
  if (count === width) return mayBeOthers(slots, filled) ? null : filled;
  const evidence = gather();
  if (filled[0]?.spaced) return evidence.page && byPage(filled, evidence.page);
  if (evidence.packed) return null;
  const heads = findHeads();
  const underHeads = heads && isUnder(row, heads) ? byHeads(row, heads) : null;
  if (underHeads && heads?.flat) return underHeads;
  const windows = windowsOf(slots, width);
  const [only] = windows;
  const sure =
    windows.length === 1 &&
    only !== undefined &&
    !mayBeCut(slots, only) &&
    (spans(slots, only, width) || !isOdd(row, evidence));
  const start = sure ? only : vote(row, windows, evidence);
  if (start === undefined) return underHeads;
  return isRefuted(row, start, evidence) ? null : slots.slice(start, start + width);
}

/** Merged cells leave blanks before a row's figures, but hardly so many; and between figures only in table two. */
const MOST_MERGED = 3;

/**
 * As many figures as columns, but not side by side, or behind as many blanks as a row has: one of them may be a
 * word or a number from elsewhere, or the blanks the row.
 */
function mayBeOthers(slots: readonly Token[], filled: readonly Token[]): boolean {
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return false;
  const ahead = first.index - (slots[0]?.index ?? first.index);
  const parted = last.index - first.index >= filled.length;
  const wide = filled.length > MOST_MERGED;
  return (
    (wide && (parted || ahead >= filled.length)) || (parted && filled.some(({ key }) => key !== ''))
  );
}

function isFilled(token: Token): boolean {
  return token.filled;
}

/** Where a run of as many slots as columns can begin and still hold every figure. */
function windowsOf(slots: readonly Token[], width: number): number[] {
  const first = slots.findIndex(isFilled);
  const last = slots.findLastIndex(isFilled);
  const windows: number[] = [];
  const latest = Math.min(first === -1 ? slots.length : first, slots.length - width);
  for (let start = Math.max(0, last - width + 1); start <= latest; start++) windows.push(start);
  return windows;
}

/**
 * Blanks before the first column and none behind the last figure: a blank at the end may have been
 * cut off, and then the row begins one column later.
 */
function mayBeCut(slots: readonly Token[], start: number): boolean {
  return !slots[start]?.filled && slots.at(-1)?.filled === true;
}

function spans(slots: readonly Token[], start: number, width: number): boolean {
  return slots[start]?.filled === true && slots[start + width - 1]?.filled === true;
}

/**
 * No row that shows its columns has as many cells: some of this one's may be lost, unless it has as many
 * behind its label.
 */
function isOdd(row: Assignment, { starts, full }: Evidence): boolean {
  const [, length] = shapesOf(row, 0);
  return (
    row.slots.length !== full && length !== undefined && starts.size > 0 && !starts.has(length[0])
  );
}

/** The shapes under which a row's first column is known, the narrowest first, each with its measure. */
function shapesOf({ label, slots }: Assignment, start: number): [string, number][] {
  const first = slots[start];
  // Behind a label in a row of its own, blanks that it covers are part of the row.
  if (!label || !first) return [[`${first?.layout} below, ${slots.length}`, start]];
  const { layout, rowLength, cell } = label;
  return [
    [`${layout} ${cell.column} of ${rowLength}`, start],
    [`${layout} of ${rowLength}`, first.cell.column],
    [`${layout} behind ${cell.column}`, first.cell.column],
  ];
}

/** Rows whose label stands in the same column begin elsewhere, all of them: an empty cell was lost. */
function isRefuted(row: Assignment, start: number, evidence: Evidence): boolean {
  const [shape, column] = shapesOf(row, start)[2] ?? ['', 0];
  const seen = evidence.starts.get(shape);
  return seen !== undefined && !seen.has(column);
}

function vote(row: Assignment, windows: readonly number[], evidence: Evidence): number | undefined {
  for (let level = 0; level < 2; level++) {
    const [shape] = shapesOf(row, 0)[level] ?? [''];
    const seen = evidence.starts.get(shape);
    if (!seen || (level > 0 && !isEven(row, evidence.labels.get(shape)))) continue;
    if (seen.size > 1) return undefined;
    return windows.find((start) => seen.has(shapesOf(row, start)[level]?.[1] ?? -1));
  }
  return undefined;
}

/** Rows with labels in other columns show where cells begin only if labels to both sides agree. */
function isEven({ label }: Assignment, labels: ReadonlySet<number> | undefined): boolean {
  if (!label || !labels || labels.size < 2) return false;
  return Math.max(...labels) >= label.cell.column;
}

/** A grid row of the head's layout, as long as the head's, and a head that closes its row or stands in one piece. */
function isUnder({ label }: Assignment, heads: Heads): boolean {
  return (
    label?.rowLength === heads.rowLength &&
    label.layout === heads.layout &&
    (heads.flat || heads.columns.at(-1) === heads.rowLength - 1)
  );
}

/** Puts a row's cells under its heads alone, where others stand beside them. */
export function placeUnder(row: Assignment, heads: Heads | null): Placed | null {
  if (!heads?.flat || !isUnder(row, heads)) return null;
  return cellsAt(row, heads);
}

/** The same where only the form's own heads stand there: no figure is left over. */
function byHeads(row: Assignment, heads: Heads): Placed | null {
  const placed = cellsAt(row, heads);
  const filled = placed.filter((token) => token?.filled).length;
  return filled === countFilled(row.slots) ? placed : null;
}

function cellsAt({ slots }: Assignment, { columns }: Heads): Placed {
  const byColumn = new Map(slots.map((token) => [token.cell.column, token]));
  return columns.map((column) => byColumn.get(column));
}

/** Fewest figures that show where a column of a page is. */
const ENOUGH = 3;
/** Widest gap, in columns of the page, between figures of one column. */
const WITHIN = 2;

/**
 * Where columns stand: the figures of all rows fall into as many heaps, clear of each other, and no two of a
 * row into one, as those of a line without columns do.
 */
function columnsOnPage(rows: readonly Assignment[], width: number): number[] | null {
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

function byPage(filled: readonly Token[], page: readonly number[]): Placed | null {
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
