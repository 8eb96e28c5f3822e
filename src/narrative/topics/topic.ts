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

/** Some of something: not to be compared with a whole. */
export const SOME_PART: Topic = { subject: 'part', isPart: true };

/** Units in which cases and decisions are counted; another unit means another thing. */
export const CASES = /^(?:件|起|宗|例|案|件次)$/;

/** Manners and subject matters that narrow what is counted. */
const CHANNEL =
  /网络|网上|网站|平台|信函|邮寄|邮件|快递|当面|现场|传真|窗口|线上|线下|在线|书面|微信|渠道|方式|按时|按期|及时|逾期|超期|延期|当场|转办|转送|转来|交办|涉及|关于|方面|败诉|胜诉|撤销|驳回|撤回|出庭/;

/** These name every manner, or the one subject matter that all is about. */
const WHOLE =
  /(?:等|各种|各类|多种|多个)(?:方式|渠道|途径|形式)|(?:网络|网上|网站|平台|信函|邮寄|邮件|快递|当面|现场|传真|窗口|线上|线下|微信)[^，]{0,20}等(?:方式|渠道|途径|形式)|(?:涉及|关于|有关|针对)(?:本[^，]{1,4})?(?:有关)?(?:政府)?信息公开/g;

/** What to add to a topic whose words narrow it. */
export function partOf(words: string): { isPart?: true } {
  return CHANNEL.test(words.replace(WHOLE, '')) ? { isPart: true } : {};
}

/** The last subject before it that is known. */
export function lastNamed(said: readonly string[]): string | undefined {
  return said.find((subject) => subject !== 'part');
}
