import type { Part, PartKey } from '../model';
import { mayBeNumbered, numberingOf } from '../source';

/** Which words in a heading of section one or five tell which prescribed part it opens. */
const KEYS = {
  overview: [
    ['onRequest', /依申请/],
    ['proactive', /主动公开/],
    ['platform', /平台/],
    ['management', /管理/],
    ['oversight', /监督|保障/],
  ],
  problems: [
    ['improvements', /改进|措施|打算|整改|下一步/],
    ['problems', /问题|不足|困难/],
  ],
  otherMatters: [],
} as const satisfies Record<string, readonly (readonly [PartKey, RegExp])[]>;

/** A section of prose. */
export type NarrativeKey = keyof typeof KEYS;

/**
 * The parts of a section of prose: paragraphs numbered in the style of the first that is numbered
 * open one, and so do short unnumbered lines that name a prescribed part.
 */
export function partsOf(section: NarrativeKey, text: string): Part[] {
  const paragraphs = text === '' ? [] : text.split('\n');
  const styles = paragraphs.map(styleOf);
  const style = styles.find((each) => each !== null) ?? null;
  const parts: { key: PartKey | null; heading: string | null; lines: string[] }[] = [];
  paragraphs.forEach((paragraph, at) => {
    const own = styles[at] ?? null;
    if (own === null ? isBareHeading(section, paragraph) : own === style) {
      const { heading, rest } = splitHeading(paragraph);
      parts.push({
        key: keyOfPart(section, heading ?? ''),
        heading,
        lines: rest === '' ? [] : [rest],
      });
    } else {
      parts.at(-1)?.lines.push(withoutMarks(paragraph));
    }
  });
  return parts.map(({ key, heading, lines }) => ({ key, heading, text: lines.join('\n') }));
}

/** Markdown's marks of a heading. */
function withoutMarks(line: string): string {
  return line.startsWith('#') ? line.replace(MARKS, '') : line;
}

const MARKS = /^#+\s*/;
const LISTED = /^#*\s*[一二三四五六七八九十]{1,2}是/;

function styleOf(paragraph: string): string | null {
  if (!mayBeNumbered(paragraph) || LISTED.test(paragraph)) return null;
  const numbering = numberingOf(paragraph);
  if (numbering) return numbering.style;
  return paragraph.startsWith('#') ? 'bracket' : null;
}

const LONGEST_HEADING = 40;

function splitHeading(paragraph: string): { heading: string | null; rest: string } {
  const line = withoutMarks(paragraph);
  const number = numberingOf(line)?.length ?? 0;
  const stop = line.slice(number).search(/[。：:]/);
  const length = stop === -1 ? line.length : number + stop;
  if (length > LONGEST_HEADING) return { heading: null, rest: line };
  return { heading: line.slice(0, length).trim(), rest: line.slice(length + 1).trim() };
}

const LONGEST_BARE = 12;

function isBareHeading(section: NarrativeKey, paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_BARE &&
    !/[，。；：,;]/.test(paragraph) &&
    keyOfPart(section, paragraph) !== null
  );
}

function keyOfPart(section: NarrativeKey, heading: string): PartKey | null {
  return KEYS[section].find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
