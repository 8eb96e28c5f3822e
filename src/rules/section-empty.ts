import type { Narrative } from '../model';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';

/** Sections of prose; whether saying that there is nothing says enough. */
const PROSE = { overview: false, problems: false, otherMatters: true } as const;

export const sectionEmpty = defineRule({
  id: 'section-empty',
  severity: 'error',
  authority: AUTHORITIES.article50,
  message: {
    zh: ({ path }, name) => `${name(path)}没有内容`,
    en: ({ path }, name) => `Unexpected empty section ${name(path)}`,
  },
  note: {
    zh: '写明本年度的实际情况；第六部分确无事项的，写“无”。',
    en: 'Say what happened in the year; section six may say 无 where there is nothing to report.',
  },
  check({ report }, outcome) {
    for (const [key, nothingWillDo] of Object.entries(PROSE)) {
      const section = report[key as keyof typeof PROSE];
      if (!section.present) outcome.skip(key, 'section-missing');
      else if (!saysSomething(section, nothingWillDo)) outcome.found({ path: key, paths: [] });
    }
  },
});

const NOTHING = /^(?:暂?无|没有|略)(?:内容|情况|其他)?$/;

const LONGEST_NOTHING = 5;

/** Longer than any heading: something is said. */
const LONG = 300;

/** More ideographs in a row than say nothing. */
const SENTENCE = /[\u4e00-\u9fff]{6}/;

const NO_WORD = /[^\p{L}\p{N}]+/gu;

function saysSomething({ text, parts }: Narrative, nothingWillDo: boolean): boolean {
  if (text.length > LONG) return true;
  const enough = nothingWillDo ? 0 : LONGEST_NOTHING;
  let said = '';
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (parts.some(({ heading }) => heading?.trim() === words)) continue;
    if (SENTENCE.test(words)) return true;
    said += words.replace(NO_WORD, '');
    if (said.length > enough) return true;
  }
  return said !== '' && !NOTHING.test(said);
}

export const documentation: Documentation = {
  summary: {
    zh: '第一、五、六部分有内容；第一、五部分只写“无”不算。',
    en: 'Sections one, five and six say something; 无 alone is not enough for one and five.',
  },
  why: {
    zh: '条例第五十条要求报告工作情况、存在的主要问题和改进情况。',
    en: 'Article 50 requires the state of the work, its main problems and what was improved.',
  },
  ok: [{ edits: [] }, { edits: [['本年度未收取政府信息公开信息处理费。', '无。']] }],
  notOk: [
    {
      edits: [['部分栏目更新偏慢，下一步将按月检查栏目。', '无。']],
      path: 'problems',
      at: '五、存在的主要问题及改进情况…',
    },
  ],
};
