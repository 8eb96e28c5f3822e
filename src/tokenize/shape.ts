import { isDigits, isSpace, isZeroWidth, kindOf, lineText, type Source, trim } from '../source';
import { isMarked } from './csv-rows';
import type { Profile } from './grid';

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
  return isBlank(marks) ? 'blank' : 'plain';
}

const TAB = 0x09;
const PLUS = 0x2b;
const PIPE = 0x7c;

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

/** What may part cells. */
const COMMA = /[,;，；、/]/;

export function profileOf(source: Source, lines: readonly number[], marksAt: MarksAt): Profile {
  const profile = {
    lines: lines.length,
    blank: 0,
    plain: 0,
    bareFigures: 0,
    tabLed: 0,
    tabbed: 0,
    piped: 0,
    pipeLone: 0,
    opensLone: false,
    pipeEnded: 0,
    pipeLed: 0,
    delimiter: 0,
    bordered: 0,
    gapped: 0,
    figures: 0,
    marked: 0,
    commas: 0,
  };
  const { text } = source;
  for (const line of lines) {
    const marks = marksAt(line);
    const { tabs, pipes, plus, start, end } = marks;
    if (isBlank(marks)) {
      profile.blank++;
    } else if (plus && isBorder(lineText(source, line))) {
      profile.bordered++;
    } else if (pipes > 0) {
      const lone = end - start === 1;
      if (lone && profile.piped === 0) profile.opensLone = true;
      profile.piped++;
      if (lone) profile.pipeLone++;
      else if (isDelimiterRow(text, start, end)) profile.delimiter++;
      else if (text.charCodeAt(start) === PIPE) profile.pipeLed++;
      else if (pipes === 1 && text.charCodeAt(end - 1) === PIPE) profile.pipeEnded++;
    } else if (tabs > 0) {
      profile.tabbed++;
      if (tabs === 1 && text.charCodeAt(source.starts[line] ?? 0) === TAB) profile.tabLed++;
    } else {
      profile.plain++;
      if (kindOf(text, start, end) === 'figure') profile.bareFigures++;
      // As most lines are of a table with a cell a line.
      if (isDigits(text, start, end)) continue;
      const words = text.slice(start, end);
      if (COMMA.test(words)) {
        profile.commas++;
        if (isMarked(words)) profile.marked++;
      }
      if (isOneWord(text, start, end)) continue;
      if (gapsOf(words) > 1) profile.gapped++;
      if (hasFigures(words)) profile.figures++;
    }
  }
  return profile;
}

/** How many gaps of two spaces or more part the words of a line. */
function gapsOf(text: string): number {
  let gaps = 0;
  for (let at = text.indexOf('  '); at !== -1; at = text.indexOf('  ', at)) {
    gaps++;
    while (isSpace(text.charCodeAt(at))) at++;
  }
  return gaps;
}

/** One number with spaces between its thousands. */
const GROUPED = /^\s*\d{1,3}(?:\s\d{3})+\s*$/;

/** Figures behind words, or three and more: more than a cell by itself would be. */
export function hasFigures(text: string): boolean {
  const words = splitWords(text, 0, text.length);
  const figures = countFigures(text, words);
  if (figures < words.length) return figures >= 1;
  return figures >= 3 && !GROUPED.test(text);
}

/** As most lines of tables with a cell per line are: no space parts their words. */
export function isOneWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isGap(text.charCodeAt(at))) return false;
  return true;
}

export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Spaces part words; characters without width inside them do not. */
function isGap(code: number): boolean {
  return isSpace(code) && !isZeroWidth(code);
}

export function splitWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const from = at;
    while (at < end && !isGap(text.charCodeAt(at))) at++;
    if (at > from) words.push({ start: from, end: at });
  }
  return words;
}

/** How many words at the end of a line are figures or marks for nothing. */
export function countFigures(text: string, words: readonly Word[]): number {
  let first = words.length;
  let sure = false;
  for (;;) {
    const word = words[first - 1];
    if (!word || kindOf(text, word.start, word.end) === 'label') break;
    sure ||= text.charAt(word.start) !== '无';
    first--;
  }
  // 无 behind words is the beginning of 无法提供, unless figures stand with it.
  return sure || first === 0 ? words.length - first : 0;
}

/** A line of nothing, or of a figure: where cells end in a pipe, one without is a page number. */
export function isFigureLine(text: string): boolean {
  const { start, end } = trim(text, 0, text.length);
  return kindOf(text, start, end) !== 'label';
}
