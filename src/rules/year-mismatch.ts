import type { Place } from '../diagnostics';
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
    for (const { actual, place } of [...yearsOfPeriod(report), ...yearsOfOpening(report)]) {
      if (actual !== year)
        outcome.found({ path: 'year', paths: [], expected: year, actual, place });
    }
  },
});

/** One year, and another than the report's: a period across two years is another fault. */
function yearsOfPeriod(report: Report): StatedYear[] {
  const { period } = report;
  if (period === null || period.start.slice(0, 4) !== period.end.slice(0, 4)) return [];
  const actual = Number(period.start.slice(0, 4));
  if (actual === report.year) return [];
  const [found] = findInProse(
    report,
    new RegExp(`${actual}\\s{0,4}年\\s{0,4}\\d{1,2}\\s{0,4}月`, 'g'),
  );
  return [{ actual, place: found?.place() ?? null }];
}

interface StatedYear {
  readonly actual: number;
  readonly place: Place | null;
}

/** 现将……情况报告如下: the sentence in which a report says what it reports on. */
const OPENING = /现将[^。！？\n]{0,80}(?:如下|报告|公布|公开)/;

function yearsOfOpening(report: Report): StatedYear[] {
  return (['preamble', 'overview'] as const).flatMap((section) => {
    const text = section === 'preamble' ? report.preamble : report.overview.text;
    const year =
      yearOfSentence(text) ?? (section === 'overview' ? yearAtStart(report, text) : null);
    if (!year) return [];
    return [{ actual: year.value, place: placeInProse(report, section, year.at, year.at + 4) }];
  });
}

/** Behind 现将, or at the head of its sentence; anywhere else a document may be cited by its year. */
function yearOfSentence(text: string): { value: number; at: number } | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const start = sentenceStart(text, opening.index);
  const head = /^\s*(20\d\d)\s*年度?[，,]/.exec(text.slice(start, opening.index));
  const named = /(20\d\d)\s*年/.exec(opening[0]);
  if (named) return { value: Number(named[1]), at: opening.index + named.index };
  return head ? { value: Number(head[1]), at: start + head[0].search(/\d/) } : null;
}

/** `2022年，…` at the head of section one, of a text that never speaks of the report's own year. */
function yearAtStart(report: Report, text: string): { value: number; at: number } | null {
  const match = /^\s*(20\d\d)\s*年度?[，,]/.exec(text);
  if (!match || text.includes(String(report.year))) return null;
  return { value: Number(match[1]), at: match[0].search(/\d/) };
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
    { edits: [['2023年，柳塘镇按照上级部署', '按照2021年印发的格式']] },
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
    {
      edits: [
        [
          '2023年，柳塘镇按照上级部署做好政府信息公开工作，现将全年情况报告如下。',
          '2022年，柳塘镇做好公开工作。',
        ],
      ],
      path: 'year',
      at: '2022',
    },
  ],
};
