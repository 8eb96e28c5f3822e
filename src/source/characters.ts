import type { Range } from './source';

/**
 * Whether a character takes no part in the text: white space of any width, and the zero-width
 * characters, soft hyphens and fillers that web pages and Word leave behind.
 */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  if (code > 0x3000) return code === 0xfeff || code === 0x3164 || code === 0xffa0;
  return (
    code <= 0xa0 ||
    code === 0xad ||
    code === 0x640 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f)
  );
}

/** A character without width inside a word: it parts nothing. */
export function isZeroWidth(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** A character that shows nothing and parts nothing: it fills the place of what was taken out inside a word. */
export const NO_WIDTH = '\u2060';

/** Takes characters without width out. */
export function dropZeroWidth(text: string): string {
  return text.replace(ZERO_WIDTH, '');
}

const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** The same class for use inside a regular expression's brackets. */
export const SPACES =
  '\\s\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u0640\\u3164\\uffa0\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

export function trim(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/g;
const FULL_WIDTH_ONE = /[０-９Ａ-Ｚａ-ｚ]/;

/** Full-width digits and letters as half-width ones; nothing else changes, so offsets hold. */
export function halfWidth(text: string): string {
  if (!FULL_WIDTH_ONE.test(text)) return text;
  return text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** One of ASCII's. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Ideographs and digits: what of a label survives every tool. */
export function isSignificant(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    isDigit(code) ||
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Full-width digits and letters stand behind all ideographs. */
const LAST_IDEOGRAPH = 0xfaff;

/** A label reduced to what identifies it: `危及“三安全一稳定”` and `危及三安全 一稳定` are one. */
export function keyOf(text: string): string {
  let key = '';
  let start = 0;
  let isWide = false;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    isWide ||= code > LAST_IDEOGRAPH;
    if (isSignificant(code)) continue;
    if (at > start) key += text.slice(start, at);
    start = at + 1;
  }
  return isWide ? halfWidth(key) : key;
}

/** An ideograph, or the bracket before a label's number, and none of the exceptions. */
export function isWord(code: number, exceptions: ReadonlySet<number>): boolean {
  return ((code >= 0x4e00 && code <= 0x9fff) || code === 0xff08) && !exceptions.has(code);
}

export function codesOf(characters: string): Set<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
