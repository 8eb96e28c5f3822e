import {
  CASES,
  isOfAllKinds,
  partOf,
  type Setting,
  SOME_PART,
  type Topic,
  withoutLead,
} from './topic';

/** `因程序瑕疵被纠正4件`, not `因政府信息公开引发的`: others may have ended so for another reason. */
const REASON = /(?:因|由于)(?![此其我本]|[^，]{0,20}公开)/;
const AT_LEAST = { bound: 'atLeast' } as const;

/** All that are no longer pending. */
const DECIDED = /(?<![未待])审结|已(?:经)?结案/;

const RESULTS: readonly (readonly [string, RegExp])[] = [
  ['pending', /(?:未|待)(?:审?结|决)|正在审理|审理中|在审/],
  ['upheld', /维持(?!后)/],
  ['corrected', /纠正|纠错/],
  ['other', /其他结果|^其他$/],
];

/** Reconsiderations and lawsuits, as table four counts them. */
export function readDispute(words: string, unit: string | null, setting: Setting): Topic | null {
  if (unit !== null && !CASES.test(unit)) return null;
  const named = disputeGroup(words);
  if (named === 'unclear') {
    return isOfOthers(words, setting) ? OTHERS_DISPUTE : { subject: 'disputes', isPart: true };
  }
  const [[stated] = [], another] = RESULTS.filter(([, pattern]) => pattern.test(words));
  // `其余8件为其他结果或未审结`
  if (another) return SOME_PART;
  const result = stated ?? (DECIDED.test(words) ? 'decided' : undefined);
  if (named) {
    if (!stated && OTHERS_CASES.some((pattern) => pattern.test(words)))
      return { subject: named, isPart: true };
    if (!result && isOfOthers(words, setting)) return OTHERS_DISPUTE;
    if (!setting.isOnDisclosure && !isOfOurs(words, setting)) return null;
    const isOfSome = !/公开|答复/.test(words) && !isOfAllKinds(words, CASE, setting);
    if (isOfSome || ONE_OF_SEVERAL.test(words)) return { subject: named, isPart: true };
    if (result) return { subject: `${named}.${result}`, ...(REASON.test(words) ? AT_LEAST : {}) };
    return DISPUTE_END.test(words) ? { subject: named, ...partOf(words) } : SOME_PART;
  }
  const [last, before] = setting.said.filter(isDispute);
  if (last && OF_ONE_MATTER.test(words)) return PICKED;
  if (!result || !last) return null;
  if (last.isPart || ONE_OF_SEVERAL.test(words) || setting.said[0] === PICKED) return SOME_PART;
  // `复议50件，维持30件；人民法院判决纠正1件`: of lawsuits, who knows of which.
  if (last.subject.startsWith('disputes.reconsideration') && BY_COURT.test(words))
    return { subject: 'disputes.litigation', isPart: true };
  // `复议50件、诉讼27件，维持48件`: of both, and no cell holds that.
  if (isGroup(last) && before && isGroup(before) && !/其中/.test(words)) return SOME_PART;
  // `直接起诉14件、复议后起诉13件；结果维持18件`: of both, unless 其中 says of the last.
  const isOfBoth = isKind(last) && before !== undefined && isKind(before);
  if (isOfBoth && /其中/.test(words)) return SOME_PART;
  const group = isOfBoth ? 'disputes.litigation' : last.subject.replace(RESULT, '');
  return { subject: `${group}.${result}`, ...(REASON.test(words) ? AT_LEAST : {}) };
}

/** Of one instance or of the cases of others: `全市法院审理的行政诉讼案件中，维持120件`. */
const ONE_OF_SEVERAL = /[一二再终]审|[前后]者|(?:机[关构]|法院)[办审受]理的/;
/** `直接起诉14件，其中涉及征地的9件，维持5件`: of those just picked out. */
const OF_ONE_MATTER = /涉及(?![^，]{0,4}公开)/;
const PICKED: Topic = { ...SOME_PART };

const BY_COURT = /法院|判决/;

const CASE = /(?:行政)?(?:复议|诉讼|应诉|直接起诉)/;

/** `行政复议2件` counts cases; `行政复议调解2件`, `复议机关受理2件` count some of them. */
const DISPUTE_END =
  /(?:复议|诉讼|[应被起]诉)(?:行政|案件|案|事项|申请|数量|数|总数|共计?|总计|合计|均|为|是|各|有|的|中|发生|情况)*$/;

