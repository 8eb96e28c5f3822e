/** What a stretch of words counts, and how sure that is. */
export interface Topic {
  readonly subject: string;
  /** Only one channel, subject matter or manner of it. */
  readonly isPart?: boolean;
}

/** What was said before in the sentence or paragraph, for words that lean on it. */
export interface Setting {
  /** The paragraph is about requests (依申请公开). */
  readonly isOnRequests: boolean;
  /** The sentence or paragraph is about disclosure of information at all. */
  readonly isOnDisclosure: boolean;
  /** Subjects of the figures before it in the sentence, last first; `part` for an unknown one. */
  readonly said: readonly string[];
  readonly reportYear: number | null;
}

const REQUEST = /信息公开申请|依申请公开|公开申请|申请公开/;
const OTHER_MATTERS =
  /投诉|举报|信访|咨询|来信|来电|热线|提案|议案|建议|意见|留言|诉求|案件|案卷|许可|审批|备案|线索|问题|申诉|异议|不服|纠纷|收费|费用|处理费|培训|会议|公文|文件/;

/** Units in which each kind of thing is counted; another unit means another thing. */
const CASES = /^(?:件|起|宗|例|案|件次)$/;
const PAPERS = /^(?:件|份|部|个|项)$/;

/**
 * Reads what the words around a figure say is counted.
 *
 * @returns `null` where they say nothing known, or too much at once.
 */
export function readTopic(words: string, unit: string | null, setting: Setting): Topic | null {
  if (/率$|(?<!自然|申请|法)人$/.test(words)) return null;
  return (
    readDispute(words, unit, setting) ??
    (isOfRequests(unit) ? readRequests(words, setting) : null) ??
    readDocuments(words, unit, setting) ??
    readDecisions(words, unit) ??
    readPublished(words, unit)
  );
}

/** Requests are not counted in 个, 次, 份. */
function isOfRequests(unit: string | null): boolean {
  return unit === null || /^(?:件|宗|起|条|例|项|件次)$/.test(unit);
}

function readRequests(words: string, setting: Setting): Topic | null {
  return (
    readCarried(words, setting) ??
    readOutcome(words, setting) ??
    readReceived(words, setting) ??
    readAnswered(words, setting) ??
    readListedApplicant(words, setting)
  );
}

const RESULTS: readonly (readonly [string, RegExp])[] = [
  ['pending', /尚未审结|未审结|正在审理/],
  ['upheld', /维持/],
  ['corrected', /纠正|纠错/],
  ['other', /其他结果|^其他$/],
];

function readDispute(words: string, unit: string | null, setting: Setting): Topic | null {
  if (unit !== null && !CASES.test(unit)) return null;
  const group = disputeGroup(words);
  if (group === 'unclear') return { subject: 'disputes', isPart: true };
  const result = RESULTS.find(([, pattern]) => pattern.test(words))?.[0];
  if (group) {
    if (!setting.isOnDisclosure) return null;
    if (result) return { subject: `${group}.${result}` };
    return DISPUTE_END.test(words) ? { subject: group, ...partOf(words) } : SOME_PART;
  }
  const last = setting.said.find((subject) => subject.startsWith('disputes.'));
  if (!result || !last) return null;
  return { subject: `${last.replace(/\.(?:pending|upheld|corrected|other)$/, '')}.${result}` };
}

/** `行政复议2件` counts cases; `行政复议调解2件`, `复议机关受理2件` count some of them. */
const DISPUTE_END =
  /(?:复议|诉讼|应诉|起诉)(?:案件|案|事项|申请|数量?|总数|共计?|总计|合计|均?为|各|均|有|的|发生|情况)*$/;

const SOME_PART: Topic = { subject: 'part', isPart: true };

const RECONSIDERATION = /复议/;
const LITIGATION = /诉讼|应诉/;

function disputeGroup(words: string): string | null {
  if (/未经复议/.test(words)) return 'disputes.litigation.direct';
  if (/复议后/.test(words)) return 'disputes.litigation.afterReconsideration';
  const [isFirst, isSecond] = [RECONSIDERATION.test(words), LITIGATION.test(words)];
  if (isFirst && isSecond) return 'unclear';
  if (isFirst) return 'disputes.reconsideration';
  return isSecond ? 'disputes.litigation' : null;
}

