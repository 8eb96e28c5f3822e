import {
  besidesOutcome,
  decisionsIn,
  disputeGroup,
  documentsIn,
  documentVerb,
  readApplicants,
  readDispute,
  readOutcome,
  type Setting,
  withoutWhole,
} from './topics';

/** Words that hold a negator but deny nothing. */
const LABELS =
  /从无|信息不存在|无正当理由|无法提供|没有现成|尚未审结|未审结|无关|无偿|无误|无障碍|无需|无须|无权|无论|无纸化|无涉密|无法(?!人)|未来|未成年|未申请公开|无条件|尚未/g;

/** `未收到…`, `没有发生…`, `无…`: what follows is denied. */
const DENIAL =
  /未(?:曾|再|新)?(?:收到|接到|接收|收取|受理|产生|发生|出现|引发|有|因|被|制定|制发|出台|废止|作出|实施|形成|涉及|(?=结转))|没有(?:收到|接到|收取|受理|发生|产生|出现|引发)?|没收到|不存在|[无零](?!其他)/;

/** Without one of these nothing is denied. */
const NEGATOR = /[未没不无零]/;

/** Said of what is to come or feared, not of what was. */
const INTENDED = /将|力争|确保|争取|努力|避免|杜绝|防止|防范|如|若|倘|除|拟|计划/;

/** What is denied is then not the request or the case itself. */
const ABOUT_IT =
  /投诉|举报|异议|申诉|收费|费用|处理费|逾期|超期|超时|败诉|纠错|纠正|撤销|改变|维持|审结|信访|意见|建议|咨询|问题|泄密|失泄密|的单位|的部门|人员|线索|新收案|[一二再终]审|变更|确认违法|驳回|撤回|调解|和解|责令|判决|复议机关|被(?!申请|提|诉|告|行政|复议(?!机关))/;

/** Whether words deny what they lead to: `未发生1件`. */
export function isDenied(words: string): boolean {
  return NEGATOR.test(words) && DENIAL.test(words.replace(LABELS, ''));
}

/** Something of which the prose says that there was none. */
export interface Denial {
  readonly subject: string;
  /** Where in the clause the denial begins. */
  readonly start: number;
  readonly isPart: boolean;
}

/**
 * What a clause without figures denies.
 *
 * @param carry the words before it: `行政复议案件中，没有结果纠正的` tells there what of.
 */
export function readDenials(clause: string, carry: string, setting: Setting): Denial[] {
  if (!NEGATOR.test(clause)) return [];
  const plain = clause.replace(LABELS, (label) => '　'.repeat(label.length));
  const match = DENIAL.exec(plain);
  if (!match || INTENDED.test(clause)) return [];
  const behind = clause.slice(match.index + match[0].length);
  // `行政诉讼零发生`, `上年度无结转`: what is denied, or of when, stands before.
  const before = plain.slice(0, match.index);
  const denied = /^(?:一[件起例]?)?(?:发生|产生|出现|过)*$/.test(behind)
    ? before.replace(NOT_EVEN_ONE, '$1')
    : /^结转/.test(behind)
      ? before + behind
      : behind;
  const subjects = [
    ...deniedFees(denied),
    ...deniedDecisions(match[0], denied),
    ...deniedResults(carry, before, denied, setting),
    ...itemsOf(denied).flatMap((item) => subjectsOf(item, denied, setting)),
  ];
  return [...new Set(subjects)].map((subject) => ({
    subject,
    start: match.index,
    isPart: isNarrowed(besidesOutcome(denied) ?? denied),
  }));
}

/** `本年一件申请也未收到` */
const NOT_EVEN_ONE = /^(?:全年|本年度?|20\d\d年度?)?一[件起例]([^也都]*)[也都]$/;

/**
 * What is denied, one by one. `行政复议、诉讼被撤销` denies what became of both, so nothing up to there
 * is told; of `投诉举报、行政复议` the second is.
 */
function itemsOf(denied: string): string[] {
  const items = denied.split(/[、和及与或]/);
  const last = items.findLastIndex((item) => ABOUT_IT.test(item) && /申请|复议|诉讼/.test(item));
  return items.slice(last + 1).filter((item) => !ABOUT_IT.test(item));
}

function subjectsOf(item: string, denied: string, setting: Setting): string[] {
  const group = disputeGroup(item);
  if (group === 'unclear') return BOTH_GROUPS.test(item) ? BOTH : [];
  if (group !== null) return [group];
  if (/结转|转结/.test(item)) return carried(item, setting);
  const besides = besidesOutcome(item);
  if (besides !== null) return BARE_OUTCOME.test(besides) ? outcomes(item, setting) : [];
  if (/的(?:政府)?信息$/.test(denied)) return [];
  return isRequest(item, setting) ? received(denied) : [];
}

/** `未发生行政复议诉讼`, not `没有对复议决定提起的诉讼`. */
const BOTH_GROUPS = /复议(?:行政)?[诉应]/;
const BOTH = ['disputes.reconsideration', 'disputes.litigation'];

/** Nothing but the result: `没有一件被纠正`, not `没有因程序违法被纠正的`, which are some of them. */
const BARE_RESULT =
  /^(?:过|一[件起例]?|案件|情形|情况|结果|被|为|是|的|(?:政府)?信息公开|行政|复议机关|复议|诉讼|应诉|(?:人民)?法院|判决|依法)*(?:维持|纠正|其他结果)(?:案件|情形|情况|的)*$/;
