import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { findInProse } from './find-in-prose';
import { defineRule } from './rule';

export const periodNotYear = defineRule({
  id: 'period-not-year',
  severity: 'warning',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ actual, expected }) => `统计期限为 ${actual}，应为 ${expected}`,
    en: ({ actual, expected }) => `Unexpected period \`${actual}\`, expected \`${expected}\``,
  },
  note: {
    zh: '统计期限为报告年度的1月1日至12月31日；数据按此期限统计。',
    en: 'The period is 1 January to 31 December of the reporting year; count the figures for it.',
  },
  check({ report }, outcome) {
    const { period } = report;
    // The form does not require the period to be stated.
    if (period === null) return;
    const { start, end } = period;
    const isOneYear = start.slice(0, 4) === end.slice(0, 4);
    // A whole year, but another one, is for `year-mismatch`.
    const year = isOneYear ? start.slice(0, 4) : String(report.year ?? end.slice(0, 4));
    if (start === `${year}-01-01` && end === `${year}-12-31`) return;
    const [found] = findInProse(report, PERIOD);
    outcome.found({
      path: 'period',
      paths: [],
      place: found?.place() ?? null,
      expected: `${year}-01-01/${year}-12-31`,
      actual: `${start}/${end}`,
    });
  },
});

const DAY = '\\d{1,2}\\s{0,4}月\\s{0,4}\\d{1,2}\\s{0,4}日';
const PERIOD = new RegExp(
  `20\\d\\d\\s{0,4}年\\s{0,4}${DAY}\\s{0,4}起?\\s{0,4}[至到—~～-]{1,2}\\s{0,4}(?:20\\d\\d\\s{0,4}年\\s{0,4})?${DAY}`,
  'g',
);

export const documentation: Documentation = {
  summary: {
    zh: '所写统计期限为报告年度的1月1日至12月31日。',
    en: 'The stated period is 1 January to 31 December of the year.',
  },
  why: {
    zh: '年度报告统计整个年度，期限不同的数据不能汇总、比较。',
    en: 'An annual report covers the year; figures for another period cannot be added or compared.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [['2023年1月1日至2023年12月31日', '2023年1月1日至2023年11月30日']],
      path: 'period',
      at: '2023年1月1日至2023年11月30日',
    },
    {
      edits: [['2023年1月1日至2023年12月31日', '2022年12月1日至2023年11月30日']],
      path: 'period',
      at: '2022年12月1日至2023年11月30日',
    },
  ],
};
