import { isDigits, keyOf, numberingOf, SPACES } from '../source';

/** What identifies a label. */
export interface Label {
  /** Without its number and punctuation; empty for figures and for text too long to be a label. */
  readonly key: string;
  /** The number before it: 3 of `3.其他`. */
  readonly ordinal: number | null;
}

export const NO_LABEL: Label = { key: '', ordinal: null };

const LONGEST = 120;
/** With all the spaces that the source of a web page may have between its words. */
const LONGEST_SPACED = 4000;

/** Labels seen lately: thousands of reports print the same few hundred. */
const KNOWN = new Map<string, Label>();
const MOST_KNOWN = 5000;

export function labelOf(text: string): Label {
  if (text.length > LONGEST_SPACED) return NO_LABEL;
  const known = KNOWN.get(text);
  if (known) return known;
  const words = text.replace(GAPS, ' ');
  if (words.length > LONGEST) return NO_LABEL;
  const numbering = numberingOf(words);
  const key = keyOf(numbering ? words.slice(numbering.length) : words);
  const label = { key: copyOf(withoutFigures(key)), ordinal: numbering?.value ?? null };
  if (text.length > LONGEST) return label;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(copyOf(text), label);
  return label;
}

const GAPS = new RegExp(`[${SPACES}]{2,}`, 'g');

/** A row's figures may stand in the cell of its label: 予以公开 7 1 0 1 1 0 10. */
function withoutFigures(key: string): string {
  let end = key.length;
  while (end > 0 && isDigits(key, end - 1, end)) end--;
  return end === 0 ? key : key.slice(0, end);
}

/** A slice of a report keeps the whole of it in memory; its characters put together do not. */
function copyOf(text: string): string {
  return text.split('').join('');
}
