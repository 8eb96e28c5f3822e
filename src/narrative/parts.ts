import type { StatedFact } from './read-sentence';

/** Words that say that what follows are parts of the figure before. */
const OPENER = /其中|包括|包含|分别[为是]|分为|含(?=上)/g;

/** These list everything, unless 等 says otherwise; `其中` need not. */
const LISTS_ALL = /包括|包含|分/;

/** Behind these the figures are no parts any more. */
const CLOSER = /另[有外]|此外|同时|全部|均已|同比|较|答复|办结|办理|结转|顺延|累计|合计/;

/**
 * Puts the facts behind 其中, 包括 and the like under the fact before it. They stay facts on their
 * own as well: `其中予以公开4件` is both a part and a figure of the table.
 */
export function listParts(sentence: string, stated: readonly StatedFact[]): StatedFact[] {
  const facts = [...stated];
  for (const { 0: opener, index = 0 } of sentence.matchAll(OPENER)) {
    const at = lastIndexBefore(facts, index);
    const whole = facts[at];
    if (!whole) continue;
    const end = scopeEnd(sentence, index, opener);
    const isListed = (fact: StatedFact) => fact.start > index && fact.end <= end && !fact.isNegated;
    const last = closedAt(sentence, facts.filter(isListed), index);
    const parts: StatedFact[] = [];
    facts.forEach((fact, number) => {
      if (!isListed(fact) || fact.start > last) return;
      const part = asPart(fact, whole);
      facts[number] = part;
      parts.push(part);
    });
    facts[at] = { ...whole, parts, isListComplete: isComplete(sentence, opener, parts, end) };
  }
  return facts;
}

function lastIndexBefore(facts: readonly StatedFact[], offset: number): number {
  let found = -1;
  facts.forEach((fact, index) => {
    if (fact.end <= offset && !fact.isNegated) found = index;
  });
  return found;
}

/** A list ends with its bracket, before the next list, `其中` also at a semicolon. */
function scopeEnd(sentence: string, from: number, opener: string): number {
  const rest = sentence.slice(from + opener.length);
  const isBracketed = sentence.lastIndexOf('（', from) > sentence.lastIndexOf('）', from);
  const stop = isBracketed ? '）' : LISTS_ALL.test(opener) ? '' : '；';
  const ends = [rest.search(/其中|包括|包含/), stop === '' ? -1 : rest.indexOf(stop)].filter(
    (end) => end !== -1,
  );
  return from + opener.length + Math.min(rest.length, ...ends);
}

/** The start of the last figure before a word that ends the list. */
function closedAt(sentence: string, listed: readonly StatedFact[], from: number): number {
  let last = from;
  let end = from;
  for (const fact of listed) {
    if (CLOSER.test(sentence.slice(end, fact.start).replace(/含?上年度?结转/, ''))) break;
    last = fact.start;
    end = fact.end;
  }
  return last;
}

/** What repeats the subject of the whole counts some of it. */
function asPart(fact: StatedFact, whole: StatedFact): StatedFact {
  const isSame = fact.subject === whole.subject || fact.subject === 'published';
  const partOf = whole.subject;
  return isSame ? { ...fact, subject: 'part', isPart: true, partOf } : { ...fact, partOf };
}

function isComplete(
  sentence: string,
  opener: string,
  parts: readonly StatedFact[],
  end: number,
): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  const subjects = new Set(parts.map((part) => part.subject));
  if (['naturalPerson', 'organizations'].every((key) => subjects.has(`requests.received.${key}`))) {
    return parts.length === 2;
  }
  const tail = sentence.slice(last.end, end);
  return (
    LISTS_ALL.test(opener) &&
    !/[等余]/.test(sentence.slice(parts[0]?.start, end)) &&
    tail.length < 8
  );
}
