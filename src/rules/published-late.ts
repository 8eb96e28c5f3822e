import type { Report } from '../model';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { findInProse, type ProseMatch } from './find-in-prose';
import { rankOf } from './rank';
import { defineRule } from './rule';

export const publishedLate = defineRule({
  id: 'published-late',
  severity: 'warning',
  authority: AUTHORITIES.article49,
  message: {
    zh: ({ actual, expected }) => `公布日期为 ${actual}，晚于 ${expected}`,
    en: ({ actual, expected }) =>
      `Unexpected date of publication \`${actual}\`, expected \`${expected}\` at the latest`,
  },
  note: {
    zh: '核对公布日期；确已逾期的，说明原因，下年按期公布。',
    en: 'Check the date; where it was late, say why, and publish in time next year.',
  },
  check({ report }, outcome) {
    const { agency, year } = report;
    const rank = agency === null ? null : rankOf(agency);
    if (year === null) return outcome.skip('period', 'year-unknown');
    if (rank === null || rank === 'basic') {
      return outcome.skip('period', agency === null ? 'agency-unknown' : 'body-unknown');
    }
    const expected = `${year + 1}-${LATEST[rank]}`;
    const [late] = publicationDates(report).filter(({ date }) => date > expected);
    if (late) {
      outcome.found({ path: 'period', paths: [], place: late.place, expected, actual: late.date });
    }
  },
});

/** Article 49: departments by 31 January, governments from county level up by 31 March. */
const LATEST = { department: '01-31', government: '03-31' } as const;

const DATE = '(20\\d\\d)\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?';
const LABELLED = new RegExp(`(?:发布|公布|公开)(?:日期|时间)\\s*[:：]?\\s*${DATE}`, 'g');
/** A line that holds a date alone, or the body's name and the date: the report's own date. */
const SIGNED = new RegExp(`^[（(]?[^，。；：:、（(]{0,25}?${DATE}[）)]?$`, 'gm');

function publicationDates(report: Report) {
  const signed = findInProse(report, SIGNED, ['preamble', 'otherMatters']);
  return [...findInProse(report, LABELLED), ...signed].map(toDate);
}

function toDate({ groups, place }: ProseMatch) {
  const [, year = '', month = '', day = ''] = groups;
  return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, place };
}
