import { type CellKind, kindOf, type Range, type Source, trim } from '../source';

/** A cell of a table as the layout shows it: where its text stands, what it is, in which column. */
export interface Cell extends Range {
  readonly kind: CellKind;
  /** Index in its row or, in a grid of columns kept by spaces, the middle of its first word on the page. */
  readonly column: number;
  /** What of a label stands on the lines below, inside borders. */
  readonly rest?: readonly Range[];
}

/** What a cell says, its lines put together. */
export function textOf({ text }: Source, { start, end, rest }: Cell): string {
  let words = text.slice(start, end);
  if (rest) for (const piece of rest) words += text.slice(piece.start, piece.end);
  return words;
}

/** Where the last line of a cell ends. */
export function endOf({ end, rest }: Cell): number {
  return rest?.at(-1)?.end ?? end;
}

export type Row = readonly Cell[];

/** More cells than any table has: what follows so many in a line is one cell. */
export const MOST_CELLS = 2000;

/** The one thing that layouts produce. */
export interface Grid {
  readonly layout: string;
  readonly rows: readonly Row[];
  /** Whether `column` is a position on the page rather than an index. */
  readonly spaced: boolean;
}

/** A way in which tools hand over tables: when a stretch of lines has it, and how to read it. */
export interface Layout {
  readonly name: string;
  readonly spaced?: true;
  fits(profile: Profile): boolean;
  read(source: Source, lines: readonly number[]): Row[];
}

/** What a stretch of lines looks like: counts of lines by shape. */
export interface Profile {
  readonly lines: number;
  readonly blank: number;
  /** Neither pipe nor tab. */
  readonly plain: number;
  /** Neither, and nothing but a figure. */
  readonly bareFigures: number;
  /** One tab, at the very start. */
  readonly tabLed: number;
  /** Nothing but one tab. */
  readonly tabLone: number;
  readonly tabbed: number;
  readonly piped: number;
  /** Nothing but one pipe. */
  readonly pipeLone: number;
  /** Whether such a pipe comes first. */
  readonly opensLone: boolean;
  /** One pipe, at the end of some text. */
  readonly pipeEnded: number;
  readonly pipeLed: number;
  /** The last thing in the line is a pipe. */
  readonly pipeLast: number;
  /** Most pipes of a line that ends in one, and of one that does not. */
  readonly pipesClosed: number;
  readonly pipesOpen: number;
  /** `|---|---|` */
  readonly delimiter: number;
  /** `+---+---+` */
  readonly bordered: number;
  /** Two or more gaps of two spaces or more between words. */
  readonly gapped: number;
  /** Figures behind a label, or three and more in a line. */
  readonly figures: number;
  /** Figures between commas or the like. */
  readonly marked: number;
  /** A comma or the like somewhere. */
  readonly commas: number;
}

/** Where a mark stands first in a stretch of the text; `end` where it does not. */
export function nextMark(text: string, mark: number, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) !== mark) at++;
  return at;
}

export function cellOf({ text }: Source, from: number, to: number, column: number): Cell {
  const { start, end } = trim(text, from, to);
  if (!mayBeWrapped(text, start, end))
    return { start, end, kind: kindOf(text, start, end), column };
  const inner = unwrap(text, withoutLines(text, { start, end }));
  return { start: inner.start, end: inner.end, kind: kindOf(text, inner.start, inner.end), column };
}

/** What is left of a line behind its last mark; behind too many cells it is no figure, whatever it holds. */
export function lastCellOf(source: Source, start: number, end: number, column: number): Cell {
  const cell = cellOf(source, start, end, column);
  return column < MOST_CELLS || cell.kind === 'nil' ? cell : { ...cell, kind: 'label' };
}

/** What tools put around the contents of a cell: Markdown's marks for bold, code and formulas, a spreadsheet's quotes, a blank in HTML, `\-5`, a line end after `5\`. */
const WRAPS = [
  ['**', '**'],
  ['*', '*'],
  ['`', '`'],
  ['$', '$'],
  ['"', '"'],
  ["'", "'"],
  ["'", ''],
  ['&nbsp;', ''],
  ['', '&nbsp;'],
  ['\\', ''],
  ['', '\\'],
] as const;

/** Drawn under a cell, on both sides of what it holds: `__2.重复申请___`. */
function withoutLines(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && text.charCodeAt(from) === LINE) from++;
  while (to > from && text.charCodeAt(to - 1) === LINE) to--;
  return from < to || end - start > LONGEST_DASH ? trim(text, from, to) : { start, end };
}

/** `_` by itself may stand for nothing, as a dash does. */
const LONGEST_DASH = 2;
const LINE = 0x5f;

function unwrap(text: string, range: Range): Range {
  const { start, end } = range;
  if (!mayBeWrapped(text, start, end)) return range;
  for (const [before, after] of WRAPS) {
    const [from, to] = [start + before.length, end - after.length];
    if (from < to && text.startsWith(before, start) && text.startsWith(after, to)) {
      return unwrap(text, trim(text, from, to));
    }
  }
  return range;
}

function mayBeWrapped(text: string, start: number, end: number): boolean {
  return wraps(text.charCodeAt(start)) || wraps(text.charCodeAt(end - 1));
}

/** `"`, `$`, `&`, `'`, `*`, `;`, `\`, `_` or `` ` ``: what such marks begin or end with. Asked of every cell, of which most are digits. */
function wraps(code: number): boolean {
  return code < 0x30
    ? code === 0x22 || code === 0x24 || code === 0x26 || code === 0x27 || code === 0x2a
    : code === 0x3b || code === 0x5c || code === 0x5f || code === 0x60;
}
