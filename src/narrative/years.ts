/** Several years at once, or no telling which. */
export const SEVERAL_YEARS =
  /(?<![今本当]年)以来|历年|历届|近[一二两三四五几\d]+年|往年|自20\d\d年/;

/** Only some of a year. */
export const SEASON =
  /上半年|下半年|季度|\d+月(?:份)?(?!\d{1,2}日)|月均|日均|年均|平均|每[月日周季年]/;

/** Words that set something beside another year without speaking of it. */
const COMPARING = /[较比与和同]$/;

const YEAR = /(20\d\d)年/g;

/** The year that a clause speaks of, given what was said before it in the paragraph. */
export interface YearReading {
  /** `undefined`: nothing said. `null`: several, or unclear. */
  readonly own: number | null | undefined;
  /** The year to go on with in the next clause. */
  readonly next: number | undefined;
}

export function readYear(
  clause: string,
  current: number | undefined,
  reportYear: number | null,
): YearReading {
  if (SEVERAL_YEARS.test(clause)) return { own: null, next: current };
  let own: number | undefined;
  let next = current;
  // `2022年结转1件` and `结转2024年办理` tell from where and to where, not which year's figure it is.
  const isCarried = /结转|顺延/.test(clause);
  for (const match of clause.matchAll(YEAR)) {
    if (isCarried && Number(match[1]) !== reportYear) continue;
    own = Number(match[1]);
    if (!COMPARING.test(clause.slice(0, match.index))) next = own;
  }
  if (own === undefined && /累计/.test(clause) && !/全年|本年|年内|今年|当年/.test(clause)) {
    return { own: current === undefined ? null : current, next };
  }
  if (/(?:上一?年|去年|前一?年|上年度)/.test(clause) && !/结转|遗留|顺延/.test(clause)) {
    return { own: reportYear === null ? null : reportYear - 1, next };
  }
  if (own === undefined && /全年|本年|年内|今年|当年/.test(clause) && reportYear !== null) {
    return { own: reportYear, next: reportYear };
  }
  return { own, next };
}

/** The year that a sentence passed over leaves its paragraph with. */
export function lastYear(sentence: string, current: number | undefined): number | undefined {
  if (!sentence.includes('20')) return current;
  let last = current;
  for (const match of sentence.matchAll(/(20\d\d)\s*年/g)) {
    if (!COMPARING.test(sentence.slice(0, match.index))) last = Number(match[1]);
  }
  return last;
}
