import type { Clause } from './clauses';
import { isDenied } from './denials';
import type { Figure } from './figures';
import { headBefore, joined } from './head-before';
import type { StatedFact } from './read-sentence';
import {
  disputeGroup,
  OTHER_MATTER,
  OTHER_MATTERS,
  partOf,
  readTopic,
  type Setting,
  SOME_PART,
  type Topic,
} from './topics';

/** What is planned is no count either. */
const INTENDED = /将|计划|拟|力争|预计|准备|目标/;

/** A change against another year is no count. */
const CHANGE =
  /同比|环比|增长|增加|增幅|减少|下降|上升|提升|提高|降低|压减|较.*[多少增降]|比.*[多少增降]|超.*%/;

/**
 * What the figure of a clause counts, by its own words, by those before it, or by the facts before it.
 *
 * @param carry the words of the clause before it, if that has no figure.
 */
export function nameFigure(
  { words: printed, after: behind, runsOn, figure }: Clause,
  carry: string,
  setting: Setting,
  facts: readonly StatedFact[],
): Topic[] {
  const words = printed.replace(TITLE, '');
  // `9件申请中没有要求提供公开出版物的`
  const after = isDenied(behind) ? '' : behind.replace(SORTED, '');
  if (!figure || CHANGE.test(words) || isDenied(words)) return [];
  // `拟受理申请6件、答复6件`: both are meant, or played.
  if (INTENDED.test(words)) return [OTHER_MATTER];
  // Of none at all none is about disclosure.
  const isOnDisclosure = setting.isOnDisclosure || figure.value === 0;
  const named = words.replace(YEAR_BEFORE_FIGURE, '') + countedIn(words, after);
  const own = readTopic(named, figure.unit, { ...setting, isOnDisclosure });
  const isFiller = /^\.?$/.test(after) && FILLER.test(words);
  const isLed = !runsOn && (isFiller || FIELD.test(carry));
  const head = headBefore(carry, words) ?? (isLed ? carry : null);
  const led =
    head === null ? null : readTopic(joined(head, isFiller ? '' : named), figure.unit, setting);
  if (/^(?:[两三四][项者家])?(?:共计|合计|总计)/.test(words)) leaveTerms(figure, setting, facts);
  // `复议50件，维持30件；行政诉讼案件中，维持18件`: of the cases just named, not of those before.
  const isTurned = own && led && own.subject.startsWith('disputes.') && !disputeGroup(words);
  const topic = (isTurned ? led : own) ?? led ?? sumOf(words, figure, facts);
  if (topic?.subject === 'disputes') return jointDisputes(words + after, carry, figure);
  const again = ANOTHER_YEAR.test(words) ? setting.said[0] : undefined;
  return [topic ?? again ?? (OTHER_MATTERS.test(words) ? OTHER_MATTER : SOME_PART)];
}

/** `规范性文件《…办法》等2件`: names count nothing. */
const TITLE = /《[^《》]*》等?/g;

/** What was done to all of them, and what they are. */
const OF_THOSE =
  /(?:[收接]到|[新接]收|受理|制[发定]|出台|印发|作出|废止|有效|[发产]生|(?<![未没能])(?:办结|答复)|结转.{0,9})的$/;
const THING =
  /^(?:(?:政府)?信息公开|依申请公开)?(?:申请|行政(?:规范性文件|复议|诉讼|(?:许可|处罚|强制)(?:决定)?)|规范性文件|规章)(?:案件)?(?![人表书材的管])中?/;

/** What is done with every one of them. */
const EACH = /^(?:逐[件一个]|均|一律|全[部程])/;

/** Of `新收的9件申请逐件登记` the thing alone; what then is done with some only narrows them. */
function countedIn(words: string, after: string): string {
  const [thing = after] = (OF_THOSE.test(words) && THING.exec(after)) || [];
  if (EACH.test(after.slice(thing.length))) return thing;
  return /[因未没被]/.test(after) || partOf(after).isPart ? after : thing;
}

/** `诉讼27件按结果分，…` */
const SORTED = /按.{1,8}[分看]$/;

const AS_BEFORE =
  /(?:同比|[与和同较比](?:上一?年度?|去年|20\d\d年度?)(?:同期)?(?:相比)?)(?:基本)?(?:持平|翻了?[一两]?番|(?:增长|增加|上升|下降|减少)(?:[\d.]+%)?)$|[较比](?:上一?年|去年|20\d\d年)度?(?:同期)?$|[较偏不很][少多]$|约?占(?:比|总[数量])?约?近?(?:[\d.]+%|[一二三四五六七八九]成(?:多|以上)?)$/;

/** `申请量与上年持平，均为9件`, `申请量较上年增加2件，达9件`: the figure to come is of what changed. */
export function withoutChange(words: string): string {
  return words.replace(AS_BEFORE, '');
}

/** `申请量为2021年5件`, `申请量连续3年超过5件`: the year parts the figure from its words. */
const YEAR_BEFORE_FIGURE = /(?<=[量数为别])(?:20\d\d年度?为?|连续.年)$/;

/** `行政复议案件中，维持3件`: tells what the clause with the figure is about. */
const FIELD = /(?:中|方面|情况|结果看?|行政复议|行政诉讼|诉的)$|法院/;

/** `2022年收到申请9件，2023年7件`: nothing but the year is said. */
const ANOTHER_YEAR =
  /^(?:(?:其中)?20\d\d年度?|上一?年度?|去年|今年|本年度?|其中[我本][省市县区镇乡局办])(?:同期)?为?$/;

/** `行政复议、行政诉讼共0件`, `共2件`. */
function jointDisputes(words: string, carry: string, figure: Figure): Topic[] {
  const both = [{ subject: 'disputes.reconsideration' }, { subject: 'disputes.litigation' }];
  if (figure.value === 0) return both;
  if (/共|合计|总计/.test(carry + words)) return [{ subject: 'disputes' }];
  return [SOME_PART];
}

/** `收到公开申请7份、补充申请2份，共计9件`: what more was counted with it may be more of the same. */
function leaveTerms({ value }: Figure, { said }: Setting, facts: readonly StatedFact[]): void {
  const [first] = facts;
  const isSum = facts.reduce((sum, fact) => sum + fact.value, 0) === value;
  const isOfSame = facts.some(({ subject }) => subject === 'part') && !said.includes(OTHER_MATTER);
  if (isSum && isOfSame && first?.subject === 'requests.received') first.isPart = true;
}

/** What two figures that follow one another come to. */
const SUMS: Readonly<Record<string, string>> = {
  'requests.received requests.carriedOver': 'requests.receivedAndCarriedOver',
  'disputes.reconsideration disputes.litigation': 'disputes',
};

/** `收到9件，上年结转1件，合计10件` */
function sumOf(words: string, { value }: Figure, facts: readonly StatedFact[]): Topic | null {
  const [first, last] = facts.slice(-2);
  if (!first || !last || first.isPart || last.isPart) return null;
  // Of what adds up, the two have told all.
  if (first.value + last.value === value) return null;
  if (!/^(?:两[者项类])?(?:合计|共计|总计|共)(?:应[办受]理?|需办理?|为|有)?$/.test(words))
    return null;
  const subject = SUMS[`${first.subject} ${last.subject}`];
  return subject === undefined ? null : { subject };
}

/** `收到政府信息公开申请，共5件`, `2023年为5件`: the clause with the figure says nothing itself. */
const FILLER =
  /^(?:20\d\d年度?|总共|一共|共有?|计|总计|合计|累计|总数|数量|总量|为|达|到|了|均|的|仍)*$/;