/** Manners and subject matters that narrow what is counted. */
const CHANNEL =
  /网络|网上|网站|平台|信函|邮寄|邮件|快递|当面|现场|传真|窗口|线上|线下|在线|书面|微信|渠道|方式|按时|按期|及时|逾期|超期|延期|当场|转办|转送|转来|交办|涉及|关于|方面|败诉|胜诉|撤销|驳回|撤回|出庭/;

/** These name every manner, or the one subject matter that all is about. */
const WHOLE =
  /(?:等|各种|各类|多种|多个)(?:方式|渠道|途径|形式)|(?:网络|网上|网站|平台|信函|邮寄|邮件|快递|当面|现场|传真|窗口|线上|线下|微信)[^，]{0,20}等(?:方式|渠道|途径|形式)|(?:涉及|关于|有关|针对)(?:本[^，]{1,4})?(?:有关)?(?:政府)?信息公开/g;

function partOf(words: string): { isPart?: true } {
  return CHANNEL.test(words.replace(WHOLE, '')) ? { isPart: true } : {};
}

function readCarried(words: string, { reportYear }: Setting): Topic | null {
  if (!/结转|顺延|遗留|转入|转至/.test(words)) return null;
  const year = (offset: number) => (reportYear === null ? '年度?$^' : `${reportYear + offset}年`);
  const fromLast = new RegExp(`上一?年|去年|上年度|前一?年|${year(-1)}`).test(words);
  const toNext = new RegExp(`下一?年|次年|明年|来年|下年度|下一个?年度|${year(1)}`).test(words);
  if (fromLast === toNext) return SOME_PART;
  if (toNext) return { subject: 'requests.carriedForward' };
  const isBoth = /(?:新收|收到|受理|新增).*结转/.test(words) && /[和与及、加]/.test(words);
  return isBoth
    ? { subject: 'requests.receivedAndCarriedOver' }
    : { subject: 'requests.carriedOver' };
}

/** Rows and groups of outcomes, by words that name nothing else. */
const OUTCOMES: readonly (readonly [string, RegExp])[] = [
  ['granted', /(?<!不|部分|拟)予以公开|(?<!不)同意公开/],
  ['partiallyGranted', /部分公开|部分予以公开|部分同意公开|区分处理/],
  ['refused', /不予公开|不予以公开|不同意公开/],
  ['unavailable', /无法提供/],
  ['notProcessed', /不予处理/],
  ['other', /其他处理/],
  ['refused.stateSecret', /属于国家秘密/],
  ['refused.prohibitedByLaw', /法律、?行政法规禁止公开/],
  ['refused.securityAndStability', /三安全一稳定/],
  ['refused.thirdPartyRights', /第三方合法权益/],
  ['refused.internalAffairs', /内部事务信息/],
  ['refused.deliberativeProcess', /过程性信息/],
  ['refused.enforcementFile', /行政执法案卷/],
  ['refused.administrativeInquiry', /行政查询事项/],
  ['unavailable.notHeld', /不掌握/],
  ['unavailable.requiresCreation', /没有现成信息|另行制作/],
  ['unavailable.unclear', /仍不明确/],
  ['notProcessed.petition', /信访举报投诉类/],
  ['notProcessed.duplicate', /重复申请/],
  ['notProcessed.publication', /公开出版物/],
  ['notProcessed.excessive', /大量反复申请/],
  ['notProcessed.confirmation', /重新出具/],
  ['other.correctionOverdue', /逾期不补正/],
  ['other.feeOverdue', /未按收费通知/],
];

function readOutcome(words: string, setting: Setting): Topic | null {
  const named = OUTCOMES.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  const [first, second] = named;
  if (first === undefined) return null;
  const isAboutRequests =
    REQUEST.test(words) ||
    setting.said.some((subject) => subject.startsWith('requests.')) ||
    (setting.isOnRequests && setting.said.length === 0);
  // `不予公开（属于国家秘密）` may count the group or the row.
  if (!isAboutRequests || second !== undefined) return SOME_PART;
  return { subject: `requests.outcomes.${first}` };
}

