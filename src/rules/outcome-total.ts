import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';
import { checkSums } from './sums';

export const outcomeTotal = defineRule({
  id: 'outcome-total',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path, actual, expected }, name) =>
      `${name(path)}为 ${actual}，各项办理结果相加得 ${expected}`,
    en: ({ path, actual, expected }, name) =>
      `Unexpected total \`${actual}\` at ${name(path)}, expected \`${expected}\`, the sum of all outcomes`,
  },
  note: {
    zh: '逐项核对该列的办理结果，更正总计或填错的一项。',
    en: 'Check the outcomes of the column one by one and correct the total or the wrong figure.',
  },
  check: (subject, outcome) => checkSums(subject, 'requests', 'outcome-total', outcome),
});

export const documentation: Documentation = {
  summary: {
    zh: '表三每一列：（七）总计等于（一）至（六）各项之和。',
    en: 'In each column of table three, the total of outcomes equals the sum of all outcome rows.',
  },
  why: {
    zh: '每件申请只计一种办理结果，总计只能是各项之和。',
    en: 'Each request counts under one outcome, so the total can only be their sum.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [['（一）予以公开\t\t3\t1\t0\t0\t0\t0\t4', '（一）予以公开\t\t4\t1\t0\t0\t0\t0\t4']],
      path: 'requests.outcomes.total.naturalPerson',
      at: '6',
    },
  ],
};
