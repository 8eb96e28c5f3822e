import { isSpace, lineText, type Source, trim } from '../source';

const DELIMITER = /^[\s|:-]+$/;
/** `| - | - |` is a row of marks for nothing; a delimiter row has more than a dash between its pipes. */
const DELIMITS = /--|:-|-:|\|-\|/;

/** `|---|:--:|`, the row that makes Markdown of pipes. */
export function isDelimiterRow(text: string, start: number, end: number): boolean {
  const range = trim(text, start, end);
  const first = text[range.start];
  if (first !== '|' && first !== '-' && first !== ':') return false;
  const line = text.slice(range.start, range.end);
  return line.includes('|') && DELIMITER.test(line) && DELIMITS.test(line);
}

const BORDER = /^\s*(?:\|[^+]*)?\+[-=:]{2}/;

/** `+----+----+`, the line between two rows of a drawn table; beside a cell of several rows, a part of it. */
export function isBorder(line: string): boolean {
  return line.includes('+') && BORDER.test(line);
}

/** What parts the cells of a line: tabs or pipes between them, or one that stands for a cell of its own. */
export type Family = 'tab' | 'tabCell' | 'pipe' | 'pipeCell' | 'plain' | 'blank';

export function familyOf(source: Source, line: number, marks: Marks): Family {
  if (isBlank(marks)) return 'blank';
  const { text } = source;
  const from = source.starts[line] ?? 0;
  const { tabs, pipes, words, start, end } = marks;
  const first = text.charCodeAt(start);
  if (first === PLUS && start < end && isBorder(lineText(source, line))) return 'pipe';
  // A pipe inside a row of tabs is a slip of the hand; around it, the tabs are padding.
  const last = text.charCodeAt(end - 1);
  const piped = pipes > 0 && (tabs === 0 || first === PIPE || last === PIPE);
  if (piped) return words === 0 || (pipes === 1 && last === PIPE) ? 'pipeCell' : 'pipe';
  if (tabs > 0) return tabs === 1 && text.charCodeAt(from) === TAB ? 'tabCell' : 'tab';
  return 'plain';
}

export const TAB = 0x09;
const PLUS = 0x2b;
export const PIPE = 0x7c;

/** What of a line tells its family: how many of each mark, and where what is no white space stands. */
export interface Marks {
  readonly tabs: number;
  readonly pipes: number;
  /** Characters that are neither white space nor pipes. */
  readonly words: number;
  readonly plus: boolean;
  readonly start: number;
  readonly end: number;
}

/** Tells the marks of lines. */
export type MarksAt = (line: number) => Marks;

export function isBlank({ tabs, start, end }: Marks): boolean {
  return start === end && tabs === 0;
}

/** Shared by empty lines, of which a text may have millions. */
const NONE: Marks = { tabs: 0, pipes: 0, words: 0, plus: false, start: 0, end: 0 };

export function marksOf({ text, starts, ends }: Source, line: number): Marks {
  const to = ends[line] ?? 0;
  if (starts[line] === to) return NONE;
  let [tabs, pipes, words, plus] = [0, 0, 0, false];
  let [start, end] = [to, to];
  for (let at = starts[line] ?? 0; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) tabs++;
    if (isSpace(code)) continue;
    if (code === PIPE) pipes++;
    else words++;
    plus ||= code === PLUS;
    if (start === to) start = at;
    end = at + 1;
  }
  return { tabs, pipes, words, plus, start, end };
}
