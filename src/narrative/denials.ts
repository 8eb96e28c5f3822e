import { readApplicant, type Setting } from './topics';

/** Words that hold a negator but deny nothing. */
const LABELS =
  /从无|无正当理由|无法提供|没有现成|尚未审结|未审结|未经复议|无关|无偿|无误|无障碍|无需|无须|无权|无论|无纸化|无涉密|无法|未来|未成年|未申请公开|无条件|尚未/g;

/** `未收到…`, `没有发生…`, `无…`: what follows is denied. */
const DENIAL =
  /未(?:曾|再)?(?:收到|接到|接收|受理|产生|发生|出现|引发|有|因|被|制定|制发|出台|作出|实施|形成|涉及)|没有(?:收到|接到|受理|发生|产生|出现|引发)?|没收到|不存在|[无零](?!其他)/;

/** Said of what is to come or feared, not of what was. */
const INTENDED = /将|力争|确保|争取|努力|避免|杜绝|防止|防范|如|若|倘|除/;

/** What is denied is then not the request or the case itself. */
const ABOUT_IT =
  /投诉|举报|异议|申诉|收费|费用|处理费|逾期|超期|超时|败诉|纠错|纠正|撤销|改变|维持|审结|信访|意见|建议|咨询|问题|泄密|失泄密|的单位|的部门|人员|线索|后起诉/;

/** Whether words deny what they lead to: `未发生1件`. */
export function isDenied(words: string): boolean {
  return DENIAL.test(words.replace(LABELS, ''));
}

/** Something of which the prose says that there was none. */
export interface Denial {
  readonly subject: string;
  /** Where in the clause the denial begins. */
  readonly start: number;
  readonly isPart: boolean;
}

/** What a clause without figures denies. */
export function readDenials(clause: string, setting: Setting): Denial[] {
  const plain = clause.replace(LABELS, (label) => '　'.repeat(label.length));
  const match = DENIAL.exec(plain);
  if (!match || INTENDED.test(clause)) return [];
  const denied = plain.slice(match.index + match[0].length);
  return subjectsOf(match[0], denied, setting).map((subject) => ({
    subject,
    start: match.index,
    isPart: isNarrowed(denied),
  }));
}

function subjectsOf(negator: string, denied: string, setting: Setting): string[] {
  if (ABOUT_IT.test(denied)) return [];
  const disputes = [
    /复议/.test(denied) ? 'disputes.reconsideration' : null,
    /诉讼/.test(denied) ? 'disputes.litigation' : null,
  ].filter((subject) => subject !== null);
  if (disputes.length > 0) return disputes;
  if (/结转/.test(denied)) return carried(denied);
  const decisions = deniedDecisions(negator, denied);
  if (decisions.length > 0) return decisions;
  return isRequest(denied, setting) ? received(denied) : [];
}

function carried(denied: string): string[] {
  const fromLast = /上一?年|去年/.test(denied);
  const toNext = /下一?年|次年/.test(denied);
  if (fromLast === toNext) return [];
  return [fromLast ? 'requests.carriedOver' : 'requests.carriedForward'];
}

function isRequest(denied: string, { isOnRequests }: Setting): boolean {
  if (/申请[人表书]|申请(?:渠道|流程|条件|受理|办理|工作|答复|方式|指南)/.test(denied))
    return false;
  if (/依申请公开(?:渠道|流程|工作|制度|目录|指南|栏目|答复)/.test(denied)) return false;
  if (/信息公开申请|依申请公开|公开申请|申请.{0,12}公开|公开[^，]{0,8}的申请/.test(denied))
    return true;
  return isOnRequests && /^(?:过|任何|相关|公众|群众|公民)*的?申请$/.test(denied);
}

function received(denied: string): string[] {
  const applicant = readApplicant(denied);
  return [applicant ? `requests.received.${applicant}` : 'requests.received'];
}

/** `未制定规章`, `未作出行政处罚决定`: only behind a verb that can have no other object. */
function deniedDecisions(negator: string, denied: string): string[] {
  if (/公开|公示|事项|信息|合法性|违反|违法/.test(denied)) return [];
  if (/制定|制发|出台/.test(negator + denied)) {
    const isDocument = /规范性文件/.test(denied);
    const isRule = /规章(?!制度)/.test(denied);
    return [
      ...(isDocument ? ['proactiveDisclosure.normativeDocuments.issued'] : []),
      ...(isRule ? ['proactiveDisclosure.rules.issued'] : []),
    ];
  }
  if (!/作出|实施/.test(negator + denied)) return [];
  return [
    ...(/行政许可/.test(denied) ? ['proactiveDisclosure.licensing.decisions'] : []),
    ...(/行政处罚/.test(denied) ? ['proactiveDisclosure.penalties.decisions'] : []),
    ...(/行政强制/.test(denied) ? ['proactiveDisclosure.coercion.decisions'] : []),
  ];
}

const NARROW =
  /涉及|关于|有关.{1,12}的|与.{1,8}相关|网络|网上|网站|信函|邮寄|当面|现场|传真|邮件|书面|线上|在线|平台|上级|转办|转送|转来|交办|企业|重大|重复|新增|第三方/;

function isNarrowed(denied: string): boolean {
  return NARROW.test(denied);
}
