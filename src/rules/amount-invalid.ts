import { AUTHORITIES } from './authorities';
import { eachNumber } from './cells';
import type { Documentation } from './documentation';
import { defineRule } from './rule';

/** 单位：万元，保留4位小数: one yuan is the fourth decimal. */
const SMALLEST = 4;

export const amountInvalid = defineRule({
  id: 'amount-invalid',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path, actual }, name) =>
      `${name(path)}为 ${actual}，金额应不小于零，以万元计至多四位小数`,
    en: ({ path, actual }, name) =>
      `Unexpected amount \`${actual}\` at ${name(path)}, expected ten thousands of yuan, not below zero, with at most four decimals`,
  },
  note: {
    zh: '换算成万元，保留四位小数。',
    en: 'Convert it to 万元 (10,000 yuan) with four decimals.',
  },
  check(subject, outcome) {
    eachNumber(subject, 'amount', (value, path) => {
      const isAmount = value >= 0 && decimals(value) <= SMALLEST;
      if (!isAmount) outcome.found({ path, actual: value });
    });
  },
});

/** Decimals of the shortest number that reads back as `value`, which is the one printed. */
function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return (mantissa.split('.')[1] ?? '').length - Number(exponent);
}

export const documentation: Documentation = {
  summary: {
    zh: '收费金额不小于零，以万元为单位至多四位小数。',
    en: 'Amounts are zero or more, in 万元 with at most four decimals.',
  },
  why: {
    zh: '四位小数已到元；更多位数多半是单位填错。',
    en: 'The fourth decimal is one yuan; more decimals mostly mean a wrong unit.',
  },
  ok: [{ edits: [] }, { edits: [['行政事业性收费\t0.8500', '行政事业性收费\t103.3879']] }],
  notOk: [
    {
      edits: [['行政事业性收费\t0.8500', '行政事业性收费\t0.85001']],
      path: 'proactiveDisclosure.fees.amount',
      at: '0.85001',
    },
    {
      edits: [['行政事业性收费\t0.8500', '行政事业性收费\t-0.85']],
      path: 'proactiveDisclosure.fees.amount',
      at: '-0.85',
    },
  ],
};
