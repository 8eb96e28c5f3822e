import type { StatedFact } from '../read-sentence';
import { isCompleteList } from './complete-list';
import { listEnd } from './list-end';
import { figuresBetween, partsAmong } from './listed-figures';
import { isUnsaid, type Opener, openersIn } from './openers';
import { putUnder } from './put-under';
import { wholeBefore } from './whole-before';

/** The whole that each part found so far was put under. */
type Wholes = Map<StatedFact, StatedFact>;

/**
 * Puts the facts behind 其中, 包括 and the like under the fact before it. They stay facts on their
 * own as well: `其中予以公开4件` is both a part and a figure of the table.
 */
export function listParts(sentence: string, facts: readonly StatedFact[]): void {
  if (facts.length < 2) return;
  const figures = facts.filter((fact) => !fact.isNegated);
  const wholes: Wholes = new Map();
  for (const opener of openersIn(sentence)) readList(opener, sentence, figures, wholes);
}

function readList(
  opener: Opener,
  sentence: string,
  figures: readonly StatedFact[],
  wholes: Wholes,
): void {
  const nearest = wholeBefore(opener, sentence, figures);
  if (!nearest) return;
  const listedBefore = wholes.get(nearest);
  const between = sentence.slice(nearest.end, opener.start + 1);
  if (between.includes('；') && isOfAnother(opener, between, nearest, figures, listedBefore))
    return;
  const isAnew = listedBefore !== undefined && ANEW.test(between);
  const whole = isAnew ? listedBefore : nearest;
  if (isOfEach(whole, sentence)) return;
  const end = listEnd(sentence, opener);
  const listed = figuresBetween(opener.start, end, sentence, figures);
  const parts = partsAmong(listed, opener.start, sentence);
  if (isUnsaid(opener) && areMoreThan(whole, parts)) return;
  if (listed.length > 1 && sumOf(listed) === figures[figures.indexOf(whole) - 1]?.value) return;
  putUnder(parts, whole);
  for (const part of parts) wholes.set(part, whole);
  if (isAnew) return;
  whole.parts = parts;
  whole.isListComplete = isCompleteList(opener, end, sentence, parts, whole);
}

/** `9件，其中自然人6件、法人3件；按方式分，网上5件`: of the nine again, while `；其中网上5件` may be of the three. */
const ANEW = /[，；][^，；]{0,4}[按从依据]/;

/** Whether a list behind a semicolon is hardly of the figure right before it. */
function isOfAnother(
  { words }: Opener,
  between: string,
  nearest: StatedFact,
  figures: readonly StatedFact[],
  listedBefore: StatedFact | undefined,
): boolean {
  // `共412件；甲类、乙类分别为218件、196件`: of what their own clause names.
  if (words.startsWith('分别')) return true;
  // `27件，直接起诉14件，复议后起诉13件；从结果看，维持18件`
  return listedBefore ? !ANEW.test(between) : ANEW.test(between) && nearest !== figures[0];
}

/** `每月均9条` */
function isOfEach({ start }: StatedFact, sentence: string): boolean {
  return /均|每/.test(sentence.slice(Math.max(0, start - 4), start));
}

function areMoreThan(whole: StatedFact, parts: readonly StatedFact[]): boolean {
  return parts.some(({ subject, value }) => subject === 'part' && value > whole.value);
}

/** `受理360件，办结358件，其中…`: what adds up to the figure before is of that. */
function sumOf(listed: readonly StatedFact[]): number {
  return listed.reduce((sum, { value }) => sum + value, 0);
}
