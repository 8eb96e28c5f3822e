import { CASES, isOfAllKinds, partOf, type Setting, type Topic, verbsOf } from './topic';

const DECISIONS: readonly (readonly [string, RegExp])[] = [
  ['licensing', /行政许可/],
  ['penalties', /行政处罚/],
  ['coercion', /行政强制/],
];
const DECISION = /行政(?:许可|处罚|强制)/;
const NO_DECISION =
  /公示|公开|归集|推送|上传|发布|公布|事项|清单|信息|目录|平台|网|复议|诉讼|不予|撤销|变更|受理|申请|抽查|评查|案卷|培训|线索|听证|投诉|法制审核/;

/** Licences, penalties, coercive measures, and money. */
export function readDecisions(words: string, unit: string | null, setting: Setting): Topic | null {
  if (unit?.endsWith('元')) return readMoney(words);
  if (unit !== null && !CASES.test(unit)) return null;
  const [subject, another] = decisionsIn(words);
  if (subject === undefined || another !== undefined) return null;
  const said = verbsOf(words) ?? setting.verb;
  if (NO_DECISION.test(said + words) || !DECISIONS_END.test(words)) return null;
  if (!isOfAllKinds(words, DECISION, setting)) return { subject, isPart: true };
  if (/对(?!外)[^，]{3}/.test(words)) return { subject, bound: 'atLeast' };
  return { subject, ...partOf(withoutOwnField(words, setting)) };
}

const FIELD = /^([\u4e00-\u9fff]{2,8}?)(?:执法|监管)?领域/;

/** `生态环境执法领域` is all that a bureau of 生态环境 does; of one with two fields it is some. */
function withoutOwnField(words: string, { agency }: Setting): string {
  const [led = '', field = ''] = FIELD.exec(words) ?? [];
  const own = agency?.replace(/(?:局|厅|委员会)$/, '') ?? '';
  const isOwn = field !== '' && own.endsWith(field);
  return isOwn && /[省市县区州旗]$/.test(own.slice(0, -field.length))
    ? words.slice(led.length)
    : words;
}

/** The cells of the decisions that words name. */
export function decisionsIn(words: string): string[] {
  if (!words.includes('行政')) return [];
  return DECISIONS.filter(([, pattern]) => pattern.test(words)).map(
    ([row]) => `proactiveDisclosure.${row}.decisions`,
  );
}

const DECISIONS_END =
  /(?:行政许可|行政处罚|行政强制)(?:(?:依法)?共?作出)?(?:处理|决定|案件|案|办理|办理量|办结|全年|数量|数|总数|共计?|总计|合计|为|有|的|了)*$/;

function readMoney(words: string): Topic | null {
  if (/信息处理费|信息公开处理费/.test(words)) return { subject: 'informationFee' };
  if (/减|免|退|缓|取消|每|标准|代|欠|追缴|补缴|预算|计划/.test(words)) return null;
  if (/行政事业性收费/.test(words)) return { subject: 'proactiveDisclosure.fees.amount' };
  return null;
}
