import { SECTION_KEYS } from '../form';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';

export const sectionMissing = defineRule({
  id: 'section-missing',
  severity: 'error',
  authority: AUTHORITIES.article50,
  message: {
    zh: ({ path, paths = [] }, name) =>
      paths.length > 1 ? '没有格式规定的任何一个部分' : `缺少${name(path)}部分`,
    en: ({ path, paths = [] }, name) =>
      paths.length > 1 ? 'Missing all sections of the form' : `Missing section ${name(path)}`,
  },
  note: {
    zh: '按格式补上该部分；没有发生的，表格填零，文字写明没有。',
    en: 'Add the section as the form has it; where nothing happened, fill the table with zeros and say so.',
  },
  check({ report }, outcome) {
    const missing = SECTION_KEYS.filter((key) => !report[key].present);
    const [first] = missing;
    if (first !== undefined && missing.length === SECTION_KEYS.length) {
      // Most likely no report at all: one answer is enough.
      outcome.found({ path: first, paths: missing, place: null });
      return;
    }
    for (const key of missing) outcome.found({ path: key, paths: [], place: null });
  },
});

export const documentation: Documentation = {
  summary: {
    zh: '格式规定的六个部分齐全。',
    en: 'All six sections of the form are there.',
  },
  why: {
    zh: '条例第五十条列出年度报告应当包括的内容，格式据此分为六个部分。',
    en: 'Article 50 lists what a report must contain; the form arranges it in six sections.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [['六、其他需要报告的事项\n\n本年度未收取政府信息公开信息处理费。', '']],
      path: 'otherMatters',
      at: null,
    },
  ],
};
