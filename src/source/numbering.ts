import { codesOf, halfWidth, isSpace, isWord } from './characters';

/** The number before a heading or label: `一、` is 1 of style `plain`, `（三）` 3 of `bracket`, `2.` 2 of `digit`. */
export interface Numbering {
  readonly style: 'plain' | 'bracket' | 'digit';
  readonly value: number;
  /** Characters it takes at the start of the text, Markdown marks included. */
  readonly length: number;
}

/** Indents and Markdown marks; a longer run of them begins no heading. */
const LONGEST_LEAD = 40;
const MOST_SPACES = 4;

/**
 *     ## （ 三 ） 不予公开      四、结转      2 . 重复申请
 *     ^lead ^numeral ^stop      ^ ^stop       ^   ^stop
 *
 * Read character by character: every label and line is asked, and a regular expression takes five times
 * as long.
 */
export function numberingOf(text: string): Numbering | null {
  if (!mayBeNumbered(text)) return null;
  const lead = skip(text, 0, LONGEST_LEAD, isLead);
  const isBracketed = OPENS.has(text.charCodeAt(lead));
  const start = isBracketed ? skip(text, lead + 1, MOST_SPACES, isSpace) : lead;
  const isChinese = NUMERALS.has(text.charCodeAt(start));
  const end = isChinese
    ? skip(text, start, 3, (code) => NUMERALS.has(code))
    : skip(text, start, 2, isDigit);
  if (end === start) return null;

  const space = skip(text, end, MOST_SPACES, isSpace);
  // Markdown writes `2\.` for what is no list.
  const stop = text.charAt(space) === '\\' ? space + 1 : space;
  const style = isBracketed ? 'bracket' : isChinese ? 'plain' : 'digit';
  if (!STOPS[style].has(text.charCodeAt(stop))) return null;
  if (style === 'digit' && isDigit(text.charCodeAt(stop + 1))) return null;
  const length = skip(text, stop + 1, MOST_SPACES, isSpace);
  return { style, value: ordinal(text.slice(start, end)), length };
}

/** Most paragraphs begin with another ideograph. */
export function mayBeNumbered(text: string): boolean {
  return !isWord(text.charCodeAt(0), BEGINS_NUMBER);
}

const CHINESE = '一二三四五六七八九十';
const BEGINS_NUMBER = codesOf(`${CHINESE}（`);
const NUMERALS = codesOf(CHINESE);
const OPENS = codesOf('（(');
/** What ends a number, by its style. */
const STOPS = {
  bracket: codesOf('）)'),
  plain: codesOf('、.．,，:：'),
  digit: codesOf('、.．，,)）'),
} as const;

/** Behind at most so many characters of a kind. */
function skip(text: string, from: number, most: number, is: (code: number) => boolean): number {
  let at = from;
  while (at < from + most && at < text.length && is(text.charCodeAt(at))) at++;
  return at;
}

function isLead(code: number): boolean {
  return isSpace(code) || code === 0x23 || code === 0x2a || code === 0x3e;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

const DIGITS = '零一二三四五六七八九';

/** `三` 3, `十二` 12, `二十` 20, `7` 7. */
function ordinal(numeral: string): number {
  if (isDigit(numeral.charCodeAt(0))) return Number(halfWidth(numeral));
  const ten = numeral.indexOf('十');
  if (ten === -1) return DIGITS.indexOf(numeral);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral.slice(0, ten));
  const ones = ten === numeral.length - 1 ? 0 : DIGITS.indexOf(numeral.slice(ten + 1));
  return tens * 10 + ones;
}
