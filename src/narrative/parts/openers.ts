import { matchesOf } from '../../matches-of';

/** Words that say that what follows are parts of the figure before, as a list in brackets does: `9条（甲类6条、…`. */
const OPENER =
  /其中|包括|包含|(?<=[，；：（件条])分别[为是]|分为|(?<!不)含(?=上|20\d\d|去年|结转)|(?<=[件条篇份]，)含|(?<=申请|\d[件条篇])中[，：]|(?<=[^部][分看])[，：]|(?<=[件条篇份项])[（：](?=[^，；）\d]{1,15}\d{1,9}.[、，；])/g;

/** No sentence that can be read lists more often. */
const MOST_LISTS = 6;

/** What opens a list of parts, and where. */
export interface Opener {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export function openersIn(sentence: string): Opener[] {
  return matchesOf(OPENER, sentence)
    .slice(0, MOST_LISTS)
    .map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }));
}

/** These list everything, unless 等 says otherwise; `其中` need not. */
export function listsAll({ words }: Opener): boolean {
  return /包括|包含|分[别为]/.test(words);
}

/** No words at all: what is listed may be something else, `9件（答复文书12件、回证9件）`. */
export function isUnsaid({ words }: Opener): boolean {
  return /[（：]$/.test(words);
}
