import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';
import { checkSums } from './sums';

export const requestBalance = defineRule({
  id: 'request-balance',
  severity: 'error',
  authority: AUTHORITIES.formNote,
  message: {
    zh: ({ path, actual, expected }, name) =>
      `${name(path)}：新收与上年结转之和为 ${actual}，办理结果总计与结转下年度之和为 ${expected}`,
    en: ({ path, actual, expected }, name) =>
      `Unexpected sum \`${actual}\` of received and carried over at ${name(path)}, expected \`${expected}\`, the sum of outcomes and carried forward`,
  },
  note: {
    zh: '核对该列的新收、上年结转、办理结果总计、结转下年度四项，更正填错的一项。',
    en: 'Check the four figures of the column – received, carried over, outcomes, carried forward – and correct the wrong one.',
  },
  check: (subject, outcome) => checkSums(subject, 'requests', 'request-balance', outcome),
});

export const documentation: Documentation = {
  summary: {
    zh: '表三每一列：本年新收加上年结转，等于办理结果总计加结转下年度。',
    en: 'In each column of table three, received plus carried over equals outcomes plus carried forward.',
  },
  why: {
    zh: '表三表头自带的勾稽关系。不平说明有申请漏计或重计。',
    en: 'The head of table three prescribes it. A column that does not balance has lost a request or counts one twice.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [['继续办理\t\t\t1\t0\t0\t0\t0\t0\t1', '继续办理\t\t\t2\t0\t0\t0\t0\t0\t1']],
      path: 'requests.received.naturalPerson',
      at: '6',
    },
  ],
};
