import { isSpace, isZeroWidth, kindOf, trim } from '../source';

/** One number with spaces between its thousands. */
const GROUPED = /^\s*\d{1,3}(?:\s\d{3})+\s*$/;

/** Figures behind words, or three and more: more than a cell by itself would be. */
export function hasFigures(text: string): boolean {
  if (endsInLabel(text)) return false;
  const words = splitWords(text, 0, text.length);
  const figures = countFigures(text, words);
  if (figures < words.length) return figures >= 1;
  return figures >= 3 && !GROUPED.test(text);
}

/** As most labels with spaces in them do: then no words need to be counted. */
function endsInLabel(text: string): boolean {
  const { end } = trim(text, 0, text.length);
  let start = end;
  while (start > 0 && !isGap(text.charCodeAt(start - 1))) start--;
  const word = trim(text, start, end);
  return kindOf(text, word.start, word.end) === 'label';
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
