import { countFilled, WIDE } from './runs';
import { isFilled } from './token';
import type { Work } from './work';

/**
 * Takes back what was given for its place below a label where labels stand below their cells, or a row of cells is
 * left over: then which label a row stands below says nothing.
 */
export function withdrawDisordered(work: Work): void {
  withdrawBlanks(work);
  if (!followLabels(work) && !hasRowToSpare(work)) return;
  for (const [key, { label, line, slots }] of work.assigned) {
    if (label !== null) continue;
    work.assigned.delete(key);
    work.undecided.push({ line, figures: slots });
  }
}

/** Takes back a row of blanks right below a row of figures that belong to none, which may be its own. */
function withdrawBlanks({ assigned, stray, undecided, widthOf }: Work): void {
  if (stray.length === 0) return;
  for (const [key, { label, line, slots }] of assigned) {
    if (label === null || slots.some(isFilled)) continue;
    const above = stray.find(({ figures }) => figures.at(-1)?.row === label.row - 1);
    if (!above || countFilled(above.figures) < widthOf(line)) continue;
    assigned.delete(key);
    undecided.push({ line, figures: above.figures });
  }
}

/** Figures before the first label and none behind the last: each label stands below its cells. */
function followLabels({ located, assigned, undecided, stray }: Work): boolean {
  const [first, last] = [located[0], located.at(-1)];
  const start = first?.tokens[0]?.index ?? 0;
  const ahead = stray.some(({ figures }) => (figures.at(-1)?.index ?? start) < start);
  return (
    ahead &&
    last !== undefined &&
    !assigned.has(last) &&
    !undecided.some(({ line }) => line === last.line)
  );
}

/** A row of cells too many, by itself or below another's. */
function hasRowToSpare({ assigned, stray, widthOf }: Work): boolean {
  if (stray.some(({ wholeRow }) => wholeRow)) return true;
  for (const { label, line, slots } of assigned.values()) {
    if (label === null && countFilled(slots) >= widthOf(line) + WIDE) return true;
  }
  return false;
}
