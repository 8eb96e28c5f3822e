import type { Evidence } from './column-evidence';
import { type Heads, placeUnderHeads } from './heads';
import { countFilled } from './runs';
import { isFilled, type Token } from './token';
import { mayBeCut, shapesOf, windowsOf } from './windows';
import type { Assignment, Placed } from './work';

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
  if (filled[0]?.spaced) return evidence.page?.(filled) ?? null;
  if (evidence.packed) return null;
  const heads = findHeads();
  const underHeads = placeUnderHeads(row, heads);
  if (underHeads && heads?.flat) return underHeads;
  const windows = windowsOf(slots, width);
  const [only] = windows;
  const sure =
    windows.length === 1 &&
    only !== undefined &&
    (!mayBeCut(slots, only) || (slots.length === width && evidence.full === width)) &&
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
  const ahead = slots.indexOf(first);
  const isRow = first.row === last.row;
  const span = isRow ? slots.indexOf(last) - ahead : last.index - first.index;
  const parted = span >= filled.length;
  const wide = filled.length > MOST_MERGED;
  return (
    (wide && (parted || ahead >= filled.length)) || (parted && filled.some(({ key }) => key !== ''))
  );
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
