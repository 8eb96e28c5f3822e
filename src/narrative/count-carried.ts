import type { StatedFact } from './read-sentence';

/** `新收申请（含结转）10件`, `新收申请，加上上年结转的，共10件` */
const MAY_BE_WITH = /(?<!不包?)[含括中加同和及与][^，；]{0,8}结转/;

/** `连同上年结转的，共计10件`, `上年结转1件，加上本年新收的，共10件` */
const WITH_BEFORE =
  /(?:连同?|加上?|(?<!不包?)[含括]|计入|算上)(?:上一?年|去年|本年|20\d\d年)度?(?:未结)?(?:结转|新收)[^，；\d]{0,9}，[^，；\d]{0,20}$/;

/** `应办理申请10件（含上年结转）`, `新收10件，上年结转数计算在内` */
const WITH_BEHIND =
  /^[^，；（\d]{0,9}[，（](?!不)[^，；\d]{0,9}(?:[含括][^，；\d]{0,8}结转[^，；\d]{0,6}[，；）]|结转[^，；不未\d]{0,9}在内)/;

/** `收到9件（不含上年结转1件）` */
const WITHOUT_BEHIND = /^[^，；（\d]{0,9}[，（]不包?[含括][^，；\d]{0,8}结转/;

/** Figures of what came in or fell due; those of what was done count both anyway. */
const MAY_HOLD_CARRIED = /^requests\.(?:received|carriedOver|handled)$/;

/** What of both `连同上年结转的，共办结9件` counts. */
const WITH_CARRIED = 'requests.receivedAndCarriedOver';

/** Counts both now; what was `办理` with those carried over came in or was answered, the verb does not tell. */
export function countWithCarried(fact: StatedFact): void {
  if (fact.subject === 'requests.handled') fact.partOf = WITH_CARRIED;
  else fact.subject = WITH_CARRIED;
}

/** Tells figures that count what was carried over from last year, as their sentence says, from those that do not. */
export function countCarried(facts: readonly StatedFact[], sentence: string): void {
  if (!sentence.includes('结转')) return;
  const mayBeWith = MAY_BE_WITH.test(sentence);
  for (const fact of facts) {
    if (mayBeWith) fact.isNew = false;
    const before = sentence.slice(0, fact.start);
    if (fact.subject === 'requests.outcomes.total' && WITH_BEFORE.test(before)) {
      fact.partOf = WITH_CARRIED;
    }
    if (!MAY_HOLD_CARRIED.test(fact.subject)) continue;
    const behind = `${sentence.slice(fact.end)}，`;
    if (WITHOUT_BEHIND.test(behind)) fact.isNew = true;
    if (WITH_BEFORE.test(before) || WITH_BEHIND.test(behind)) countWithCarried(fact);
  }
}
