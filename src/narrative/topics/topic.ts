/** What a stretch of words counts, and how sure that is. */
export interface Topic {
  readonly subject: string;
  /** Only one channel, subject matter or manner of it. */
  readonly isPart?: boolean;
  /** At least so many of it: those for one reason. */
  readonly bound?: 'atLeast';
  /** Said of requests that are new, without those carried over. */
  readonly isNew?: boolean;
  /** What follows is told of these alone: `对上年结转的41件，予以公开20件`. */
  readonly isTakenUp?: boolean;
}

/** What was said before in the sentence or paragraph, for words that lean on it. */
export interface Setting {
  /** The paragraph is about requests (依申请公开). */
  readonly isOnRequests: boolean;
  /** The sentence or paragraph is about disclosure of information at all. */
  readonly isOnDisclosure: boolean;
  /** What the figures before it in the sentence count, last first; `part` for an unknown one. */
  readonly said: readonly Topic[];
  /** The verbs of the clause before it, for a list that does not say them again. */
  readonly verb: string;
  readonly reportYear: number | null;
  readonly agency: string | null;
}

/** Some of something: not to be compared with a whole. */
export const SOME_PART: Topic = { subject: 'part', isPart: true };

/** Between the subjects of what is counted together: `予以公开和部分公开合计5件`. */
export const SUM = ' + ';

/** Letters, calls, proposals: received and dealt with as requests are. */
export const OTHER_MATTER: Topic = { ...SOME_PART };

/** Units in which cases and decisions are counted; another unit means another thing. */
export const CASES = /^(?:件|起|宗|例|案|件次)$/;

/** When and by whom, which other places read: what is counted follows. */
const LEAD =
  /^(?:20\d\d年度?|全年|[本今当去上]年度?|全[省市县区旗州镇乡局]|[我本](?:[省市县区旗州镇乡局办委]|街道|机关|单位)|其中|统计(?:周期|年度|期)内|年(?:度内?|内)|一年来|在|已|均|依法|共|累计|[，、])+/;

export function withoutLead(words: string): string {
  return words.replace(LEAD, '');
}

/** Manners and subject matters that narrow what is counted, and what is done with those of others. */
const CHANNEL =
  /网络|网上|网站|平台|信函|邮|快递|当面|现场|传真|窗口|线上|线下|在线|书面|微信|渠道|方式|直接(?=收|受|办)|补[正充]|合并|分别(?=答|办|处)|转[交给]?[我本]|由[我本]|按时|按期|(?<!(?:均|都|全部)在.{2})[期时]限内|(?<!月\d{0,2})\d(?:个工作)?日(?:[以之]?[内上下])?(?=办|答)|提前|及时|逾期|超期|延期|当场|第.{1,9}[条款项]|转[办送来交为]|交办|涉及|关于|方面|(?<!公开)(?:领域|行业|环节)|排名|最[多高少低]|前[三五十几]|(?<![各此本公开])类(?:政府|信息|申请)|委托|信箱|第三人|协助|配合|指导|参与|督办|败诉|胜诉|撤销|驳回|撤回|出庭|[\u4e00-\u9fff]某/;

/** These name every manner, or the one subject matter that all is about. */
const WHOLE =
  /(?:等|各种|各类|[两三四五多]种|多个)(?:方式|渠道|途径|形式)|(?:网络|网上|网站|平台|信函|邮寄|邮件|快递|当面|现场|传真|窗口|线上|线下|微信)[^，]{0,20}(?:等|[两三四五]种)(?:方式|渠道|途径|形式)|(?:(?:网络|网上|信函|邮寄|当面|现场|传真|窗口)[、和及与]?){3}(?:方式|渠道|途径|形式)|(?:涉及|关于|有关|针对)(?:[我本][^，]{1,4})?(?:有关)?(?:政府)?信息公开/g;

export function withoutWhole(words: string): string {
  return words.replace(WHOLE, '');
}

/** What to add to a topic whose words narrow it. */
export function partOf(words: string): { isPart?: true } {
  return CHANNEL.test(withoutWhole(words)) ? { isPart: true } : {};
}

/** The last of them that is known. */
export function lastNamed(said: readonly Topic[]): Topic | undefined {
  return said.find(({ subject }) => subject !== 'part');
}

/** What may stand right before what is counted without narrowing it: a verb, a body, nothing. */
const PLAIN_BEFORE =
  /(?:^|作出|办理|办结|实施|完成|处理|查处|处以|批准|核准|审批|核发|准予|下达|采取|执行|行使|制[发定作]|出台|印发|废止|有效|发布|新增?|被|[发产]生|引[发起]|提[起出]|申请|[收接]到|受理|涉及?|[由因]此|未?经|零|的|了|[共计]|年度?|各[类项]|行政|本级|从|[局厅镇乡道府关院省市县区位门队室委办]|件|中|现有|依法|包?[含括]|等|[均已和及与为《》，、])$/;

/** `作出行政处罚`, not `作出消防行政处罚`, though `办理税务行政许可` of a tax bureau are all. */
export function isOfAllKinds(words: string, noun: RegExp, { agency }: Setting): boolean {
  const before = words.slice(0, Math.max(0, words.search(noun)));
  return PLAIN_BEFORE.test(before) || (agency?.includes(before.slice(-2)) ?? false);
}

const VERB =
  /公示|公开|发布|公布|上传|归集|推送|制发|制定|出台|印发|制作|废止|有效(?!期|性|落实|推|提|保)|作出|办理|办结|实施|清理|保留|修改|审查|审核|备案|检查|评查|抽查/g;

/** The verbs of decisions and documents that words say; `null` for none. */
export function verbsOf(words: string): string | null {
  return words.match(VERB)?.join('') ?? null;
}
