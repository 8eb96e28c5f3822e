import { matchesOf } from '../matches-of';
import type { StatedFact } from './read-sentence';

/** Words that say that what follows are parts of the figure before, as a list in brackets does: `9条（甲类6条、…`. */
const OPENER =
  /其中|包括|包含|(?<=[，；：（件条])分别[为是]|分为|(?<!不)含(?=上|20\d\d|去年|结转)|(?<=[件条篇份]，)含|(?<=申请|\d[件条篇])中[，：]|(?<=[^部][分看])[，：]|(?<=[件条篇份项])[（：](?=[^，；）\d]{1,15}\d{1,9}.[、，；])/g;

/** These list everything, unless 等 says otherwise; `其中` need not. */
const LISTS_ALL = /包括|包含|分[别为]/;

/** `甲类310条、其他类1350条`: what is left over ends a list of everything. */
const REST = /^[、，；]其[他它](?!结果|处理|组织|$)/;

/** No words at all: what is listed may be something else, `9件（答复文书12件、回证9件）`. */
const UNSAID = /[（：]$/;

/** `9件，其中自然人6件、法人3件；按方式分，网上5件`: of the nine again, while `；其中网上5件` may be of the three. */
const ANEW = /[，；][^，；]{0,4}[按从依据]/;

/** Behind these the figures are no parts any more. */
const CLOSER =
  /另[有外]|年[末底]|此外|同时|全部|均已|同比|较|答复|办结|办理|结转|顺延|累计|合计|会签|签发|审核|会商|沟通|征求|延期|补正|提前|实际/;

/** No sentence that can be read lists more often. */
const MOST_LISTS = 6;

/**
 * Puts the facts behind 其中, 包括 and the like under the fact before it. They stay facts on their
 * own as well: `其中予以公开4件` is both a part and a figure of the table.
 */
export function listParts(sentence: string, facts: readonly StatedFact[]): void {
  if (facts.length < 2) return;
  const wholes = new Map<StatedFact, StatedFact>();
  for (const { 0: opener, index } of matchesOf(OPENER, sentence).slice(0, MOST_LISTS)) {
    const figures = facts.filter((fact) => !fact.isNegated);
    const nearest = wholeBefore(index, sentence, withUnitOfNext(index, figures));
    if (!nearest) continue;
    const between = sentence.slice(nearest.end, index + 1);
    const listedBefore = wholes.get(nearest);
    const isAnew = listedBefore && ANEW.test(between);
    if (listedBefore && !isAnew && between.includes('；')) continue;
    // `27件，直接起诉14件，复议后起诉13件；从结果看，维持18件`: hardly of the last.
    if (!listedBefore && ANEW.test(between) && between.includes('；') && nearest !== figures[0])
      continue;
    // `共412件；甲类、乙类分别为218件、196件`: of what their own clause names.
    if (opener.startsWith('分别') && between.includes('；')) continue;
    const whole = isAnew ? listedBefore : nearest;
    if (/均|每/.test(sentence.slice(Math.max(0, whole.start - 4), whole.start))) continue;
    const end = scopeEnd(sentence, index, opener);
    const listed = figures.filter(
      (fact) => fact.start > index && fact.end <= end && !isNested(sentence, index + 1, fact.start),
    );
    const parts = withoutTheirs(openPart(sentence, listed, index));
    if (
      UNSAID.test(opener) &&
      parts.some((part) => part.subject === 'part' && part.value > whole.value)
    )
      continue;
    if (listed.length > 1 && sumOf(listed) === figures[figures.indexOf(whole) - 1]?.value) continue;
    if (isCarriedOnly(parts) && whole.subject === 'requests.received') {
      whole.subject = 'requests.receivedAndCarriedOver';
    }
    for (const part of parts) {
      putUnder(part, whole);
      wholes.set(part, whole);
    }
    if (isAnew) continue;
    whole.parts = parts;
    whole.isListComplete =
      isComplete(sentence, opener, parts, end) ||
      (!MORE.test(sentence.slice(parts.at(-1)?.end)) &&
        areKindsOf(whole, namesOf(sentence, index + opener.length, parts), sentence));
  }
}

