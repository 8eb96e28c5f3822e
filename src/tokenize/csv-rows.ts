import { dropZeroWidth, kindOf, lineText, type Range, type Source, trim } from '../source';
import { type Cell, cellOf, type Layout, lastCellOf, MOST_CELLS, type Row } from './grid';

/**
 * A spreadsheet saved as text: a row a line, a comma, semicolon or the like between cells, which may stand
 * in quotes. Empty cells are kept.
 *
 *     （二）部分公开,0,0,0,0,0,0,0        ,"2.其他法律行政法规禁止公开",0,0,0,0,0,0,0
 */
export const csvRows: Layout = {
  name: 'csv-rows',
  // A lone row may as well be a cell whose contents were run together.
  fits: ({ marked, commas }) => marked > 1 || (marked > 0 && commas > 1),
  read(source, lines) {
    const texts = lines.map((line) => lineText(source, line));
    const marks = marksOf(texts);
    const rows = texts.map((text, at) => partsOf(text, marks[at] ?? ','));
    const marked = rows.filter((row) => row.length > 1);
    const even = marked.every((row) => row.length === marked[0]?.length);
    return rows.map((row, at) => {
      const start = source.starts[lines[at] ?? 0] ?? 0;
      const parts = even || !',，'.includes(marks[at] ?? '') ? row : doubtful(texts[at] ?? '', row);
      return rowOf(source, start, parts);
    });
  },
};

/** What parts cells; the first of equals is taken. */
const MARKS = [',', ';', '；', '，', '、', '/'];

const FEWEST_FIGURES = 3;
/** So many, without a label, are more than a date or a long figure has. */
const MANY_FIGURES = 8;

/** Whether a line is a row of figures between marks. */
export function isMarked(line: string): boolean {
  return line.length >= SHORTEST && MARKS.some((mark) => isRow(line, mark));
}

/** `规章,0,0,0` */
const SHORTEST = 8;

/** The mark of each line: what parts the figures in it or, of heads, in the next line that has any. */
function marksOf(texts: readonly string[]): string[] {
  let below: string | undefined;
  const marks = texts
    .map((text) => MARKS.find((mark) => isRow(text, mark)))
    .reverse()
    .map((mark) => {
      below = mark ?? below;
      return below;
    })
    .reverse();
  const last = marks.findLast((mark) => mark !== undefined) ?? ',';
  return marks.map((mark) => mark ?? last);
}

function isRow(text: string, mark: string): boolean {
  if (text.indexOf(mark) === text.lastIndexOf(mark) || text.length > LONGEST) return false;
  const parts = partsOf(text, mark);
  const last = parts.findLastIndex((part) => kind(text, part) === 'label');
  const label = parts[last];
  // Figures parted by spaces, with commas in them: `不予公开 1,892 0 0`.
  if (label && /\d/.test(text.charAt(label.end - 1))) return false;
  const cells = parts
    .slice(last + 1)
    .map(({ start, end }) => dropZeroWidth(text.slice(start, end)));
  if (cells.some((cell) => /\s/.test(cell) && !GROUPED.test(cell))) return false;
  const figures = cells.filter((cell) => cell !== '').length;
  return figures >= (label ? FEWEST_FIGURES : MANY_FIGURES);
}

const GROUPED = /^\d{1,3}(?:\s\d{3})+(?:\.\d+)?$/;

/** Longer lines are no rows. */
const LONGEST = 4000;

function kind(text: string, { start, end }: Range) {
  return kindOf(text, start, end);
}

/** The cells of a line, without the spaces and quotes around them. */
function partsOf(text: string, mark: string): Range[] {
  const parts: Range[] = [];
  let start = 0;
  while (parts.length < MOST_CELLS) {
    const end = text.indexOf(mark, closing(text, start));
    if (end === -1) break;
    parts.push(unquoted(text, start, end));
    start = end + 1;
  }
  return [...parts, unquoted(text, start, text.length)];
}

/** Where the quotes around a cell close that begins here; where it begins, if it has none. */
function closing(text: string, start: number): number {
  const open = trim(text, start, text.length).start;
  if (text[open] !== '"') return start;
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close === -1 ? start : close;
}

function unquoted(text: string, start: number, end: number): Range {
  const range = trim(text, start, end);
  const isQuoted = range.end - range.start > 1 && text[range.start] === '"';
  if (!isQuoted || text[range.end - 1] !== '"') return range;
  return trim(text, range.start + 1, range.end - 1);
}

/**
 * Where a comma may also part thousands and a blank leaves the count of cells open, all that holds
 * figures is one cell, which nobody can read: `规章,1,234,,5`.
 */
function doubtful(text: string, parts: readonly Range[]): readonly Range[] {
  const first = parts.findIndex((part) => kind(text, part) === 'figure');
  const behind = parts.slice(first);
  const mayBeThousands = behind.some((part, at) => {
    const next = behind[at + 1];
    return next && /^\d{1,3}[,，]\d{3}$/.test(text.slice(part.start, next.end));
  });
  const open = behind.some(({ start, end }) => start === end);
  const last = parts.findLast((part) => kind(text, part) === 'figure');
  if (first === -1 || !mayBeThousands || !open || !last) return parts;
  return [...parts.slice(0, first), { start: behind[0]?.start ?? 0, end: last.end }];
}

function rowOf(source: Source, base: number, parts: readonly Range[]): Row {
  const cells: Cell[] = parts.map(({ start, end }, column) =>
    (column < parts.length - 1 ? cellOf : lastCellOf)(source, base + start, base + end, column),
  );
  return cells;
}
