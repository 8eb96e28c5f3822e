import { isOfOneKind, OF_ONE_KIND } from './one-kind';
import { REQUEST } from './request';
import { lastNamed, type Setting, SOME_PART, SUM, type Topic, withoutWhole } from './topic';

/** Rows and groups of outcomes, by words that name nothing else. */
const OUTCOMES: readonly (readonly [string, RegExp])[] = [
  [
    'granted',
    // In front of 部分公开 it needs no verb: `公开和部分公开合计5件`, `全部或部分公开5件`.
    /(?<!不|部分|拟)予以公开|(?<!不|部分)同意公开|(?:(?<!不予|主动)公开|全部)(?=的?(?:[和及与或、]|以及)部分(?:予以)?公开)/,
  ],
  ['partiallyGranted', /部分公开|部分予以公开|部分同意公开|区分处理/],
  ['refused', /不予公开|不予以公开|不同意公开/],
  ['unavailable', /无法提供/],
  ['notProcessed', /不予处理/],
  ['other', /其他处理/],
  ['refused.stateSecret', /属于国家秘密/],
  ['refused.prohibitedByLaw', /法律、?行政法规禁止公开/],
  ['refused.securityAndStability', /三安全一稳定/],
  ['refused.thirdPartyRights', /第三方(?:合法)?权益/],
  ['refused.internalAffairs', /内部事务信息/],
  ['refused.deliberativeProcess', /过程性信息/],
  ['refused.enforcementFile', /行政执法案卷/],
  ['refused.administrativeInquiry', /行政查询事项/],
  ['unavailable.notHeld', /不掌握/],
  ['unavailable.requiresCreation', /没有现成信息|另行制作/],
  ['unavailable.unclear', /仍不明确/],
  ['notProcessed.petition', /信访、?(?:举报、?投诉|投诉、?举报)类/],
  ['notProcessed.duplicate', /重复申请/],
  ['notProcessed.publication', /公开出版物/],
  ['notProcessed.excessive', /大量反复申请/],
  ['notProcessed.confirmation', /重新出具/],
  ['other.correctionOverdue', /逾期[不未]补正/],
  ['other.feeOverdue', /未按(?:收费通知|(?:通知|要求|规定)缴)|逾期[^，]{0,8}[不未]缴/],
];

/** Whether words name any of them at all. */
const ANY = new RegExp(OUTCOMES.map(([, { source }]) => source).join('|'));

/** What words say besides the outcomes that they name; `null` if they name none. */
export function besidesOutcome(words: string): string | null {
  return ANY.test(words) ? words.split(ANY).join('') : null;
}

/** Words that the form has for requests, and nobody for anything else: they need no context. */
const UNMISTAKABLE =
  /[诉报]类申请|补正后申请内容|本(?:机关|单位)不掌握|没有现成信息|大量反复申请|重新出具已获取|[三四]类(?:内部事务|过程性)信息|逾期[不未]补正、.{0,5}不再处理|作出的[^，]{0,4}不予公开(?:答复|决定)/;

/** `通过邮寄方式予以公开2件` */
const WAY = /网络|网上|平台|信函|邮寄|邮件|快递|当面|现场|传真|窗口|线上|线下/;

function isByOneWay(words: string): boolean {
  return WAY.test(withoutWhole(words));
}

const OTHER = 'requests.outcomes.other';

/** Said of rows that are counted as one: `予以公开、部分公开两类合计5件`, not `予以公开、部分公开5件`. */
const TOGETHER = /共|合计|总计|或|加起来/;

/** `主动公开和部分公开`, `某类和重复申请`: with something else, whatever it is. */
const WITH_OTHERS = /主动公开的?[和及与或、]|(?:类|申请|信息|事项|案卷)的?(?:[和及与或、]|以及)/;

/** Several rows or groups that a figure counts together, none within another; `null` if it is not said so. */
function readSum(named: readonly string[], words: string): Topic | null {
  const rows = named.filter((name) => !named.some((other) => other.startsWith(`${name}.`)));
  if (rows.length < 2 || !TOGETHER.test(words) || /等|主动/.test(words)) return null;
  if (rows.length === named.length && REASON.test(words)) return null;
  return { subject: rows.map((row) => `requests.outcomes.${row}`).join(SUM) };
}

/** Those of a few, those picked out to be looked at, and what was brought about by them. */
const SOME =
  /个别|少数|有些|[有某]的?[部单科]|同一申请人|部分[部单科申]|抽[查取选检]|评查|复议|诉讼/;

/** Outcomes of requests, as rows and groups of table three. */
export function readOutcome(words: string, setting: Setting): Topic | null {
  if (!ANY.test(words)) return null;
  // `对上年结转的1件申请，予以公开1件`: of those alone.
  const isOfCarried = [lastNamed(setting.said), setting.said.at(-1)].every(
    (topic) => topic?.subject === 'requests.carriedOver',
  );
  if (isOfOneKind(setting.said)) return OF_ONE_KIND;
  const isOfThem = isOfCarried || lastNamed(setting.said)?.isTakenUp;
  if (SOME.test(words) || isOfThem || isByOneWay(words)) return SOME_PART;
  const named = OUTCOMES.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  const [first, second, third] = named;
  if (first === undefined) return null;
  // `因属于过程性信息不予公开` tells the row by its reason; of a reason unknown it is some of the group.
  const isRow = second?.startsWith(`${first}.`) && !third && !/等/.test(words);
  // Nothing else is called as a row is.
  const isAboutRequests =
    isRow ||
    UNMISTAKABLE.test(words) ||
    REQUEST.test(words) ||
    setting.said.some(({ subject }) => subject.startsWith('requests.')) ||
    (setting.isOnRequests &&
      (setting.said.length === 0 || second !== undefined || first.includes('.')));
  // `不予公开（属于国家秘密）` may count the group or the row.
  if (!isAboutRequests) return SOME_PART;
  const rows = OUTCOMES.filter(([name]) => name.startsWith(`${first}.`));
  // `因不掌握、没有现成信息、仍不明确等无法提供`: every reason is named.
  if (
    third &&
    first !== 'other' &&
    rows.length === named.length - 1 &&
    rows.every(([name]) => named.includes(name))
  )
    return { subject: `requests.outcomes.${first}` };
  if (second === undefined && WITH_OTHERS.test(words)) return SOME_PART;
  const sum = isRow ? null : readSum(named, words);
  if (sum) return sum;
  if (second !== undefined && !isRow) return { subject: 'requests.outcomes', isPart: true };
  const subject = `requests.outcomes.${second ?? first}`;
  // `逾期不补正30件，其他处理15件`: the rest of the group.
  if (subject === OTHER && setting.said.some((last) => last.subject.startsWith(`${OTHER}.`)))
    return SOME_PART;
  const isSome = !subject.includes('.', 18) && REASON.test(words);
  return isSome ? { subject, bound: 'atLeast' } : { subject };
}

/** `因信息不存在无法提供`: for a reason that is no row, or not by its name. */
const REASON =
  /告知(?!书)|途径|第三方[^，]{0,3}同意|因|由于|属于|涉及|为由|对(?!上述|以上|其|[申政信依])[^，]{3}/;
