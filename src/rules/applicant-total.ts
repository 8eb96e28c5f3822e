import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';
import { checkSums } from './sums';

export const applicantTotal = defineRule({
  id: 'applicant-total',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path, actual, expected }, name) =>
      `${name(path)}为 ${actual}，各类申请人相加得 ${expected}`,
    en: ({ path, actual, expected }, name) =>
      `Unexpected total \`${actual}\` at ${name(path)}, expected \`${expected}\`, the sum of the six applicant columns`,
  },
  note: {
    zh: '核对该行六类申请人的数字，更正总计或填错的一格。',
    en: 'Check the six applicant columns of the row and correct the total or the wrong cell.',
  },
  check: (subject, outcome) => checkSums(subject, 'requests', 'applicant-total', outcome),
});

export const documentation: Documentation = {
  summary: {
    zh: '表三每一行：总计等于六类申请人之和。',
    en: 'In each row of table three, the total equals the sum of the six applicant columns.',
  },
  why: {
    zh: '每件申请只有一类申请人，总计只能是各列之和。',
    en: 'Each request has one kind of applicant, so the total can only be the sum of the columns.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [
        [
          '上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1',
          '上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t3',
        ],
      ],
      path: 'requests.carriedOver.total',
      at: '3',
    },
  ],
};
