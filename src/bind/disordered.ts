import { countFilled, WIDE } from './runs';
import { isFilled, type Token } from './token';
import type { Assignment, Work } from './work';

/**
 * Takes back what was given for its place below a label where labels stand below their cells, or a row of cells is
 * left over: then which label a row stands below says nothing.
 */
export function withdrawDisordered(work: Work): void {
  withdrawBlanks(work);
  const all = followLabels(work) || hasRowToSpare(work);
  const some = all ? null : aheadOfLabels(work);
  if (some?.size === 0) return;
  for (const [key, row] of work.assigned) {
    const { label, line, slots } = row;
    if (label !== null || (some && !some.has(row))) continue;
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

/**
 * The same inside a block of table two: a figure of no row right before a row's label, and no cell behind the label
 * below it.
 *
 *     上年 本年 | 327 | 行政处罚 | 1937 | 行政强制
 */
function aheadOfLabels({ table, located, assigned, stray, undecided }: Work): Set<Assignment> {
  const ahead = new Set<Assignment>();
  if (table !== 'proactiveDisclosure') return ahead;
  const before = new Set(stray.map(({ figures }) => (figures.at(-1)?.index ?? 0) + 1));
  const doubted = new Set(undecided.map(({ line }) => line));
  located.forEach((each, at) => {
    const row = assigned.get(each);
    const next = located[at + 1];
    const isFirst = before.has(each.tokens[0]?.index ?? 0);
    if (row && isFirst && next && !assigned.has(next) && !doubted.has(next.line)) ahead.add(row);
  });
  return ahead;
}

/** A row of cells too many, by itself or below those of others. */
function hasRowToSpare(work: Work): boolean {
  const { assigned, stray, widthOf } = work;
  if (stray.some(({ wholeRow }) => wholeRow) || exceedRows(work)) return true;
  for (const { label, line, slots } of assigned.values()) {
    if (label === null && countFilled(slots) >= widthOf(line) + WIDE) return true;
  }
  return false;
}

/** More cells, each in a line of its own, than the rows have that they may belong to. */
function exceedRows({ undecided, widthOf }: Work): boolean {
  const room = new Map<readonly Token[], number>();
  for (const { line, figures } of undecided)
    room.set(figures, (room.get(figures) ?? 0) + widthOf(line));
  for (const [figures, width] of room) {
    const filled = figures.filter(({ filled, rowLength }) => filled && rowLength === 1);
    if (filled.length >= width + WIDE) return true;
  }
  return false;
}
