import type { Source } from '../source';
import type { Token } from './token';

/**
 * Whether a tool cut a row's cells by bytes: one ends in half a character, and another has digits of several bytes,
 * of which whole ones may be gone: `２` of 20.
 */
export function areCutInside({ text }: Source, slots: readonly Token[]): boolean {
  const words = slots.map(({ cell }) => text.slice(cell.start, cell.end));
  const whole = words.filter((word) => !word.includes(HALF));
  return whole.length < words.length && whole.some((word) => WIDE_DIGIT.test(word));
}

const HALF = '\ufffd';
const WIDE_DIGIT = /[０-９]/;