/** `发布1268条，阅读3万人次，其中政策类60条`: what is listed tells of which it is. */
function withUnitOfNext(index: number, figures: readonly StatedFact[]): readonly StatedFact[] {
  const first = figures.find(({ start }) => start > index);
  const isOfUnit = ({ start, unit }: StatedFact) => start > index || unit === first?.unit;
  return figures.some(({ end, unit }) => end <= index && unit === first?.unit)
    ? figures.filter(isOfUnit)
    : figures;
}

function wholeBefore(index: number, sentence: string, figures: readonly StatedFact[]) {
  const before = figures.filter(
    ({ end }) => end <= index && !isInClosedBracket(sentence, end, index),
  );
  // `120条，视频8条。其中……`, `9件，上年结转1件，其中……`: of which of the two?
  const whole = before.at(-1);
  const another = before.at(-2);
  const isUnclear =
    // `补贴申请3件、贷款申请14件，其中受理12件`
    (another &&
      whole?.subject === 'part' &&
      /^、[^，]*$/.test(sentence.slice(another.end, whole?.start))) ||
    sentence.slice(whole?.end, index).includes('。') ||
    whole?.subject === 'requests.carriedOver';
  return isUnclear && before.length > 1 ? undefined : whole;
}

/** `受理360件，办结358件，其中…`: what adds up to the figure before is of that. */
function sumOf(listed: readonly StatedFact[]): number {
  return listed.reduce((sum, { value }) => sum + value, 0);
}

/** `其中网站180条（转载20条）、公众号106条`: the 20 are some of the 180. */
function isNested(sentence: string, from: number, to: number): boolean {
  const between = sentence.slice(from, to);
  return between.lastIndexOf('（') > between.lastIndexOf('）');
}

/** `9件（含上年结转1件），其中`: the parts are of the nine. */
function isInClosedBracket(sentence: string, from: number, to: number): boolean {
  const between = sentence.slice(from, to);
  const close = between.indexOf('）');
  const open = between.indexOf('（');
  return close !== -1 && (open === -1 || close < open);
}

/** `其中：甲5件；乙3件`, `其中涉及甲5件；涉及乙3件`, `其中甲类5件；乙类3件`: a semicolon does not end the list. */
const ONE_LIST =
  /^：[^，]+$|^涉及[^，；]*(?:；涉及[^，；]*)+$|^[^，；\d]+类\d+.(?:；[^，；\d]+类\d+.)+$|^，?[^，；\d]+\d+.，占[^，；]*(?:；[^，；\d]+\d+.，占[^，；]*)+$/;

/** A list ends with its bracket, before the next list, `其中` also at a semicolon. */
function scopeEnd(sentence: string, from: number, opener: string): number {
  const rest = sentence.slice(from + opener.length);
  const isBracketed = sentence.lastIndexOf('（', from) > sentence.lastIndexOf('）', from);
  const stop = isBracketed ? '）' : LISTS_ALL.test(opener) || ONE_LIST.test(rest) ? '' : '；';
  const ends = [rest.search(/其中|包括|包含/), stop === '' ? -1 : rest.indexOf(stop)].filter(
    (end) => end !== -1,
  );
  return from + opener.length + Math.min(rest.length, ...ends);
}

/** The figures up to a word that ends the list. */
function openPart(sentence: string, listed: readonly StatedFact[], from: number): StatedFact[] {
  let end = from;
  const closed = listed.findIndex((fact) => {
    const between = sentence
      .slice(end, fact.start)
      .replace(/含?(?:上一?年度?|去年|20\d\d年度?)?结转/, '');
    end = fact.end;
    return CLOSER.test(between);
  });
  return listed.slice(0, closed === -1 ? listed.length : closed);
}

