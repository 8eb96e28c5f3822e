import { matchesOf } from '../matches-of';

/** Several years at once, or no telling which. */
const SEVERAL_YEARS =
  /(?<![今本当]年)以来|历[年届]|近[一二两三四五几\d]{1,3}年|[两三五十几]年来|往年|过去[二两三四五几十\d]|自20\d\d年(?!1月1日起?[至到])/;

/** `2022、2023年`, `2009年以前`. */
const SPAN = /20\d\d年?(?:[、和及至到~—-]20\d\d年|[以之]?前)/;

/** Whether words speak of only some of a year. */
export function isSeasonal(words: string): boolean {
  return MAY_BE_SEASON.test(words) && SEASON.test(words.replace(/1月?[至到—~-]12月/, ''));
}

/** One of these stands in whatever names a season: asked before anything slower. */
const MAY_BE_SEASON = /[半季近月日均每前后]|年[初底末]/;

const SEASON =
  /上半年|下半年|季度|近[期日]|年[初底末]前?(?=[收新受接])|(?<!(?:结转|顺延|转入)[至到]?20\d\d年)(?<!\d)(?!12月(?:[底末]|31日))\d+月(?:份)?(?!\d{1,2}日)|日起?[至到—-](?!(?:20\d\d年)?12月31)|(?<![截至].{0,12})日(?:[以之]?后)?(?:收|受|接)|[月日年人户]均|平均|每[月日周季年]|单[月日周季]|(?:[并划][入转归]|成立|组建|挂牌)[\u4e00-\u9fff]{0,4}[前后]/;

/** Words that set something beside another year without speaking of it. */
const COMPARING = /[较比与和同]$/;

const YEAR = /(20\d\d)年/g;
const LAST_YEAR = /上一?个?年|去年|前一?年/;
const THIS_YEAR = /全年|本年|年内|今年|当年/;
/** Requests that go from one year into another. */
export const CARRIED = /结转|转结|遗留|顺延|转[入至到下来]/;

/** The year that a clause speaks of, given what was said before it in the paragraph. */
export interface YearReading {
  /** `undefined`: nothing said. `null`: several, or unclear. */
  readonly own: number | null | undefined;
  /** The year that the paragraph goes on with. */
  readonly next: number | undefined;
  /** It holds for this clause alone: `较2022年的7件`, `按照上年的要求`. */
  readonly isAside: boolean;
}

export function readYear(
  clause: string,
  current: number | undefined,
  reportYear: number | null,
  hasFigure: boolean,
  after: string,
): YearReading {
  const later = hasFigure ? laterYear(after, reportYear) : undefined;
  if (later !== undefined && !clause.includes('年'))
    return { own: later, next: current, isAside: true };
  if (!clause.includes('年') && !/累计|以来|历届/.test(clause)) {
    return { own: undefined, next: current, isAside: false };
  }
  if (SEVERAL_YEARS.test(clause) || SPAN.test(clause))
    return { own: null, next: current, isAside: false };
  let own: number | undefined;
  let next = current;
  let isAside = false;
  // `2022年结转1件` and `结转2024年办理` tell from where and to where, not which year's figure it is.
  const isCarried = CARRIED.test(clause + after);
  for (const match of matchesOf(YEAR, clause)) {
    if (isCarried && Number(match[1]) !== reportYear) continue;
    own = Number(match[1]);
    isAside = COMPARING.test(clause.slice(0, match.index));
    if (!isAside) next = own;
  }
  if (own !== undefined) return { own, next, isAside };
  const isThisYear = THIS_YEAR.test(clause);
  if (/累计/.test(clause) && !isThisYear) return { own: current ?? null, next, isAside };
  const last = isCarried ? null : LAST_YEAR.exec(clause);
  if (last) {
    const isCompared = COMPARING.test(clause.slice(0, last.index));
    const isAdverb = clause.length - last[0].length < 4;
    const year = reportYear === null ? null : reportYear - 1;
    return { own: year, next, isAside: isCompared || !(hasFigure || isAdverb) };
  }
  if (isThisYear && reportYear !== null) return { own: reportYear, next: reportYear, isAside };
  return { own, next, isAside };
}

const DATE = /^[^年]{0,12}(?<!结转.{0,6})(20\d\d)年\d{1,2}月/;

/** `其中19件已于2024年1月15日前答复`: done behind the end of the year. */
function laterYear(after: string, reportYear: number | null): number | undefined {
  const year = Number(DATE.exec(after)?.[1]);
  return reportYear !== null && year > reportYear ? year : undefined;
}

/** `截至年底，累计`: since when is not said; or the figures are the next year's. */
export function isOpenEnded(sentence: string): boolean {
  // `收到2件，将计入下年统计`
  if (/[纳计列]入[^，]{0,4}(?:下一?年|次年|明年)/.test(sentence)) return true;
  return (
    /累计/.test(sentence) && /截[至止到]|历年/.test(sentence) && !/[本今全]年度?累计/.test(sentence)
  );
}

const ANY_YEAR = /(20\d\d)\s*年/g;

/** The year that a sentence passed over leaves its paragraph with. */
export function lastYear(sentence: string, current: number | undefined): number | undefined {
  if (!sentence.includes('20')) return current;
  let last = current;
  for (const match of matchesOf(ANY_YEAR, sentence)) {
    if (!COMPARING.test(sentence.slice(0, match.index))) last = Number(match[1]);
  }
  return last;
}
