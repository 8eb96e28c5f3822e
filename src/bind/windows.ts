import { isFilled, type Token } from './token';
import type { Assignment } from './work';

/** Where a run of as many slots as columns can begin and still hold every figure. */
export function windowsOf(slots: readonly Token[], width: number): number[] {
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
export function mayBeCut(slots: readonly Token[], start: number): boolean {
  return !slots[start]?.filled && slots.at(-1)?.filled === true;
}

/** The shapes under which a row's first column is known, the narrowest first, each with its measure. */
export function shapesOf({ label, slots }: Assignment, start: number): [string, number][] {
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
