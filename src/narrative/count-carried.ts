import type { StatedFact } from './read-sentence';

/** `新收申请（含结转）10件`, `新收申请，加上上年结转的，共10件` */
const MAY_BE_WITH = /(?<!不包?)[含括中加同和及与][^，；]{0,8}结转/;

const FROM_LAST = String.raw`(?:上一?个?年度?|上期|去年|20\d\d年度?)[^，；（）\d]{0,4}结转`;

/** `连同上年结转的，共计10件`, `上年结转1件，加上本年新收的，共10件` */
const WITH_BEFORE = new RegExp(
  `(?:连同?|加上?|(?<!不包?)[含括]|计入|算上)(?:${FROM_LAST}|[本今当全]年度?(?:新收|收到))[^，；（）\\d]{0,9}，[^，；\\d]{0,20}$`,
);

/** `应办理申请10件（含上年结转）`, `新收10件，上年结转数计算在内` */
const WITH_BEHIND = new RegExp(
  `^[^，；（\\d]{0,9}[，（](?:(?:其中)?[已均]?[包内]?[含括]${FROM_LAST}[^，；\\d]{0,6}[，；）]|${FROM_LAST}[^，；不未\\d]{0,9}在内)`,
);

/** `收到9件（不含上年结转1件）` */
const WITHOUT_BEHIND = /^[^，；（\d]{0,9}[，（]不包?[含括][^，；\d]{0,8}结转/;

/** Figures of what came in or fell due; those of what was done count both anyway. */
const MAY_HOLD_CARRIED = /^requests\.(?:received|carriedOver|handled)$/;

/** Tells figures that count what was carried over from last year, as their sentence says, from those that do not. */
export function countCarried(facts: readonly StatedFact[], sentence: string): void {
  if (!sentence.includes('结转')) return;
  const mayBeWith = MAY_BE_WITH.test(sentence);
  for (const fact of facts) {
    if (mayBeWith) fact.isNew = false;
    if (!MAY_HOLD_CARRIED.test(fact.subject)) continue;
    const behind = `${sentence.slice(fact.end)}，`;
    if (WITHOUT_BEHIND.test(behind)) fact.isNew = true;
    if (WITH_BEFORE.test(sentence.slice(0, fact.start)) || WITH_BEHIND.test(behind)) {
      fact.subject = 'requests.receivedAndCarriedOver';
    }
  }
}
