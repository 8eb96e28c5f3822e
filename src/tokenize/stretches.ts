import { isDigits, isPageNumber, type LineSpan, lineText, type Source, trim } from '../source';
import { type Family, familyOf, isBlank, type MarksAt } from './marks';
import { takeOuterCells } from './outer-cells';

/** What parts the cells of lines that are not blank. */
export type Delimiter = Exclude<Family, 'blank'>;

/** Lines one after another whose cells are parted alike. */
export interface Stretch {
  readonly family: Delimiter;
  readonly lines: number[];
}

/** Parts a span of lines into stretches, page numbers left out. */
export function stretchesOf(source: Source, span: LineSpan, marksAt: MarksAt): Stretch[] {
  const stretches = join(split(source, span, marksAt), marksAt);
  takeOuterCells(source, stretches, marksAt);
  return stretches.filter(({ lines }) => lines.some((line) => !isBlank(marksAt(line))));
}

function split(source: Source, { first, last }: LineSpan, marksAt: MarksAt): Stretch[] {
  const stretches: Stretch[] = [];
  for (let line = first; line < last; line++) {
    const family = familyOf(source, line, marksAt(line));
    const open = stretches.at(-1);
    if (family === 'plain' && isPageNumberAt(source, line, marksAt)) continue;
    if (open && (family === 'blank' || family === open.family)) open.lines.push(line);
    else if (family !== 'blank') stretches.push({ family, lines: [line] });
  }
  return stretches;
}

function isPageNumberAt(source: Source, line: number, marksAt: MarksAt): boolean {
  const { text, starts, ends } = source;
  const [start = 0, end = start] = [starts[line], ends[line]];
  if (isPageNumber(text, start, end)) return !amongMarks(source, line, marksAt);
  return isShortFigure(text, start, end) && isPageOfMany(text, start, end);
}

const LONGEST_PAGE = 3;
const BLANKS_BEHIND = 3;
/** Of a line that holds the number of a page, the spaces before it included. */
const WIDEST_PAGE = 200;

/**
 * Whether a figure on the last line of a page, before its form feed, counts on from that of the page before or is
 * followed by that of the next. By itself it may be the rest of a number in the line above.
 */
function isPageOfMany(text: string, start: number, end: number): boolean {
  const feed = text.slice(end, end + BLANKS_BEHIND).indexOf('\f');
  if (feed === -1 || text.slice(end, end + feed).trim() !== '') return false;
  const page = pageBefore(text, end + feed);
  const next = text.indexOf('\f', end + feed + 1);
  return (
    pageBefore(text, text.lastIndexOf('\f', start)) === page - 1 ||
    pageBefore(text, next === -1 ? text.length : next) === page + 1
  );
}

/** The figure on the last line before a form feed; `NaN` where there is none. */
function pageBefore(text: string, feed: number): number {
  const from = Math.max(0, feed - WIDEST_PAGE);
  const { end } = trim(text, from, Math.max(0, feed));
  let start = end;
  while (start > from && !'\n\r\f'.includes(text.charAt(start - 1))) start--;
  const line = trim(text, start, end);
  return isDigits(text, line.start, line.end)
    ? Number(text.slice(line.start, line.end))
    : Number.NaN;
}

function isShortFigure(text: string, start: number, end: number): boolean {
  const range = trim(text, start, end);
  return range.end - range.start <= LONGEST_PAGE && isDigits(text, range.start, range.end);
}

/** A mark for nothing among figures, or figures and marks alone. */
const CELLS = /(?:^|\s)[-－—–−](?:\s|$)|^[\d\s.,+－—–−-]+$/;

/** Beside a row of as many cells, `- 60 -` may be another such row. */
function amongMarks(source: Source, line: number, marksAt: MarksAt): boolean {
  const cells = countWords(lineText(source, line));
  return [-1, 1].some((step) => {
    let near = line + step;
    while (source.starts[near] !== undefined && isBlank(marksAt(near))) near += step;
    const text = source.starts[near] === undefined ? '' : lineText(source, near);
    return CELLS.test(text) && countWords(text) === cells;
  });
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Most lines that the text of one cell takes between two delimiters. */
const CELL_LINES = 6;
/** Fewer lines of another kind are rows of one cell, or cells with a pipe too many. */
const FEW_LINES = 3;

/** Kinds of lines that may stand among others of a kind: how many, for each. */
const AMONG: Readonly<Record<Delimiter, number>> = {
  plain: CELL_LINES,
  pipe: FEW_LINES,
  pipeCell: FEW_LINES,
  tab: FEW_LINES,
  tabCell: FEW_LINES,
};

/** A few lines of one kind between two stretches of another belong to the table around them. */
function join(stretches: readonly Stretch[], marksAt: MarksAt): Stretch[] {
  const joined: Stretch[] = [];
  stretches.forEach((stretch, at) => {
    const { family, lines } = stretch;
    const before = joined.at(-1);
    const after = stretches[at + 1];
    const among = before?.family === after?.family && countFilled(lines, marksAt) <= AMONG[family];
    if (before && (family === before.family || (among && isKin(family, before.family)))) {
      for (const line of lines) before.lines.push(line);
    } else {
      joined.push(stretch);
    }
  });
  return joined;
}

function countFilled(lines: readonly number[], marksAt: MarksAt): number {
  let count = 0;
  for (const line of lines) if (!isBlank(marksAt(line))) count++;
  return count;
}

/** Plain lines may be a table's, whatever parts its cells; lines of cells belong to rows of the same mark. */
function isKin(family: Delimiter, around: Delimiter): boolean {
  return family === 'plain' || family.slice(0, 3) === around.slice(0, 3);
}
