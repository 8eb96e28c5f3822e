import type { Place, Point } from '../diagnostics';
import { trim } from './characters';
import { withCutCharacters } from './cut-characters';
import { withoutDoublePipes } from './double-pipes';
import { withoutHardBreaks } from './hard-breaks';
import { withoutLatexMarks } from './latex-marks';
import { withoutLineBlocks } from './line-blocks';
import { withoutLineMarks } from './line-marks';
import { withoutLists } from './list-rows';
import { unifyLookAlikes } from './look-alikes';
import { unmarked } from './markup';
import { withoutNodeMarks } from './node-marks';
import { withSoftBreaks } from './soft-breaks';
import { withoutSpans } from './spans';
import { withoutWikiMarks } from './wiki-marks';

/** The start and end of each line (terminators left out). */
interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The text with its lines. */
export interface Source extends Lines {
  /** The text as given. */
  readonly given: string;
  /** The text as it is read, of the same length: look-alikes are what they stand for. */
  readonly text: string;
  /** The lines that an editor counts, where they are not those that are read. */
  readonly printed?: Lines;
}

/** A stretch of the text by offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Lines `first` to `last`, last exclusive. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** A text as it is read: HTML's marks, those before lines, and soft line breaks are the white space they stand for. */
export function readSource(given: string): Source {
  const untagged = withoutNodeMarks(
    withSoftBreaks(
      withoutDoublePipes(
        withoutWikiMarks(withoutSpans(unmarked(withoutLatexMarks(withoutLists(given))))),
      ),
    ),
  );
  const text = withoutHardBreaks(withoutLineBlocks(withoutLineMarks(withCutCharacters(untagged))));
  if (text === given) return createSource(given);
  return { ...createSource(text), given, printed: createSource(given) };
}

/** Cuts lines in two: what begins at each of these offsets, in order, is read as a line of its own. */
export function cutLines(source: Source, offsets: readonly number[]): Source {
  if (offsets.length === 0) return source;
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  source.starts.forEach((start, line) => {
    const end = source.ends[line] ?? start;
    starts.push(start);
    for (let at = offsets[next]; at !== undefined && at < end; at = offsets[++next]) {
      ends.push(at);
      starts.push(at);
    }
    ends.push(end);
  });
  return { ...source, starts, ends, printed: source.printed ?? source };
}

/** The source up to a line. */
export function firstLines(source: Source, count: number): Source {
  const { starts, ends, printed } = source;
  if (count >= starts.length) return source;
  return {
    ...source,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    printed: printed ?? source,
  };
}

/** Splits at `\n`, `\r\n` and `\r`, as editors do. */
export function createSource(given: string): Source {
  const text = unifyLookAlikes(given);
  const starts: number[] = [];
  const ends: number[] = [];
  const hasReturn = text.includes('\r');
  let start = 0;
  while (start <= text.length) {
    const end = hasReturn ? lineEnd(text, start) : text.indexOf('\n', start);
    starts.push(start);
    if (end === -1 || end === text.length) {
      ends.push(text.length);
      break;
    }
    ends.push(end);
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return { given, text, starts, ends };
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

export function lineText(source: Source, line: number): string {
  return source.text.slice(source.starts[line], source.ends[line]);
}

/** A line without the spaces around it. */
export function lineRange({ text, starts, ends }: Source, line: number): Range {
  return trim(text, starts[line] ?? 0, ends[line] ?? 0);
}

/** The next line that is not blank. */
export function nextLine(source: Source, line: number): number {
  let next = line + 1;
  while (next < source.starts.length && isBlank(source, next)) next++;
  return next;
}

function isBlank(source: Source, line: number): boolean {
  const { start, end } = lineRange(source, line);
  return start === end;
}

/** The line that holds an offset; `near` is a guess, for offsets asked for in order. */
export function lineAt({ starts }: Lines, offset: number, near = 0): number {
  let low = 0;
  let high = starts.length - 1;
  if ((starts[near] ?? offset + 1) <= offset) {
    low = near;
    for (let next = near + 1; next < near + 4; next++) {
      if (next > high || (starts[next] ?? 0) > offset) return next - 1;
    }
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The one function that turns offsets into lines and columns. */
export function placeOf(source: Source, { start, end }: Range, near = 0): Place {
  const lines = source.printed ?? source;
  const line = lineAt(lines, start, near);
  const last = end <= (lines.ends[line] ?? 0) ? line : lineAt(lines, end);
  return { start: pointOf(lines, line, start), end: pointOf(lines, last, end) };
}

function pointOf(source: Lines, line: number, offset: number): Point {
  return { line: line + 1, column: offset - (source.starts[line] ?? 0) + 1, offset };
}
