import type { Place, Point } from '../diagnostics';
import { unifyLookAlikes } from './look-alikes';

/** The text with the start and end of each line (terminators left out). */
export interface Source {
  /** The text as given. */
  readonly given: string;
  /** The text as it is read, of the same length: look-alikes are what they stand for. */
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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

/** The line that holds an offset; `near` is a guess, for offsets asked for in order. */
export function lineAt({ starts }: Source, offset: number, near = 0): number {
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
  const line = lineAt(source, start, near);
  const last = end <= (source.ends[line] ?? 0) ? line : lineAt(source, end);
  return { start: pointOf(source, line, start), end: pointOf(source, last, end) };
}

function pointOf(source: Source, line: number, offset: number): Point {
  return { line: line + 1, column: offset - (source.starts[line] ?? 0) + 1, offset };
}
