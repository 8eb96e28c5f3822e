import { AUTHORITIES } from './authorities';
import { type CompareDocumentation, YEAR_BEFORE } from './compare-documentation';
import { type CompareSubject, isSameBody } from './compare-subject';
import { defineRule } from './rule';

export const sameBody = defineRule<'same-body', CompareSubject>({
  id: 'same-body',
  severity: 'error',
  authority: AUTHORITIES.article50,
  message: {
    zh: ({ actual, expected }) => `两份报告不相衔接：应为 ${expected}，实为 ${actual}`,
    en: ({ actual, expected }) =>
      `The reports do not follow on each other: unexpected \`${actual}\`, expected \`${expected}\``,
  },
  note: {
    zh: '比较同一机关相邻两年的报告，先上年后本年。',
    en: 'Compare the reports of one body for two years in a row, the earlier first.',
  },
  check({ previous, current }, outcome) {
    const [from, to] = [previous.report, current.report];
    if (from.agency === null || to.agency === null) outcome.skip('agency', 'agency-unknown');
    else if (!isSameBody(from.agency, to.agency)) {
      outcome.found({ path: 'agency', paths: [], expected: from.agency, actual: to.agency });
    }
    if (from.year === null || to.year === null) outcome.skip('agency', 'year-unknown');
    else if (to.year !== from.year + 1) {
      outcome.found({ path: 'agency', paths: [], expected: from.year + 1, actual: to.year });
    }
  },
});

export const documentation: CompareDocumentation = {
  summary: {
    zh: '两份报告出自同一机关，年度相连。',
    en: 'The two reports are of one body and of consecutive years.',
  },
  why: {
    zh: '机关或年度不对，其他比较都没有意义，因此不再进行。',
    en: 'With another body or year nothing else can be compared, and nothing else is.',
  },
  ok: [{ previous: YEAR_BEFORE, edits: [] }],
  notOk: [
    {
      previous: YEAR_BEFORE,
      edits: [['清溪县柳塘镇人民政府2023年', '清溪县石桥镇人民政府2023年']],
      path: 'agency',
      at: null,
    },
    { previous: [], edits: [], path: 'agency', at: null },
  ],
};
