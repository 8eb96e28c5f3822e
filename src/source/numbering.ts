import { codesOf, halfWidth, isSpace, isWord } from './characters';

/** The number before a heading or label: `一、` is 1 of style `plain`, `（三）` 3 of `bracket`, `2.` 2 of `digit`. */
export interface Numbering {
  readonly style: 'plain' | 'bracket' | 'digit';
  readonly value: number;
  /** Characters it takes at the start of the text, Markdown marks included. */
  readonly length: number;
}

/** Longest run of indents and Markdown marks before a number; a longer one begins no heading. */
const MOST_MARKS = 40;
const MOST_SPACES = 4;
const MOST_CHINESE = 3;
const MOST_DIGITS = 2;
/** What stands behind a number by its style. Markdown writes `2\.` for what is no list. */
const BEHIND_CHINESE = codesOf('、.．,，:：');
const BEHIND_DIGITS = codesOf('、.．，,)）');

export function numberingOf(text: string): Numbering | null {
  if (!mayBeNumbered(text)) return null;
  const lead = pass(text, 0, MOST_MARKS, isMark);
  const isBracketed = isOpening(text.charCodeAt(lead));
  const start = isBracketed ? pass(text, lead + 1, MOST_SPACES, isSpace) : lead;
  const afterChinese = pass(text, start, MOST_CHINESE, isChinese);
  const isInDigits = afterChinese === start;
  const end = isInDigits ? pass(text, start, MOST_DIGITS, isDigit) : afterChinese;
  if (end === start) return null;
  const close = pass(text, end, MOST_SPACES, isSpace);
  const mark =
    isInDigits && !isBracketed && text.charCodeAt(close) === BACKSLASH ? close + 1 : close;
  const code = text.charCodeAt(mark);
  if (isBracketed) {
    if (!isClosing(code)) return null;
  } else if (isInDigits) {
    if (!BEHIND_DIGITS.has(code) || isDigit(text.charCodeAt(mark + 1))) return null;
  } else if (!BEHIND_CHINESE.has(code)) return null;
  return {
    style: isBracketed ? 'bracket' : isInDigits ? 'digit' : 'plain',
    value: ordinal(text.slice(start, end)),
    length: pass(text, mark + 1, MOST_SPACES, isSpace),
  };
}

/** Behind the characters of a kind that stand at a place, so many at most. */
function pass(text: string, start: number, most: number, is: (code: number) => boolean): number {
  let at = start;
  while (at < start + most && is(text.charCodeAt(at))) at++;
  return at;
}

/** White space, `#`, `*` or `>`. */
function isMark(code: number): boolean {
  return isSpace(code) || code === 0x23 || code === 0x2a || code === 0x3e;
}

function isOpening(code: number): boolean {
  return code === 0x28 || code === 0xff08;
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0xff09;
}

const BACKSLASH = 0x5c;

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

const CHINESE = codesOf('一二三四五六七八九十');

function isChinese(code: number): boolean {
  return CHINESE.has(code);
}

/** Most paragraphs begin with another ideograph. */
export function mayBeNumbered(text: string): boolean {
  return !isWord(text.charCodeAt(0), BEGINS_NUMBER);
}

const BEGINS_NUMBER = codesOf('一二三四五六七八九十（');

const DIGITS = '零一二三四五六七八九';

/** `三` 3, `十二` 12, `二十` 20, `7` 7. */
export function ordinal(numeral: string): number {
  const digits = halfWidth(numeral);
  if (/\d/.test(digits)) return Number(digits);
  const ten = numeral.indexOf('十');
  if (ten === -1) return DIGITS.indexOf(numeral);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral.slice(0, ten));
  const ones = ten === numeral.length - 1 ? 0 : DIGITS.indexOf(numeral.slice(ten + 1));
  return tens * 10 + ones;
}