/** What of: `信息公开行政复议案件无一被纠正`, `复议案件一件也没有被纠正`. */
const RESULT_OF =
  /^(?:全年|本年度?|20\d\d年度?|(?:涉及?)?(?:政府)?信息公开|类|的|行政|复议|诉讼|应诉|案件|中|一[件起例]|也|都)*$/;

/** Of the cases that the words before it are about. */
function deniedResults(carry: string, before: string, denied: string, setting: Setting): string[] {
  // `其中因逾期答复3件，没有一件被纠正`: none of these?
  if (carry === '' && setting.said[0]?.subject === 'part') return [];
  if (!BARE_RESULT.test(denied)) return [];
  const isOf = before !== '' && RESULT_OF.test(before);
  const topic = readDispute((isOf ? before : carry) + denied, null, setting);
  return topic && !topic.isPart ? [topic.subject] : [];
}

/** Said of nothing but the outcome: `没有不予公开的申请`, not `没有因不予公开引发的争议`. */
const BARE_OUTCOME =
  /^(?:过|要求(?:提供)?|一件|被|认定为|属于|因|而|类|的|申请|情形|情况|事项|答复|决定|件)*$/;

function outcomes(item: string, setting: Setting): string[] {
  if (!setting.isOnRequests) return [];
  const topic = readOutcome(item, setting);
  return topic && !topic.isPart ? [topic.subject] : [];
}

function carried(denied: string, { reportYear }: Setting): string[] {
  const isYear = (offset: number) => denied.includes(`${(reportYear ?? Number.NaN) + offset}年`);
  const fromLast = /上一?年|去年/.test(denied) || isYear(-1);
  const toNext = /下一?年|次年/.test(denied) || isYear(1);
  if (fromLast === toNext) return [];
  return [fromLast ? 'requests.carriedOver' : 'requests.carriedForward'];
}

function isRequest(denied: string, { isOnRequests }: Setting): boolean {
  if (/不予|无法提供|[因就]/.test(denied)) return false;
  if (/申请[人表书]|申请(?:渠道|流程|条件|受理|办理|工作|答复|方式|指南)/.test(denied))
    return false;
  if (/依申请公开(?:渠道|流程|工作|制度|目录|指南|栏目|答复)/.test(denied)) return false;
  if (
    /信息公开申请|依申请公开|公开申请|申请.{0,12}(?:公开|政府信息)|公开[^，]{0,8}的申请/.test(
      denied,
    )
  )
    return true;
  return (
    isOnRequests && /^(?:过|任何|相关|公众|群众|公民|自然人|法人|其他组织)*的?申请$/.test(denied)
  );
}

function received(denied: string): string[] {
  const applicants = readApplicants(denied);
  if (applicants.length === 0) return ['requests.received'];
  return applicants.map((applicant) => `requests.received.${applicant}`);
}

/** `未收取信息处理费`; `未违规收取` and `未减免` say nothing of how much was charged. */
function deniedFees(denied: string): string[] {
  if (/违规|乱收|擅自|超标准|[减退免缓]|投诉|举报|公示|目录|清单|标准|项目/.test(denied)) return [];
  return [
    ...(/信息(?:公开)?处理费/.test(denied) ? ['informationFee'] : []),
    ...(/行政事业性收费/.test(denied) ? ['proactiveDisclosure.fees.amount'] : []),
  ];
}

/** `未制定规章`, `未作出行政处罚决定`: only behind a verb that can have no other object. */
function deniedDecisions(negator: string, denied: string): string[] {
  if (/公开|公示|事项|信息|合法性|违反|违法/.test(denied) || ABOUT_IT.test(denied)) return [];
  const verb = documentVerb(negator + denied);
  // `没有制定规范性文件的权限`
  if (/(?:文件|规章)的(?!情)/.test(denied)) return [];
  if (verb) return documentsIn(denied).map((row) => `proactiveDisclosure.${row}.${verb}`);
  return /作出|实施/.test(negator + denied) ? decisionsIn(denied) : [];
}

const NARROW =
  /涉及|关于|有关.{1,12}的|与.{1,8}相关|网络|网上|网站|信函|邮寄|当面|现场|传真|邮件|书面|线上|在线|平台|集体|群体|批量|负责人|上级|转办|转送|转来|交办|(?<!商业)企业|重大|重复|新(?:增|发生|收)|第三方|[以之]外/;
/** `没有因未按期答复被复议`, `未发生公开不及时引发的诉讼`: for another reason there may be. */
const FAULTS =
  '未按|未能|未公开|逾期|超期|超时|不当|不及时|不到位|不规范|违法|违规|错误|失误|瑕疵|疏漏';
const FAULT = new RegExp(
  `[因由][^，、]{0,10}(?:${FAULTS})|(?:${FAULTS})[^，、]{0,6}(?:引[发起]|导致|造成|产生|被)`,
);
/** `没有发生因征地引发的行政复议`, not `因政府信息公开引发的`. */
const OTHER_CAUSE = /因(?![此其我本]|[^，]{0,20}(?:公开|答复))/;

function isNarrowed(denied: string): boolean {
  if (OTHER_CAUSE.test(denied) || FAULT.test(denied)) return true;
  return NARROW.test(withoutWhole(denied)) || /(?<!依)申请公开(?!$|[政相有信的])/.test(denied);
}
