import { AUTHORITIES } from './authorities';
import { eachNumber } from './cells';
import type { Documentation } from './documentation';
import { defineRule } from './rule';

export const countInvalid = defineRule({
  id: 'count-invalid',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path, actual }, name) => `${name(path)}为 ${actual}，件数应为不小于零的整数`,
    en: ({ path, actual }, name) =>
      `Unexpected count \`${actual}\` at ${name(path)}, expected a whole number not below zero`,
  },
  note: {
    zh: '按实际件数更正。',
    en: 'Correct it to the number of items.',
  },
  check(subject, outcome) {
    eachNumber(subject, 'count', (value, path) => {
      const isCount = Number.isInteger(value) && value >= 0;
      if (!isCount) outcome.found({ path, actual: value });
    });
  },
});

export const documentation: Documentation = {
  summary: {
    zh: '各表的件数是不小于零的整数。',
    en: 'Counts are whole numbers, zero or more.',
  },
  why: {
    zh: '件数数的是件，没有半件，也没有负数；“本年增/减”除外。',
    en: 'A count counts things: there is no half of one and none below zero. A change (本年增/减) may be negative.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [['行政许可\t12', '行政许可\t-12']],
      path: 'proactiveDisclosure.licensing.decisions',
      at: '-12',
    },
    {
      edits: [['行政处罚\t3', '行政处罚\t3.5']],
      path: 'proactiveDisclosure.penalties.decisions',
      at: '3.5',
    },
  ],
};
