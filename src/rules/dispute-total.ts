import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';
import { checkSums } from './sums';

export const disputeTotal = defineRule({
  id: 'dispute-total',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path, actual, expected }, name) =>
      `${name(path)}为 ${actual}，各种结果相加得 ${expected}`,
    en: ({ path, actual, expected }, name) =>
      `Unexpected total \`${actual}\` at ${name(path)}, expected \`${expected}\`, the sum of the four results`,
  },
  note: {
    zh: '核对结果维持、结果纠正、其他结果、尚未审结四格，更正总计或填错的一格。',
    en: 'Check the four results – upheld, corrected, other, pending – and correct the total or the wrong cell.',
  },
  check: (subject, outcome) => checkSums(subject, 'disputes', 'dispute-total', outcome),
});

export const documentation: Documentation = {
  summary: {
    zh: '表四每一组：总计等于结果维持、结果纠正、其他结果、尚未审结之和。',
    en: 'In each group of table four, the total equals upheld, corrected, other and pending together.',
  },
  why: {
    zh: '每个案件只有一种结果，总计只能是各格之和。',
    en: 'Each case has one result, so the total can only be the sum of the four.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [
        [
          '1\t0\t0\t1\t2\t0\t0\t0\t0\t0\t0\t0\t1\t0\t1',
          '1\t0\t0\t1\t2\t0\t0\t0\t0\t4\t0\t0\t1\t0\t1',
        ],
      ],
      path: 'disputes.litigation.direct.total',
      at: '4',
    },
  ],
};
