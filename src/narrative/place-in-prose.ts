import type { Place, Point } from '../diagnostics';
import type { SectionKey } from '../form';
import type { Report } from '../model';

/**
 * The place in the source of a stretch of a section's `text`, by the runs that the text was put
 * together from; `null` for a report that has none.
 */
export function placeInProse(
  { source }: Report,
  section: SectionKey | 'preamble',
  start: number,
  end: number,
): Place | null {
  const from = pointAt(source.prose[section] ?? [], start);
  const to = pointAt(source.prose[section] ?? [], end - 1);
  if (!from || !to) return null;
  return { start: from, end: { line: to.line, column: to.column + 1, offset: to.offset + 1 } };
}

type Runs = readonly { readonly offset: number; readonly place: Place }[];

/** A run lies in one line, so column and offset advance together. */
function pointAt(runs: Runs, offset: number): Point | null {
  const run = lastRunFrom(runs, offset);
  if (!run) return null;
  const { start, end } = run.place;
  const step = offset - run.offset;
  if (start.offset + step >= end.offset) return null;
  return { line: start.line, column: start.column + step, offset: start.offset + step };
}

function lastRunFrom(runs: Runs, offset: number): Runs[number] | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}
