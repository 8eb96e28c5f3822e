import { codesOf } from '../source';

/** Prose with its spaces taken out and its punctuation made one, and the way back. */
export interface Prose {
  readonly text: string;
  /** Offset in the original of each character of `text`; `null` where nothing was changed. */
  readonly offsets: readonly number[] | null;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '％': '%',
  '．': '.',
};

const SPACE = /[^\S\n]|[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** What has to be changed at all; most sentences need nothing. */
const UNUSUAL = /[\s\u00ad\u200b-\u200f\u2060\ufeff(),;:!?％．０-９]|\d，\d/;

export function createProse(original: string): Prose {
  if (!UNUSUAL.test(original)) return { text: original, offsets: null };
  let text = '';
  const offsets: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const char = original.charAt(index);
    if (isIdeograph(char)) text += char;
    else if (SPACE.test(char)) continue;
    else text += normal(char);
    offsets.push(index);
  }
  return { text: joinThousands(text), offsets };
}

function isIdeograph(char: string): boolean {
  return char >= '\u4e00' && char <= '\u9fff';
}

function normal(char: string): string {
  if (char >= '０' && char <= '９') return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  return PUNCTUATION[char] ?? char;
}

/** A comma is part of a number only between digits in threes; elsewhere it ends a clause. */
function joinThousands(text: string): string {
  return text.replaceAll(',', '，').replace(BETWEEN_THOUSANDS, ',');
}

const BETWEEN_THOUSANDS = /(?<=\d)，(?=\d{3}(?!\d))/g;

/** A stretch of prose, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence, and how it stands in its paragraph. */
export interface Sentence extends Stretch {
  readonly startsParagraph: boolean;
  /** It is a line of its own, with no stop at its end. */
  readonly isLine: boolean;
}

/** Sentences in order; a line break ends one. */
export function* sentencesOf(text: string): Generator<Sentence> {
  let start = 0;
  let startsParagraph = true;
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index);
    const endsLine = index === text.length || code === LINE_END;
    if (!endsLine && !(STOPS.has(code) && !goesOn(text, index + 1))) continue;
    if (index > start) {
      yield { start, end: index, startsParagraph, isLine: startsParagraph && endsLine };
    }
    startsParagraph = endsLine || (startsParagraph && index === start);
    start = index + 1;
  }
}

const LINE_END = 0x0a;
const STOPS = codesOf('。！？');

/** `9件。其中……`, `9件。上述案件中，……`, `9件。已审结的案件中，……` and `9件。按渠道分，……` go on about the nine. */
const GOES_ON = /其中|(?:[上前]述|已审结的?)案件中[，,]|按.{1,8}分[，：,:]/y;

function goesOn(text: string, behind: number): boolean {
  GOES_ON.lastIndex = behind;
  return GOES_ON.test(text);
}
