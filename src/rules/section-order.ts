import { SECTION_KEYS } from '../form';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { defineRule } from './rule';

export const sectionOrder = defineRule({
  id: 'section-order',
  severity: 'warning',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path, expected }, name) => `“${name(path)}”应在“${name(String(expected))}”之后`,
    en: ({ path, expected }, name) =>
      `Unexpected place of section ${name(path)}, expected it after ${name(String(expected))}`,
  },
  note: {
    zh: '按格式的顺序排列六个部分。',
    en: 'Put the six sections in the order of the form.',
  },
  check({ report }, outcome) {
    let furthest = -1;
    let last = '';
    for (const key of SECTION_KEYS) {
      const place = report.source.sections[key];
      if (!report[key].present || !place) continue;
      const { offset } = place.start;
      if (offset < furthest) outcome.found({ path: key, paths: [], expected: last });
      else [furthest, last] = [offset, key];
    }
  },
});
