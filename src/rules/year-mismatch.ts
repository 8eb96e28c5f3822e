import type { Report } from '../model';
import { placeInProse } from '../narrative';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { findInProse } from './find-in-prose';
import { defineRule } from './rule';

export const yearMismatch = defineRule({
  id: 'year-mismatch',
  severity: 'error',
  authority: AUTHORITIES.article50,
  message: {
    zh: ({ actual, expected }) => `年度前后不一：报告年度为 ${expected}，此处为 ${actual}`,
    en: ({ actual, expected }) =>
      `Unexpected year \`${actual}\`, expected the reporting year \`${expected}\``,
  },
  note: {
    zh: '改正写错的年度；多半是沿用上年文本时漏改。',
    en: 'Correct the wrong year; mostly it was left over from last year’s text.',
  },
  check({ report }, outcome) {
    const { year } = report;
    if (year === null) {
      outcome.skip('year', 'year-unknown');
      return;
    }
    for (const { actual, place } of statedYears(report)) {
      if (actual !== year)
        outcome.found({ path: 'year', paths: [], expected: year, actual, place });
    }
  },
});

const S = '[\\s\\u3000]*';

/** 现将……情况报告如下: the sentence in which a report says what it reports on. */
const OPENING = /现将[^。！？\n]{0,80}(?:如下|报告|公布|公开)/;

function statedYears(report: Report) {
  return [...yearsOfPeriod(report), ...yearsOfOpening(report)];
}

/** One year: a period across two years is another fault. */
function yearsOfPeriod(report: Report) {
  const { period } = report;
  if (period === null || period.start.slice(0, 4) !== period.end.slice(0, 4)) return [];
  const actual = Number(period.start.slice(0, 4));
  const dates = new RegExp(`${actual}${S}年${S}\\d{1,2}${S}月`, 'g');
  const [found] = findInProse(report, dates);
  return [{ actual, place: found?.place ?? null }];
}

/** Only where the sentence names one year, and so must mean it. */
function yearsOfOpening(report: Report) {
  return (['preamble', 'overview'] as const).flatMap((section) => {
    const text = section === 'preamble' ? report.preamble : report.overview.text;
    const opening = OPENING.exec(text);
    if (!opening) return [];
    const start = sentenceStart(text, opening.index);
    const sentence = text.slice(start, opening.index + opening[0].length);
    const years = [...sentence.matchAll(/(20\d\d)\s*年/g)];
    const [first] = years;
    if (!first || new Set(years.map(([, year]) => year)).size > 1) return [];
    const at = start + first.index;
    return [{ actual: Number(first[1]), place: placeInProse(report, section, at, at + 4) }];
  });
}

function sentenceStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !'。！？\n'.includes(text.charAt(start - 1))) start--;
  return start;
}

export const documentation: Documentation = {
  summary: {
    zh: '标题、统计期限和正文所说的报告年度一致。',
    en: 'The title, the period and the text that states the reporting year agree.',
  },
  why: {
    zh: '年度不一，读者无从知道数据属于哪一年。',
    en: 'Where they differ nobody can tell which year the figures belong to.',
  },
  ok: [
    { edits: [] },
    { edits: [['现将全年情况报告如下', '现将2023年度情况报告如下']] },
    { edits: [['部分栏目更新偏慢', '2022年指出的问题已经整改，部分栏目更新偏慢']] },
  ],
  notOk: [
    {
      edits: [['2023年1月1日至2023年12月31日', '2022年1月1日至2022年12月31日']],
      path: 'year',
      at: '2022年1月',
    },
    {
      edits: [['2023年，柳塘镇', '2022年，柳塘镇']],
      path: 'year',
      at: '2022',
    },
  ],
};