const ISSUE = /制发|制定|出台|印发|制作/;
const REPEAL = /废止/;
const IN_FORCE = /现行有效/;
const NOT_ISSUED =
  /公开|公布|备案|审查|审核|解读|报送|上传|修改|修订|清理|失效|起草|征求|评估|合法性|目录|意见|转发/;

function readDocuments(words: string, unit: string | null, setting: Setting): Topic | null {
  if (unit !== null && !PAPERS.test(unit)) return null;
  const verbs = [
    ISSUE.test(words) ? 'issued' : null,
    REPEAL.test(words) ? 'repealed' : null,
    IN_FORCE.test(words) ? 'inForce' : null,
  ].filter((verb) => verb !== null);
  const [verb, another] = verbs;
  if (verb === undefined || another !== undefined) return null;
  if (NOT_ISSUED.test(words) || !DOCUMENTS_END.test(words)) return null;
  const row = documentRow(words) ?? lastDocumentRow(words, setting.said);
  return row ? { subject: `proactiveDisclosure.${row}.${verb}`, ...partOf(words) } : null;
}

/** `制定规范性文件2件`, not `制定规范性文件管理办法2件`. */
const DOCUMENTS_END =
  /(?:规范性文件|规章|制发|制定|出台|印发|制作|废止|现行有效)(?:件数|数量?|总数|共计?|总计|合计|为|有|的|了)*$/;

function documentRow(words: string): string | null {
  const isDocument = /规范性文件/.test(words);
  const isRule = /规章(?!制度)/.test(words);
  if (isDocument === isRule) return null;
  return isDocument ? 'normativeDocuments' : 'rules';
}

/** `制发行政规范性文件2件，废止1件`: nothing but the verb is said again. */
function lastDocumentRow(words: string, said: readonly string[]): string | null {
  if (!/^(?:本年度?|全年|当年|已|共|其中|并|新|现行有效|废止|制发|制定|出台|的|有)*$/.test(words))
    return null;
  const match = /^proactiveDisclosure\.(rules|normativeDocuments)\./.exec(lastNamed(said) ?? '');
  return match?.[1] ?? null;
}

const DECISIONS: readonly (readonly [string, RegExp])[] = [
  ['licensing', /行政许可/],
  ['penalties', /行政处罚/],
  ['coercion', /行政强制/],
];
const NO_DECISION =
  /公示|公开|发布|公布|事项|清单|信息|目录|平台|网|复议|诉讼|不予|撤销|变更|受理|申请|抽查|评查|案卷|培训|线索|听证|投诉|法制审核/;

function readDecisions(words: string, unit: string | null): Topic | null {
  if (unit?.endsWith('元')) return readMoney(words);
  if (unit !== null && !CASES.test(unit)) return null;
  const named = DECISIONS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  const [row, another] = named;
  if (row === undefined || another !== undefined) return null;
  if (NO_DECISION.test(words) || !DECISIONS_END.test(words)) return null;
  return { subject: `proactiveDisclosure.${row}.decisions`, ...partOf(words) };
}

const DECISIONS_END =
  /(?:行政许可|行政处罚|行政强制)(?:处理|决定|案件|案|措施|执行|办理|办结|数量?|总数|共计?|总计|合计|为|有|的|了)*$/;

function readMoney(words: string): Topic | null {
  if (/信息处理费|信息公开处理费/.test(words)) return { subject: 'informationFee' };
  if (/行政事业性收费/.test(words)) return { subject: 'proactiveDisclosure.fees.amount' };
  return null;
}

const RECEIVE = /收到|新收|受理|接收|接到|接获|收悉|登记/;

/** Kinds of applicants, as columns of table three. */
const APPLICANTS: readonly (readonly [string, RegExp])[] = [
  ['organizations', /法人|其他组织/],
  ['naturalPerson', /自然人/],
  ['enterprise', /商业企业/],
  ['researchInstitution', /科研机构/],
  ['publicInterestOrganization', /社会公益组织/],
  ['legalServiceOrganization', /法律服务机构/],
];

