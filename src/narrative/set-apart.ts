import type { StatedFact } from './read-sentence';

/** Marks as parts the facts of a sentence that count only some of their subject, as others in it tell, and as
 * new only those that count nothing carried over. */
export function setApart(
  facts: readonly StatedFact[],
  causes: readonly StatedFact[],
  sentence: string,
): void {
  const isOfSome = OF_SOME.test(sentence);
  const isWithOld = OLD_CASES.test(sentence);
  const wholes = facts.filter(
    (fact) => !fact.isPart && fact.bound === 'exact' && !isGross(fact, facts, sentence),
  );
  for (const fact of facts) {
    if (
      isOfSome ||
      isToldAgain(fact, causes) ||
      isToldOfUnits(fact, wholes) ||
      isGross(fact, facts, sentence) ||
      (isWithOld && fact.subject.startsWith('disputes.')) ||
      isAccepted(fact, facts, sentence)
    ) {
      fact.isPart = true;
    }
  }
}

/** `对办结的5件申请，涉及征地，予以公开3件` */
const OF_SOME = /对[^，对件]*件[^，对件]*，均?(?:涉及|属于)/;

/** `新增复议46件，上年未审结4件`: the table counts both. */
const OLD_CASES = /(?:上一?年|去年|往年|20\d\d年)度?(?:结转|转入|遗留|未审结|尚未审结)/;

/** `因逾期未答复被复议1件，因答复不服被复议1件`: told for each of two causes, neither is all. */
function isToldAgain(fact: StatedFact, causes: readonly StatedFact[]): boolean {
  return (
    causes.includes(fact) &&
    causes.some((other) => other !== fact && other.subject === fact.subject)
  );
}

/**
 * `甲组处罚2件，乙组处罚1件`: two figures of one thing are those of two units, whoever they are. What is
 * told again of requests and disputes is mostly the same number.
 */
function isToldOfUnits(fact: StatedFact, wholes: readonly StatedFact[]): boolean {
  return wholes.some(
    (other) =>
      other !== fact &&
      other.subject === fact.subject &&
      other.body === fact.body &&
      other.year === fact.year &&
      (other.value !== fact.value || fact.subject.startsWith('proactiveDisclosure.')),
  );
}

/** `收到13件，剔除重复的4件，实收9件`, `收到9件，实际新收8件`: those before count too many. */
function isGross(fact: StatedFact, facts: readonly StatedFact[], sentence: string): boolean {
  if (fact.subject !== 'requests.received') return false;
  if (fact.start < sentence.search(/剔除|扣除|实收|合并[为后成]|去重/)) return true;
  return (
    /实际/.test(sentence) && fact !== facts.findLast(({ subject }) => subject === fact.subject)
  );
}

/** `收到9件，受理8件`: some were not accepted. */
function isAccepted(fact: StatedFact, facts: readonly StatedFact[], sentence: string): boolean {
  const before = facts[facts.indexOf(fact) - 1];
  return (
    before?.subject === 'requests.received' &&
    fact.subject === before.subject &&
    fact.value < before.value &&
    /^[，；、][^，；、]*受理/.test(sentence.slice(before.end, fact.start))
  );
}
