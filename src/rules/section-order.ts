import { SECTION_KEYS, SECTIONS, type SectionKey } from '../form';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { findInProse } from './find-in-prose';
import { defineRule } from './rule';

export const sectionOrder = defineRule({
  id: 'section-order',
  severity: 'warning',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path }, name) => `${name(path)}不在格式规定的位置，或出现了不止一次`,
    en: ({ path }, name) => `Section ${name(path)} stands out of the form’s order or comes twice`,
  },
  note: {
    zh: '六个部分按格式的顺序各写一次。',
    en: 'Give each of the six sections once, in the order of the form.',
  },
  check({ report }, outcome) {
    const { sections } = report.source;
    let furthest = -1;
    for (const key of SECTION_KEYS) {
      const offset = sections[key]?.start.offset ?? furthest;
      if (offset < furthest) outcome.found({ path: key, paths: [] });
      furthest = Math.max(furthest, offset);
    }
    // Lines within a section that are the heading of one, by the form's own words and number.
    for (const { groups, place } of findInProse(report, LINE, SECTION_KEYS)) {
      const path = HEADINGS.get(bare(groups[0] ?? '').slice(1));
      if (path) outcome.found({ path, paths: [], place: place() });
    }
  },
});

const LINE = /^[#* \t]*[一二三四五六][、.．].{2,30}$/gm;

/** Shorter ones (`概述`, `基本情况`) may head any list. */
const SHORTEST = 9;

const HEADINGS: ReadonlyMap<string, SectionKey> = new Map(
  SECTION_KEYS.flatMap((key) =>
    SECTIONS[key].flatMap((label) => {
      const words = bare(label).slice(1);
      return words.length < SHORTEST ? [] : [[words, key] as const];
    }),
  ),
);

/** Its ideographs, the number's first. */
function bare(heading: string): string {
  return heading.replace(/[^\u4e00-\u9fff]/g, '');
}

export const documentation: Documentation = {
  summary: {
    zh: '六个部分按格式的顺序各出现一次。',
    en: 'The sections stand in the form’s order, once each.',
  },
  why: {
    zh: '顺序固定，读者和汇总程序才能找到各部分。',
    en: 'The order is fixed so that readers and programs find each section.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [
        [
          '下一步将按月检查栏目。\n',
          '下一步将按月检查栏目。\n\n四、政府信息公开行政复议、行政诉讼情况\n\n见前。\n',
        ],
      ],
      path: 'disputes',
      at: '四、政府信息公开行政复议、行政诉讼情况',
    },
  ],
};
