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
    const dates = publicationDates(report);
    if (dates.length === 0) return;
    const rank = agency === null ? null : rankOf(agency);
    if (year === null) outcome.skip('period', 'year-unknown');
    else if (agency === null) outcome.skip('period', 'agency-unknown');
    else if (rank === null || rank === 'basic') outcome.skip('period', 'body-unknown');
    else {
      const expected = `${year + 1}-${LATEST[rank]}`;
      const late = dates.find(({ date }) => date > expected);
      if (!late) return;
      outcome.found({
        path: 'period',
        paths: [],
        place: late.place(),
        expected,
        actual: late.date,
      });
    }
  },
});

/** Article 49: departments by 31 January, governments from county level up by 31 March. */
const LATEST = { department: '01-31', government: '03-31' } as const;

const DATE =
  '(20\\d\\d)\\s{0,4}[年./-]\\s{0,4}(\\d{1,2})\\s{0,4}[月./-]\\s{0,4}(\\d{1,2})\\s{0,4}日?';
const LABELLED = new RegExp(`(?:发布|公布|公开)(?:日期|时间)\\s{0,4}[:：]?\\s{0,4}${DATE}`, 'g');
/** A line that holds a date alone, or the body's name and the date: the report's own date. */
const SIGNED = new RegExp(`^[（(]?[^，。；：:、（(\\n\\d]{0,25}${DATE}[）)]?$`, 'gm');

function publicationDates(report: Report) {
  const signed = findInProse(report, SIGNED, ['preamble', 'otherMatters']);
  return [...findInProse(report, LABELLED), ...signed].map(toDate);
}

function toDate({ groups, place }: ProseMatch) {
  const [, year = '', month = '', day = ''] = groups;
  return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, place };
}

export const documentation: Documentation = {
  summary: {
    zh: '公布日期不晚于次年1月31日（县级以上政府部门）或3月31日（县级以上政府）。',
    en: 'The date of publication is not after 31 January (departments of governments from county level up) or 31 March (those governments) of the next year.',
  },
  why: {
    zh: '条例第四十九条规定的期限。乡镇、街道和名称看不出层级的机关不判断；没有写明公布日期的不判断。',
    en: 'Article 49 sets these dates. Townships, street offices and bodies whose rank the name does not tell are not judged, nor reports without a date.',
  },
  ok: [
    { edits: [] },
    {
      edits: [
        ['清溪县柳塘镇人民政府2023年', '清溪县民政局2023年'],
        ['本报告所列数据的统计期限', '发布日期：2024-01-31\n\n本报告所列数据的统计期限'],
      ],
    },
  ],
  notOk: [
    {
      edits: [
        ['清溪县柳塘镇人民政府2023年', '清溪县民政局2023年'],
        ['本报告所列数据的统计期限', '发布日期：2024-02-05\n\n本报告所列数据的统计期限'],
      ],
      path: 'period',
      at: '发布日期：2024-02-05',
    },
    {
      edits: [
        ['清溪县柳塘镇人民政府2023年', '清溪县人民政府2023年'],
        [
          '政府信息公开信息处理费。\n',
          '政府信息公开信息处理费。\n\n清溪县人民政府\n\n2024年4月2日\n',
        ],
      ],
      path: 'period',
      at: '2024年4月2日',
    },
  ],
};
