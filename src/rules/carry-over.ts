import { APPLICANT_COLUMNS } from '../form';
import { AUTHORITIES } from './authorities';
import { type CompareDocumentation, YEAR_BEFORE } from './compare-documentation';
import { areComparable, type CompareSubject } from './compare-subject';
import { also } from './documentation';
import { defineRule } from './rule';
import { stateOfCell } from './table';

export const carryOver = defineRule<'carry-over', CompareSubject>({
  id: 'carry-over',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path, actual, expected }, name) =>
      `${name(path)}为 ${actual}，上年报告结转下年度的为 ${expected}`,
    en: ({ path, actual, expected }, name) =>
      `Unexpected count \`${actual}\` at ${name(path)}, expected \`${expected}\`, carried forward in last year’s report`,
  },
  note: {
    zh: '核对两年的台账；上年数有误的，在本年报告中说明。',
    en: 'Check the records of both years; where last year’s figure was wrong, say so in this report.',
  },
  check(subject, outcome) {
    if (!areComparable(subject, 'requests.carriedOver', outcome)) return;
    const { previous, current } = subject;
    for (const column of Object.keys(APPLICANT_COLUMNS) as (keyof typeof APPLICANT_COLUMNS)[]) {
      const path = `requests.carriedOver.${column}`;
      const expected = previous.report.requests.carriedForward[column];
      const actual = current.report.requests.carriedOver[column];
      if (actual === null) outcome.skip(path, stateOfCell(current.tables.requests, path));
      else if (expected === null) {
        const from = `requests.carriedForward.${column}`;
        outcome.skip(path, stateOfCell(previous.tables.requests, from));
      } else if (actual !== expected) outcome.found({ path, expected, actual });
    }
  },
});

export const documentation: CompareDocumentation = {
  summary: {
    zh: '每一列：上年报告的结转下年度等于本年的上年结转。',
    en: 'Per column, what last year’s report carried forward is what this year’s carried over.',
  },
  why: {
    zh: '结转的申请不会在年末消失，也不会凭空出现。',
    en: 'Requests neither vanish nor appear at the turn of the year.',
  },
  ok: [{ previous: YEAR_BEFORE, edits: [] }],
  notOk: [
    {
      previous: /* @__PURE__ */ also(YEAR_BEFORE, [
        '继续办理\t\t\t1\t0\t0\t0\t0\t0\t1',
        '继续办理\t\t\t1\t0\t0\t0\t1\t0\t1',
      ]),
      edits: [],
      path: 'requests.carriedOver.legalServiceOrganization',
      at: '0',
    },
  ],
};
