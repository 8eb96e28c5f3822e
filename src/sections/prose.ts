import { matchesOf } from '../matches-of';
import { isPageNumber, type LineSpan, numberingOf, type Range, type Source, trim } from '../source';

/** Prose with its way back: the run at `offset` of the text is the characters at `range` of the source. */
export interface Prose {
  readonly text: string;
  readonly runs: readonly { readonly offset: number; readonly range: Range }[];
}

/**
 * The prose of some lines: a paragraph a line, sentences that page or line breaks cut closed up, page
 * numbers left out.
 */
export function proseOf(source: Source, spans: readonly LineSpan[], from = 0): Prose {
  const runs: { offset: number; range: Range }[] = [];
  let text = '';
  let last = '';
  for (const { first, last: end } of spans) {
    for (let line = first; line < end; line++) {
      const range = wordsOf(source, line, from);
      const raw = source.text.slice(range.start, range.end);
      if (range.start >= range.end || isPageNumber(raw) || NO_WORDS.test(raw)) continue;
      if (text !== '' && !goesOn(last, raw)) text += '\n';
      for (const run of runsOf(source, range, raw)) {
        runs.push({ offset: text.length, range: run });
        text += source.text.slice(run.start, run.end);
      }
      last = raw;
    }
  }
  return { text, runs };
}

/** A line without the stop behind a heading before it, and without the commas of blank cells behind it. */
function wordsOf({ text, starts, ends }: Source, line: number, from: number): Range {
  let { start, end } = trim(text, Math.max(starts[line] ?? 0, from), ends[line] ?? 0);
  if (from > 0 && from >= (starts[line] ?? 0)) while (STOPS.includes(text.charAt(start))) start++;
  if (text.startsWith(',,', end - 2)) while (text.charAt(end - 1) === ',') end--;
  return trim(text, start, end);
}

const STOPS = ['。', '：', ':', '，'];

/** A line in one, or, where HTML's marks were taken out of it, in pieces. */
function runsOf({ given }: Source, range: Range, raw: string): Range[] {
  if (!/[<&]/.test(given.slice(range.start, range.end))) return [range];
  const runs: Range[] = [];
  let { start } = range;
  for (const { index, 0: gap } of matchesOf(GAP, raw)) {
    runs.push({ start, end: range.start + index });
    start = range.start + index + gap.length;
  }
  return [...runs, { start, end: range.end }];
}

/** What a mark leaves has no width, or is wider than the spaces between words. */
const GAP = / {3,}|\u2060+/g;

/** A bare number, or a rule across the page. */
const NO_WORDS = /^(?:\d{1,3}|[-=_*~]{3,80})$/;
const ENDS = /[。！？；：.!?;:…]["”’）)]?$/;
const CLOSES = /[”’）)】》>]$/;
const OPENS_NEW = /^(?:#|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|附件|注[:：])/;
const GOES_ON = /^[，。；：、,;）)”》]/;
/** A line cut by the page's edge is about as long as the page is wide; a short one is whole. */
const SHORTEST_CUT = 12;

/** Whether a line goes on with the sentence that the line before it began. */
function goesOn(before: string, line: string): boolean {
  if (GOES_ON.test(line)) return true;
  if (ENDS.test(before) || CLOSES.test(before)) return false;
  if (OPENS_NEW.test(line) || numberingOf(line)) return false;
  return before.length >= SHORTEST_CUT && !isHeadingLike(before);
}

/** Numbered, short, and without a comma or stop: the heading of a part. */
export function isHeadingLike(line: string): boolean {
  if (line.startsWith('#')) return true;
  return line.length <= 30 && numberingOf(line) !== null && !/[，。；,;]/.test(line);
}
