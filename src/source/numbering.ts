import { codesOf, halfWidth, isWord, keyOf, SPACES } from './characters';

/** The number before a heading or label: `一、` is 1 of style `plain`, `（三）` 3 of `bracket`, `2.` 2 of `digit`. */
export interface Numbering {
  readonly style: 'plain' | 'bracket' | 'digit';
  readonly value: number;
  /** Characters it takes at the start of the text, Markdown marks included. */
  readonly length: number;
}

/** Indents and Markdown marks; a longer run of them begins no heading. */
const LEAD = `^[${SPACES}#*>]{0,40}`;
const CHINESE = '[一二三四五六七八九十]{1,3}';
/** Markdown writes `2\.` for what is no list. */
const PATTERN = new RegExp(
  `${LEAD}(?:[（(][${SPACES}]{0,4}(${CHINESE}|[\\d０-９]{1,2})[${SPACES}]{0,4}[）)]|(${CHINESE})[${SPACES}]{0,4}[、.．,，:：]|([\\d０-９]{1,2})[${SPACES}]{0,4}\\\\?[、.．，,)）](?![\\d０-９]))[${SPACES}]{0,4}`,
);

export function numberingOf(text: string): Numbering | null {
  if (!mayBeNumbered(text)) return null;
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [{ length }, bracket, plain, digit] = match;
  if (bracket !== undefined) return { style: 'bracket', value: ordinal(bracket), length };
  if (plain !== undefined) return { style: 'plain', value: ordinal(plain), length };
  return { style: 'digit', value: ordinal(digit ?? ''), length };
}

/** What identifies one of the form's labels or headings, its number left out. */
export function keyWithoutNumber(label: string): string {
  return keyOf(label.slice(numberingOf(label)?.length ?? 0));
}

/** Most paragraphs begin with another ideograph. */
export function mayBeNumbered(text: string): boolean {
  return !isWord(text.charCodeAt(0), BEGINS_NUMBER);
}

const BEGINS_NUMBER = codesOf('一二三四五六七八九十（');

const DIGITS = '零一二三四五六七八九';

/** `三` 3, `十二` 12, `二十` 20, `7` 7. */
export function ordinal(numeral: string): number {
  const digit = DIGITS.indexOf(numeral);
  if (digit !== -1) return digit;
  const digits = halfWidth(numeral);
  if (/\d/.test(digits)) return Number(digits);
  const ten = numeral.indexOf('十');
  if (ten === -1) return digit;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral.slice(0, ten));
  const ones = ten === numeral.length - 1 ? 0 : DIGITS.indexOf(numeral.slice(ten + 1));
  return tens * 10 + ones;
}
