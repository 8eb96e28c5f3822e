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
      const range = trim(
        source.text,
        Math.max(source.starts[line] ?? 0, from),
        source.ends[line] ?? 0,
      );
      const raw = source.text.slice(range.start, range.end);
      if (range.start >= range.end || isPageNumber(raw) || BARE_NUMBER.test(raw)) continue;
      if (text !== '' && !goesOn(last, raw)) text += '\n';
      runs.push({ offset: text.length, range });
      text += raw;
      last = raw;
    }
  }
  return { text, runs };
}

const BARE_NUMBER = /^\d{1,3}$/;
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
