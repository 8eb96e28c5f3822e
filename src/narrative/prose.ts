/** Prose with its spaces taken out and its punctuation made one, and the way back. */
export interface Prose {
  readonly text: string;
  /** Offset in the original of each character of `text`. */
  readonly offsets: readonly number[];
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

export function createProse(original: string): Prose {
  let text = '';
  const offsets: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const char = original.charAt(index);
    if (SPACE.test(char)) continue;
    text += normal(char);
    offsets.push(index);
  }
  return { text: joinThousands(text), offsets };
}

function normal(char: string): string {
  if (char >= '０' && char <= '９') return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  return PUNCTUATION[char] ?? char;
}

/** A comma is part of a number only between digits in threes; elsewhere it ends a clause. */
function joinThousands(text: string): string {
  return text.replace(/[,，]/g, (_, at: number) =>
    /\d/.test(text.charAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)) ? ',' : '，',
  );
}

/** A stretch of prose, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sentences in order; a line break ends one. `startsParagraph`: nothing before it on its line. */
export function sentencesOf(text: string): (Stretch & { startsParagraph: boolean })[] {
  const sentences = [];
  let start = 0;
  let startsParagraph = true;
  for (let index = 0; index <= text.length; index++) {
    const char = index === text.length ? '\n' : text.charAt(index);
    if (!'。！？\n'.includes(char)) continue;
    if (index > start) sentences.push({ start, end: index, startsParagraph });
    startsParagraph = char === '\n';
    start = index + 1;
  }
  return sentences;
}