/** The one kind of applicant named; `公民` mostly stands for everybody. */
export function readApplicant(words: string): string | null {
  if (/公民/.test(words)) return null;
  const named = APPLICANTS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What is counted comes last: `收到申请9件`, not `收到申请答复意见9件`. */
const REQUEST_END =
  /(?:申请|依申请公开|收到|新收|受理|接收|接到)(?:公开|政府|信息|事项|办理件|件|表|数量?|总数|总量|量|共计?|共有|总计|合计|累计|为|有|的|中|了)*$/;

/** `全年政府信息公开申请9件`: no verb at all. */
const PLAIN =
  /^(?:20\d\d年度?|全年|本年度?|其中|各类|共)*(?:政府)?信息公开申请(?:共计?|总计|合计|为|有)*$/;

function readReceived(words: string, setting: Setting): Topic | null {
  const isNamed = REQUEST.test(words) || (setting.isOnRequests && isBareReceipt(words));
  const isCount = /申请(?:总量|总数|数量|数|量|件数|总件数)/.test(words) || PLAIN.test(words);
  if (!isNamed || !REQUEST_END.test(words) || OTHER_MATTERS.test(words)) return null;
  if (!RECEIVE.test(words) && !isCount) return null;
  const applicant = readApplicant(words);
  if (applicant) return { subject: `requests.received.${applicant}`, ...partOf(words) };
  const isSomeTopic = /有关.*的(?=政府信息|信息公开)/.test(words);
  return { subject: 'requests.received', ...(isSomeTopic ? { isPart: true } : partOf(words)) };
}

/** `共受理5件`, `收到申请5件`: no other object than the one the paragraph is about. */
function isBareReceipt(words: string): boolean {
  return /(?:收到|新收|受理|接收|接到)的?(?:各类|书面|有效)?(?:申请)?(?:共计?|总计|合计|累计|数量|为|共有|了|中)*$/.test(
    words,
  );
}

/** `其中自然人6件`: the verb was said with the whole. */
function readListedApplicant(words: string, { said }: Setting): Topic | null {
  const applicant = readApplicant(words);
  if (!applicant || !lastNamed(said)?.startsWith('requests.received')) return null;
  return { subject: `requests.received.${applicant}`, ...partOf(words) };
}

const ANSWERED_END =
  /(?:答复|办结|办复|办理|处理)(?:完毕|完成|完|结)?(?:各类|公开|政府|信息|依申请|申请|事项|共计?|总计|合计|数量?|总数|的|有|为|了)*$/;

/** Nothing but the verb: the paragraph tells what of. */
const BARE_ANSWER = /^(?:20\d\d年度?|全年|本年度?|共|已|均|依法|其中|办理)*(?:答复|办结|办复)/;

function readAnswered(words: string, setting: Setting): Topic | null {
  const isAboutRequests =
    REQUEST.test(words) ||
    (lastNamed(setting.said)?.startsWith('requests.') ?? false) ||
    (setting.isOnRequests && setting.said.length === 0 && BARE_ANSWER.test(words));
  if (!isAboutRequests || OTHER_MATTERS.test(words) || !ANSWERED_END.test(words)) return null;
  const subject = /答复|办结|办复/.test(words) ? 'requests.outcomes.total' : 'requests.handled';
  return { subject, ...partOf(words) };
}

function readPublished(words: string, unit: string | null): Topic | null {
  if (unit === null || !/^(?:条|件|篇|项|份|次)$/.test(unit) || /申请/.test(words)) return null;
  const isPublished =
    /(?:发布|公开|公布|更新|推送|新增).*(?:信息|内容|文件|公告|动态)|信息.*(?:发布|公开)/.test(
      words,
    );
  return isPublished ? { subject: 'published' } : null;
}

function lastNamed(said: readonly string[]): string | undefined {
  return said.find((subject) => subject !== 'part');
}
