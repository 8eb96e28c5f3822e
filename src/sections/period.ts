import { matchesOf } from '../matches-of';
import { halfWidth, ordinal, SPACES } from '../source';

const PERIOD =
  /(20\d\d)[-年./](\d{1,2})[-月./](\d{1,2})(?!\d)[日号]?(?:起|开始)?[，,]?(?:至|到|[-－—–~～]{1,2})(?:(20\d\d)[-年./]|[同当]年)?(\d{1,2})[-月./](\d{1,2})(?!\d)[日号]?/g;
/** `2023年1月至12月`, `2023年1-12月`: whole months. */
const MONTHS =
  /(20\d\d)[-年./](\d{1,2})月?(?:至|到|[-－—–~～]{1,2})(?:20\d\d年|[同当]年)?(\d{1,2})月(?!\d)/g;
const SPACE = new RegExp(`[${SPACES}]+`, 'g');
const YEARS_END = /月\d{1,2}[日号]?$|12[-./]31$/;
const STATED = /统计|期限|时限|数据|所列|报告期/;
/** How far before the dates the words stand that make them the period. */
const REACH = 40;

/** The period a report says it covers (统计期限), as ISO dates. */
export function findPeriod(text: string): { start: string; end: string } | null {
  const dates = withDigits(halfWidth(text.replace(SPACE, '')));
  const isStated = ({ index }: RegExpExecArray) =>
    STATED.test(dates.slice(Math.max(0, index - REACH), index));
  for (const match of matchesOf(PERIOD, dates)) {
    const [, year = '', month = '', day = '', endYear = year, endMonth = '', endDay = ''] = match;
    const [start, end] = [iso(year, month, day), iso(endYear, endMonth, endDay)];
    // Without a year or 月, `12.5` is a figure.
    const isDate = match[4] || YEARS_END.test(match[0]);
    if (start && end && isDate && isStated(match)) return { start, end };
  }
  for (const match of matchesOf(MONTHS, dates)) {
    const [, year = '', month = '', endMonth = ''] = match;
    const lastDay = new Date(Date.UTC(Number(year), Number(endMonth), 0)).getUTCDate();
    const [start, end] = [iso(year, month, '1'), iso(year, endMonth, String(lastDay))];
    if (start && end && isStated(match)) return { start, end };
  }
  return null;
}

/** 二〇二三年十二月一日 and 20231201 as 2023年12月1日 and 2023-12-01. */
function withDigits(text: string): string {
  const apart = text.replace(/\b(20\d\d)([01]\d)([0-3]\d)\b/g, '$1-$2-$3');
  if (!/二[〇零○]/.test(apart)) return apart;
  return apart
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) => year.replace(/./g, digitOf))
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/g, (day) => String(ordinal(day)));
}

function digitOf(numeral: string): string {
  return String(Math.max(0, '〇一二三四五六七八九'.indexOf(numeral)));
}

function iso(year: string, month: string, day: string): string | null {
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day);
  return exists ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
