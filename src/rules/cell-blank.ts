import { TABLE_KEYS } from '../form';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { placeOfPath } from './places';
import { defineRule } from './rule';

export const cellBlank = defineRule({
  id: 'cell-blank',
  severity: 'warning',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path, actual }, name) => `${name(path)}一行有 ${actual} 格没有数字`,
    en: ({ path, actual }, name) => `Unexpected blank cells in row ${name(path)}: \`${actual}\``,
  },
  note: {
    zh: '每一格都填数字，没有发生的填零。',
    en: 'Fill every cell, with zero where nothing happened.',
  },
  check({ report, tables }, outcome) {
    for (const key of TABLE_KEYS) {
      const { rows, values, stateOf, absence } = tables[key];
      if (absence) outcome.skip(key, absence);
      for (const { row, state: rowState } of rows) {
        if (rowState !== 'present') continue;
        const blank = row.cells.filter(
          (_, index) =>
            values[row.start + index] === null && stateOf(row.start + index) === 'blank',
        );
        const [first] = blank;
        if (first === undefined) continue;
        const place = placeOfPath(report, first);
        outcome.found({ path: row.path, paths: blank, place, actual: blank.length });
      }
    }
  },
});

export const documentation: Documentation = {
  summary: {
    zh: '每一格都有数字。',
    en: 'Every cell holds a number.',
  },
  why: {
    zh: '空格可能是零，也可能是漏填，只有填报人知道。每行只报一次，所有空格在 `paths` 中。',
    en: 'A blank may mean zero or forgotten; only the writer knows. One finding a row, all its blank cells in `paths`.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [['行政许可\t12', '行政许可\t']],
      path: 'proactiveDisclosure.licensing',
      at: '行政许可',
    },
  ],
};
