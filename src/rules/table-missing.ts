import { TABLE_KEYS } from '../form';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';

export const tableMissing = defineRule({
  id: 'table-missing',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path }, name) => `${name(path)}没有表格`,
    en: ({ path }, name) => `Missing table in section ${name(path)}`,
  },
  note: {
    zh: '按格式补上表格；没有发生的填零。',
    en: 'Add the table of the form; where nothing happened, fill it with zeros.',
  },
  check({ tables }, outcome) {
    for (const key of TABLE_KEYS) {
      const { absence } = tables[key];
      if (absence === 'table-missing') outcome.found({ path: key, paths: [] });
      else if (absence) outcome.skip(key, absence);
    }
  },
});

export const documentation: Documentation = {
  summary: {
    zh: '第二、三、四部分各有表格。',
    en: 'Sections two, three and four have their tables.',
  },
  why: {
    zh: '这三部分由表格构成，数据只认表格。',
    en: 'These sections consist of tables; nothing else counts as their data.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [
        [
          '行政复议\t\t\t\t\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t1\t2\t0\t0\t0\t0\t0\t0\t0\t1\t0\t1\n',
          '本年度情况见附表。\n',
        ],
      ],
      path: 'disputes',
      at: '四、政府信息公开行政复议、行政诉讼情况…',
    },
  ],
};
