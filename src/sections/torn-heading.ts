import { keyOf, nextLine, type Source } from '../source';
import { bareLine } from './heading-line';
import { ALIASES, LONGEST_HEADING, SECTION_OF } from './heading-words';

interface TornHeading {
  readonly section: number;
  /** Where its last piece ends. */
  readonly end: number;
  /** Where what it opens begins. */
  readonly body: number;
}

/** How many lines a heading is torn over, and how many lines apart they stand. */
const MOST_LINES = 3;
const NEXT = 2;

/** A heading torn over lines: the first words of one of these sections', or none behind its number, and the rest below. */
export function tornHeading(
  source: Source,
  line: number,
  key: string,
  sections: readonly number[],
): TornHeading | null {
  const mayOpen = (words: string) =>
    sections.find((section) => ALIASES[section]?.some((alias) => alias.startsWith(words)));
  let words = key;
  let last = line;
  for (let lines = 1; lines < MOST_LINES && mayOpen(words) !== undefined; lines++) {
    const next = nextLine(source, last);
    const { start, end } = bareLine(source, next);
    if (next > last + NEXT || end - start > LONGEST_HEADING) return null;
    words += keyOf(source.text.slice(start, end));
    last = next;
    const section = SECTION_OF.get(words);
    if (section !== undefined && sections.includes(section)) {
      return { section, end, body: source.ends[last] ?? end };
    }
  }
  return null;
}
