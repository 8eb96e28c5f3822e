import { kindOf, type Source } from '../source';
import { isBlank, type MarksAt } from './marks';
import type { Stretch } from './stretches';

/** Of one cell, blank ones included. */
const MOST_LINES = 12;

/**
 * Where tabs stand on lines of their own, between cells, the cell before the first of them and the cell behind the
 * last are cells of their table as well: each the lines next to the tab, up to a blank one, if these are no more than
 * a cell has.
 */
export function takeOuterCells(
  { text }: Source,
  stretches: readonly Stretch[],
  marksAt: MarksAt,
): void {
  stretches.forEach((stretch, at) => {
    if (stretch.family !== 'tabCell' || !stretch.lines.every(isBetween)) return;
    const [before, after] = [stretches[at - 1], stretches[at + 1]];
    if (before?.family === 'plain') {
      const { lines } = before;
      const start = startOfLast(lines);
      if (lines.length - start <= MOST_LINES) stretch.lines.unshift(...lines.splice(start));
    }
    if (after?.family === 'plain' && endsInTab(stretch)) {
      const { lines } = after;
      const end = endOfFirst(lines);
      if (end <= MOST_LINES) stretch.lines.push(...lines.splice(0, end));
    }
  });

  function isBetween(line: number): boolean {
    const { tabs, words } = marksAt(line);
    return tabs === 0 || words === 0;
  }

  function endsInTab({ lines }: Stretch): boolean {
    const last = lines.findLast((line) => !isBlank(marksAt(line)));
    return last !== undefined && marksAt(last).tabs > 0;
  }

  /** Index of the first of the last lines with words. */
  function startOfLast(lines: readonly number[]): number {
    const last = lines.findLastIndex((line) => !isBlank(marksAt(line)));
    return lines.findLastIndex((line, at) => at < last && isBlank(marksAt(line))) + 1;
  }

  /** Index behind the last of the first lines with words; a figure has but one. */
  function endOfFirst(lines: readonly number[]): number {
    const first = lines.findIndex((line) => !isBlank(marksAt(line)));
    const { start, end: stop } = marksAt(lines[first] ?? 0);
    if (kindOf(text, start, stop) === 'figure') return first + 1;
    const end = lines.findIndex((line, at) => at > first && isBlank(marksAt(line)));
    return end === -1 ? lines.length : end;
  }
}
