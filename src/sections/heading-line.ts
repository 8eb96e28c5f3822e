import {
  codesOf,
  isDigit,
  isSpace,
  type Numbering,
  numberingOf,
  type Range,
  type Source,
} from '../source';

/**
 * A line without what tools and pages put around a heading: Markdown's marks, links and anchors, bullets,
 * brackets, pipes and commas of blank cells, the number of a note.
 *
 *     ## **一、总体情况** {#top}      | 一、总体情况 | | |      [一、总体情况](#1)
 */
export function bareLine({ text, starts, ends }: Source, line: number): Range {
  let start = starts[line] ?? 0;
  let end = ends[line] ?? 0;
  while (start < end && isLead(text.charCodeAt(start))) start++;
  // A long line is no heading, whatever its end.
  if (end - start > LONGEST) return { start, end };
  for (;;) {
    while (end > start && isTail(text.charCodeAt(end - 1))) end--;
    const opening = openingOf(text.charCodeAt(end - 1));
    const open = opening !== null ? start + text.slice(start, end).lastIndexOf(opening) : 0;
    if (open <= start || !isAside(text.slice(open - 1, end))) return { start, end };
    end = text.charAt(open - 1) === ']' ? open - 1 : open;
  }
}

const LONGEST = 400;

const LEAD = codesOf('#*>|_~`[【〔"•●■◆▲►★☆※·○□-–—+');
const TAIL = codesOf('#*|_~`"【】〕,，;；');

function isLead(code: number): boolean {
  return !isWordOrDigit(code) && (isSpace(code) || isFontsOwn(code) || LEAD.has(code));
}

function isTail(code: number): boolean {
  return !isWordOrDigit(code) && (isSpace(code) || isFontsOwn(code) || TAIL.has(code));
}

/** As almost every line begins and ends. */
function isWordOrDigit(code: number): boolean {
  return (code >= 0x4e00 && code <= 0xdfff) || isDigit(code);
}

/** A sign of a font's own, mostly a bullet. */
function isFontsOwn(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** The bracket that one at a line's end closes. */
function openingOf(code: number): string | null {
  return code === 0x29 ? '(' : code === 0x7d ? '{' : code === 0x5d ? '[' : null;
}

/** What a bracket at a line's end, with the character before it, says of nothing but the page: `](#1)`, `{#top}`, `[^1]`. */
function isAside(bracket: string): boolean {
  return /^(?:\]\(|.\{[#.]|.\[\^?\d)/.test(bracket);
}

const NUMERALS = '一二三四五六ⅠⅡⅢⅣⅤⅥ㈠㈡㈢㈣㈤㈥①②③④⑤⑥⒈⒉⒊⒋⒌⒍壹贰叁肆伍陆123456';
const LATIN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
/** `第一部分`, `Ⅰ`, `㈠`, `壹、`, `IV.`, `01 `, `一 `: numbers that only headings of sections have. */
const OTHER =
  /^(?:第\s?([一二三四五六1-6])\s?(?:部分|章|节|篇)|([Ⅰ-Ⅵ㈠-㈥①-⑥⒈-⒍])|([壹贰叁肆伍陆])(?=[、.．：:\s])|(I{1,3}|IV|VI?)(?=[、.．\s])|([一二三四五六])(?=\s)|0?([1-6])(?=[\s\\]|[.、．]\S))[\s、.．：:\\]{0,4}/;

const BEGINS_OTHER = codesOf(`第${NUMERALS}IV0`);

/** The number before a section's heading. */
export function headingNumber(text: string): Numbering | null {
  const known = numberingOf(text);
  if (known || !BEGINS_OTHER.has(text.charCodeAt(0))) return known;
  const match = OTHER.exec(text);
  if (!match) return null;
  const [{ length }, ...numerals] = match;
  const numeral = numerals.find((each) => each !== undefined) ?? '';
  const at = LATIN.indexOf(numeral);
  const value = ((at === -1 ? NUMERALS.indexOf(numeral) : at) % SIX) + 1;
  return { style: numerals[5] === undefined ? 'plain' : 'digit', value, length };
}

const SIX = 6;
