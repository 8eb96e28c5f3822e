import type { Unit } from '../form';
import { dropZeroWidth, halfWidth, type Range, type Source, SPACES, UNITS } from '../source';

export interface Reading {
  readonly value: number;
  /** The unit printed in the cell itself. */
  readonly unit: string | null;
  /** Spaces inside the digits: one number only if the row has a cell for every column. */
  readonly spaced: boolean;
}

const NUMBER = new RegExp(
  `^([+＋]|[-－—–−]{1,2}|[增减][加少]?)?([${SPACES}]*)([\\d,.${SPACES}]*\\d)[${SPACES}]*(?:(${UNITS})|[（(](${UNITS})[）)])?[${SPACES}]*(?:[（(]([^（()）]*)[）)])?$`,
);
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** `1 234 567`; digits parted otherwise may be two numbers in one cell. */
const SPACE_GROUPED = new RegExp(`^\\d{1,3}(?:[${SPACES}]\\d{3})+(?:\\.\\d+)?$`);
const SPACED = new RegExp(`[\\d.][${SPACES}]`);
/** `1.318` of things that are counted may be 1318. */
const POINTED = /^\d{1,3}\.\d{3}$/;
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Spaces, not line breaks: a figure on two lines is two, or one and a page number. */
const INNER_SPACE = new RegExp(`(?:(?![\\r\\n])[${SPACES}])+`, 'g');

/** What a number holds to the last digit; longer ones are cells run together. */
const MOST_DIGITS = 15;

/** Powers of ten by which a unit differs from the form's. */
const MONEY_SHIFTS: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 万: 0, 亿元: 4 };
const COUNT_SHIFTS: Readonly<Record<string, number>> = { 万: 4, 万件: 4 };

/**
 * Reads the number a cell holds: full-width digits, thousands separators, a sign (`--253`, `减5`),
 * a unit, a remark behind it. `null` where the digits are no number as anyone writes it (`000`, `1,23`).
 */
export function readNumber(raw: string, unit: Unit, head: string | null): Reading | null {
  const match = NUMBER.exec(
    halfWidth(dropZeroWidth(raw)).replaceAll('，', ',').replaceAll('．', '.'),
  );
  const [, sign, gap, body, bare, bracketed, remark] = match ?? [];
  const suffix = bare ?? bracketed ?? null;
  if (!body || (unit === 'amount' && remark?.includes('元'))) return null;
  if (unit === 'change' && remark && /[增减升降负]/.test(remark)) return null;
  // A dash and a space before a count are a list's, or nobody knows what.
  if (unit !== 'change' && gap && isNegative(sign)) return null;
  if (SPACED.test(body) && !SPACE_GROUPED.test(body)) return null;
  const digits = body.replace(INNER_SPACE, '');
  const plain = GROUPED.test(digits) ? digits.replaceAll(',', '') : digits;
  if (!PLAIN.test(plain) || (unit === 'count' && POINTED.test(plain))) return null;
  const shift = shiftOf(unit, suffix, head);
  if (shift === null || plain.length > MOST_DIGITS) return null;
  // The decimal point moves in the text, so that 251000 元 is 25.1 and not a neighbour of it.
  const value = shift === 0 ? Number(plain) : Number(`${plain}e${shift}`);
  return {
    value: isNegative(sign) && value !== 0 ? -value : value,
    unit: suffix,
    spaced: digits.length !== body.length,
  };
}

/** The value of digits alone, as almost every cell has them, of which there is but one reading. */
export function digitsIn(text: string, start: number, end: number): number | null {
  const isPadded = end - start > 1 && text.charCodeAt(start) === ZERO;
  if (start === end || end - start > MOST_DIGITS || isPadded) return null;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = 0x30;

/** What a cell counts, whichever column it will belong to. */
export function countAt({ text }: Source, { start, end }: Range): number | null {
  const digits = digitsIn(text, start, end);
  return digits ?? readNumber(text.slice(start, end), 'count', null)?.value ?? null;
}

function isNegative(sign: string | undefined): boolean {
  return sign !== undefined && /^[-－—–−减]/.test(sign);
}

function shiftOf(unit: Unit, suffix: string | null, head: string | null): number | null {
  if (unit === 'amount') return MONEY_SHIFTS[suffix ?? head ?? '万元'] ?? null;
  if (suffix === null) return 0;
  return suffix.endsWith('元') ? null : (COUNT_SHIFTS[suffix] ?? 0);
}