/** `27件，其中直接起诉14件，维持8件`: the eight are some of the fourteen. */
function withoutTheirs(parts: readonly StatedFact[]): StatedFact[] {
  return parts.filter(
    (part) => !parts.some(({ subject }) => part.subject.startsWith(`${subject}.`)),
  );
}

/**
 * Of some nothing but some can be told: `网上申请7件，其中自然人5件`, `上年结转1件中，予以公开1件`,
 * `公开309条，其中有效规范性文件2件`, `答复9件，其中当年新收8件`.
 */
function isSomeOnly({ subject }: StatedFact, whole: StatedFact): boolean {
  if (whole.subject === 'requests.carriedOver') return true;
  // `法院维持18件，其中直接起诉8件`: of those that ended so.
  const isOfResult = whole.subject.startsWith('disputes.litigation.');
  if (isOfResult && /direct|Recon/.test(subject) && !subject.startsWith(`${whole.subject}.`))
    return true;
  if (whole.subject === 'published') return subject.startsWith('proactive');
  if (whole.subject === 'requests.outcomes.total' && subject === 'requests.received') return true;
  return whole.isPart && whole.subject !== 'part';
}

/** `10件（含上年结转1件）`, not a list that goes on with other things. */
function isCarriedOnly([first, second]: readonly StatedFact[]): boolean {
  return first?.subject === 'requests.carriedOver' && second === undefined;
}

/** Ours is no part of what others count. What repeats the subject of the whole counts some of it. */
function putUnder(part: StatedFact, whole: StatedFact): void {
  if (whole.body !== null && part.body === null) return;
  part.partOf = whole.subject;
  if (isSomeOnly(part, whole)) part.isPart = true;
  if (part.year !== whole.year) return;
  if (part.subject !== whole.subject && part.subject !== 'published') return;
  part.subject = 'part';
  part.isPart = true;
}

/** There is no third kind of these. */
const KINDS: readonly (readonly string[])[] = [
  ['requests.received.naturalPerson', 'requests.received.organizations'],
  ['disputes.litigation.direct', 'disputes.litigation.afterReconsideration'],
];

function isComplete(
  sentence: string,
  opener: string,
  parts: readonly StatedFact[],
  end: number,
): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  const subjects = new Set(parts.map((part) => part.subject));
  if (KINDS.some((kinds) => kinds.every((kind) => subjects.has(kind)))) return parts.length === 2;
  const tail = sentence.slice(last.end, end);
  return (
    (LISTS_ALL.test(opener) || REST.test(sentence.slice(parts.at(-2)?.end, last.start))) &&
    !/[等余]/.test(sentence.slice(parts[0]?.start, end)) &&
    tail.length < 8
  );
}

/** Behind the last of a list: there are others. */
const MORE = /^等|^[，；、]?(?:其[余他它]|另)/;

/** What stands before each figure of a list that goes on without more: none if something else comes between. */
function namesOf(sentence: string, from: number, parts: readonly StatedFact[]): string[] {
  let end = from;
  return parts.map((part) => {
    const name = sentence.slice(end, part.start).replace(/^[、，；：]/, '');
    end = part.end;
    return name;
  });
}

/** `建议和提案126件，其中建议46件、提案78件`: the whole names its kinds, and all of them follow. */
function areKindsOf({ start }: StatedFact, names: readonly string[], sentence: string): boolean {
  if (names.length < 2) return false;
  const list = listed(names.join('、'));
  const before = listed(sentence.slice(0, start));
  const at = before.lastIndexOf(list);
  if (at === -1) return false;
  const around = before.charAt(at - 1) + before.charAt(at + list.length);
  return !/[、等]/.test(around);
}

/** With every joint of a list alike. */
function listed(words: string): string {
  return words.replace(/以及|[和及与]/g, '、');
}