/** `因土地争议被诉4件`, `复议机构受理12件`, `新收复议12件`, `因逾期未答复被复议1件`: not all of ours, or not ours. */
const OTHERS_CASES = [
  /(?:因|针对|关于|涉及)(?![此其我本]|[^，]{0,30}(?:公开|答复))/,
  /(?<![复定开]|复议结果仍?)不服(?!提|申请|复议|起诉|向|[^，]{0,20}(?:公开|答复|复议))/,
  /[因对](?:[^，]{0,20}(?:逾期|超期|未按[期时]|内容|格式|程序|不存在|不予处理|无法提供)|不予公开|部分公开)/,
  /对(?:(?!公开|答复|复议|此)[^，]){2,20}不服/,
  /(?:办理|审[理结]|受理)[^，]{0,6}不服(?![^，]{0,3}[我本])[^，]{2,20}复议/,
  /(?:举报|投诉|信访)(?!类)[^，]{0,4}(?:答复|回复|处理|告知|[引提被])/,
  /已[办判]|[终中]止|[调和]解|复议(?:机[关构]|局)|由[^，此于]{2,8}应诉|新收|结转|(?<!公开|各)类行政/,
];

/** `办理行政复议案件61件` may be those of a reconsideration organ; what follows then is of the same. */
const DEALT_WITH =
  /(?:办理|审理|审结|代理|参[加与])[^，]{0,20}(?:复议|诉讼|应诉)|(?:处罚|许可|强制|征收|拆迁|争议|纠纷|认定|登记|执法)被|复议(?:案件)?[收结立]案/;

/** `政府采购处理决定引发行政复议3件` */
const BROUGHT_ABOUT = /^(?![^，]{0,30}(?:公开|答复|申请|[由因]此)).{3,40}(?:引发|引起|导致)/;

const OTHERS_DISPUTE: Topic = { ...SOME_PART };

function isOfOthers(words: string, { said }: Setting): boolean {
  if (/公开/.test(words)) return false;
  if (DEALT_WITH.test(words) || BROUGHT_ABOUT.test(withoutLead(words))) return true;
  if (said.find((topic) => topic === OTHERS_DISPUTE || isDispute(topic)) === OTHERS_DISPUTE)
    return true;
  // `因征地被复议4件、被诉2件`, but not `政府信息公开复议2件，其中因征地1件；诉讼1件`.
  const [last, before] = said.filter(isDispute);
  return last === said[0] && last?.isPart === true && (before?.isPart ?? true);
}

/** `全年发生行政复议2件` befell the body; what it handled, mediated or decided is another matter. */
function isOfOurs(words: string, { said, isOnRequests }: Setting): boolean {
  if (/信息公开/.test(words)) return true;
  if (said.at(-1) !== SOME_PART && said.some((topic) => isDispute(topic) && !topic.isPart))
    return true;
  if (/发生|引发|产生|被/.test(words)) return said.every(({ subject }) => subject !== 'part');
  return isOnRequests && /^行政(?:复议|诉讼)(?:案件)?(?:共|为)*$/.test(withoutLead(words));
}

const RESULT = /\.(?:upheld|corrected|other|pending|decided)$/;

/** All reconsiderations, or all lawsuits. */
function isGroup({ subject }: Topic): boolean {
  return /^disputes\.(?:reconsideration|litigation)$/.test(subject);
}

/** One of the two kinds of lawsuits, as a whole. */
function isKind({ subject }: Topic): boolean {
  return /^disputes\.litigation\.(?:direct|afterReconsideration)$/.test(subject);
}

function isDispute({ subject }: Topic): boolean {
  return subject.startsWith('disputes.');
}

/** What names of all groups have in them. */
const NAMED = /复议|诉/;
const RECONSIDERATION = /复议/;
const LITIGATION = /诉讼|应诉|被诉/;

/** Brought without a reconsideration, however that is put. */
const DIRECT =
  /未经过?(?:行政)?复议|直接(?:起诉|(?:向[^，]{0,6}法院)?提[起出](?:政府信息公开)?(?:行政)?诉讼)/;
const AFTER_RECONSIDERATION =
  /复议(?:维持)?后|复议[^，]{0,3}[再又].{0,2}(?:起诉|诉讼)|(?:不服|经)(?:行政)?复议(?:决定|维持)[^，]{0,20}诉/;

/** The group that words name; `unclear` for both. */
export function disputeGroup(words: string): string | null {
  if (!NAMED.test(words)) return null;
  if (DIRECT.test(words)) return 'disputes.litigation.direct';
  if (AFTER_RECONSIDERATION.test(words)) return 'disputes.litigation.afterReconsideration';
  const [isFirst, isSecond] = [RECONSIDERATION.test(words), LITIGATION.test(words)];
  if (isFirst && isSecond) return 'unclear';
  if (isFirst) return 'disputes.reconsideration';
  return isSecond ? 'disputes.litigation' : null;
}
