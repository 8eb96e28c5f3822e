import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';

export const feeNotStated = defineRule({
  id: 'fee-not-stated',
  severity: 'warning',
  authority: AUTHORITIES.fees,
  message: {
    zh: ({ path }, name) => `${name(path)}没有说明是否收取信息处理费`,
    en: ({ path }, name) =>
      `Section ${name(path)} does not say whether information-processing fees were charged`,
  },
  note: {
    zh: '写明本年度收取信息处理费的金额，没有收取的写明未收取。',
    en: 'Say how much was charged in the year, or that nothing was.',
  },
  check({ report }, outcome) {
    const { present, text } = report.otherMatters;
    if (!present || text.trim() === '') outcome.skip('otherMatters', 'section-missing');
    else if (report.year === null) outcome.skip('otherMatters', 'year-unknown');
    else if (report.year >= IN_FORCE && !FEE.test(text) && !FEE.test(text.replace(/\s/g, ''))) {
      outcome.found({ path: 'otherMatters', paths: [] });
    }
  },
});

/** The measure on fees applies from 1 January 2021. */
const IN_FORCE = 2021;

const FEE = /处理费|收费|费用|收取.{0,20}费/;

export const documentation: Documentation = {
  summary: {
    zh: '第六部分说明本年度是否收取政府信息公开信息处理费。',
    en: 'Section six says whether information-processing fees were charged.',
  },
  why: {
    zh: '信息处理费管理办法要求在年度报告中报告收取情况，自2021年度起适用。',
    en: 'The measure on such fees requires the annual report to say so, from the report for 2021 on.',
  },
  ok: [
    { edits: [] },
    { edits: [['本年度未收取政府信息公开信息处理费', '本年度信息处理费共收取200元']] },
  ],
  notOk: [
    {
      edits: [['本年度未收取政府信息公开信息处理费。', '本年度无其他事项。']],
      path: 'otherMatters',
      at: '六、其他需要报告的事项…',
    },
  ],
};
