import { halfWidth, SPACES } from '../source';

const S = `[${SPACES}]{0,4}`;
const DAY = `(\\d{1,2})${S}月${S}(\\d{1,2})${S}日`;
const PERIOD = new RegExp(
  `(20\\d{2})${S}年${S}${DAY}${S}起?${S}(?:至|到|[-－—~～]{1,2})${S}(?:(20\\d{2})${S}年${S})?${DAY}`,
  'g',
);
const STATED = /统计|期限|时限|数据|所列|报告期/;
/** How far before the dates the words stand that make them the period. */
const REACH = 40;

/** The period a report says it covers (统计期限), as ISO dates. */
export function findPeriod(text: string): { start: string; end: string } | null {
  for (const match of halfWidth(text).matchAll(PERIOD)) {
    const [, year = '', month = '', day = '', endYear = year, endMonth = '', endDay = ''] = match;
    if (!STATED.test(text.slice(Math.max(0, match.index - REACH), match.index))) continue;
    const [start, end] = [iso(year, month, day), iso(endYear, endMonth, endDay)];
    if (start && end) return { start, end };
  }
  return null;
}

function iso(year: string, month: string, day: string): string | null {
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day);
  return exists ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
