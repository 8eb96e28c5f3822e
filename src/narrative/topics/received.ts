import { OTHER_MATTERS, REQUEST } from './request';
import { lastNamed, partOf, type Setting, SOME_PART, type Topic } from './topic';

const RECEIVE = /收到|新收|新增(?=政府|信息|依申请|公开)|(?<!不予)受理|接收|接到|接获|收悉|登记/;

const NEW = /新[收受接增]/;

type Named = readonly [string, RegExp];

/** Columns of table three, each one kind of organization. */
const COLUMNS: readonly Named[] = [
  ['enterprise', /商业企业/],
  ['researchInstitution', /科研机构/],
  ['publicInterestOrganization', /社会公益组织/],
  ['legalServiceOrganization', /法律服务机构/],
];

/** Kinds of applicants. */
const APPLICANTS: readonly Named[] = [
  ['organizations', /法人|其他组织/],
  ['naturalPerson', /自然人|(?<![和与或、])个人(?:提|申请|$)/],
  ...COLUMNS,
];

/** What counts organizations, all or those of one column. */
const OF_ORGANIZATIONS = ['organizations', ...COLUMNS.map(([name]) => name)].map(
  (name) => `requests.received.${name}`,
);

/** Not `法人和其他组织`, which are all but natural persons: behind other columns, the rest of them. */
const LAST_COLUMN = /(?<!法人(?:[和与或及、]|以及|或者)?)其他组织/;

/** The kinds of applicants named, if not all; `公民` mostly stands for everybody. */
export function readApplicants(words: string): string[] {
  if (/公民/.test(words)) return [];
  const named = APPLICANTS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  if (named.includes('naturalPerson') && named.includes('organizations')) return [];
  const isRest = LAST_COLUMN.test(words) && COLUMNS.some(([, pattern]) => pattern.test(words));
  return isRest ? named.filter((name) => name !== 'organizations') : named;
}

/** `商业企业2件、其他组织1件`, `其余1件来自其他组织`: those of the last column, or all that are no enterprises? */
export function readLastColumn(words: string, { said }: Setting): Topic | null {
  const isRest =
    LAST_COLUMN.test(words) &&
    (words.startsWith('其余') || said.some(({ subject }) => OF_ORGANIZATIONS.includes(subject)));
  return isRest ? SOME_PART : null;
}

/** `企业、科研机构、律师事务所等单位`: others stand beside the kind that is named. */
const WITH_OTHERS =
  /[、和及与或](?:各类|其他)?(?:企业|公司|律师|律所|高校|院校|学校|媒体|记者|社会组织|社会团体|合作社|社区|村委会|事业单位)|(?:(?<!商业)企业|公司|律师|律所|事务所|高校|院校|学校|媒体|记者|社会组织|社会团体|合作社|社区|村委会|事业单位)(?:[、和及与或]|以及)|(?:机构|组织|企业|个人|自然人)等/;

/** `商业企业和科研机构提出的申请`, not `自然人、企业等提出的申请`, which are all. */
function isOfSomeKinds(words: string): boolean {
  if (/公民|公众|群众/.test(words)) return false;
  const isOfPersons = /自然人|个人/.test(words);
  if (isOfPersons && /等|各类|法人|组织/.test(words)) return false;
  return WITH_OTHERS.test(words) || readApplicants(words).length > 1;
}

/** The one kind of applicant named, with no others. */
function readApplicant(words: string): string | null {
  const [applicant, another] = readApplicants(words);
  return another === undefined && !WITH_OTHERS.test(words) ? (applicant ?? null) : null;
}

/** What is counted comes last: `收到申请9件`, not `收到申请答复意见9件`. */
const REQUEST_END =
  /(?:申请|依申请公开|收到|新收|受理|接收|接到|收件)(?:公开|政府|信息|事项|办理件|情况|件|表|书|总|数|量|共|计|合|累|为|是|有|的|中|了|外)*$/;

/** `全年政府信息公开申请9件`: no verb at all. */
const PLAIN = /^(?:各类)?(?:政府)?信息公开申请(?:共计?|总计|合计|为|有)*$/;

/** Requests received. */
export function readReceived(words: string, setting: Setting): Topic | null {
  const isNamed = REQUEST.test(words) || (setting.isOnRequests && BARE_RECEIPT.test(words));
  if (!isNamed || !REQUEST_END.test(words) || OTHER_MATTERS.test(words)) return null;
  if (!RECEIVE.test(words) && !isCount(words) && !isHandedIn(words)) return null;
  const isNew = NEW.test(words);
  const applicant = readApplicant(words);
  if (applicant) return { subject: `requests.received.${applicant}`, isNew, ...partOf(words) };
  if (isOfSomeKinds(words)) return SOME_PART;
  const isSomeTopic = /有关.*的(?=政府信息|信息公开)/.test(words);
  return {
    subject: 'requests.received',
    isNew,
    ...(isSomeTopic ? { isPart: true } : partOf(words)),
  };
}

function isCount(words: string): boolean {
  return COUNT.test(words) || PLAIN.test(words);
}

const COUNT =
  /申请(?:受理|收件|接收|登记|(?:政府信息)?公开)?的?(?:总量|总数|数量|数|量|件数|总件数)/;

/** By everybody: what one asks for may be some of it. */
function isHandedIn(words: string): boolean {
  return /提[出交]|递交/.test(words) && /公民|公众|(?<!代)群众|面向/.test(words);
}

/** `共受理5件`, `收到申请5件`, `申请总量为5件`: no other object than the one the paragraph is about. */
const BARE_RECEIPT =
  /(?:收到|新收|受理|接收|接到)的?(?:各类|书面|有效|自然人|法人|商业企业)?的?(?:申请)?(?:共计?|总计|合计|累计|件?数量?|为|共有|了|中)*$|^申请(?:受理|收件)?(?:总量|总数|数量|数|量|件数|总件数)[为中]?$/;

/** Nothing but who: the paragraph tells what of. */
const BARE_APPLICANT =
  /^(?:由|来自|(?:申请人)?为)?(?:自然人|个人|商业企业|科研机构|社会公益组织|法律服务机构|法人|或者?|和|及|其他组织)+(?:全年|年内|本年度?)?(?:累计|共)?(?:提出|提交|递交)?的?(?:政府信息公开)?(?:申请)?(?:共计?|总计|合计|为|有|的)*$/;

/** `其中自然人6件`: the verb was said with the whole. */
export function readListedApplicant(words: string, setting: Setting): Topic | null {
  const whole = lastNamed(setting.said)?.subject;
  const isOfReceived = whole
    ? whole.startsWith('requests.received')
    : setting.isOnRequests && BARE_APPLICANT.test(words);
  const applicant = isOfReceived ? readApplicant(words) : null;
  if (!applicant) return null;
  return { subject: `requests.received.${applicant}`, ...partOf(words) };
}
