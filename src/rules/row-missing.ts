import type { Place } from '../diagnostics';
import { TABLE_KEYS } from '../form';
import type { Report } from '../model';
import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { placeOfPath } from './places';
import { defineRule } from './rule';
import type { TableView } from './table';

export const rowMissing = defineRule({
  id: 'row-missing',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ path }, name) => `缺少${name(path)}一行`,
    en: ({ path }, name) => `Missing row ${name(path)}`,
  },
  note: {
    zh: '按格式补上该行；没有发生的填零。',
    en: 'Add the row as the form has it; where nothing happened, fill it with zeros.',
  },
  check({ report, tables }, outcome) {
    for (const key of TABLE_KEYS) {
      const table = tables[key];
      if (table.absence) {
        outcome.skip(key, table.absence);
        continue;
      }
      table.rows.forEach(({ row, state }, index) => {
        if (state === 'not-read') outcome.skip(row.path, 'not-read');
        if (state !== 'missing') return;
        outcome.found({
          path: row.path,
          paths: row.cells,
          place: placeBefore(report, table, index),
        });
      });
    }
  },
});

/** Where the row is missing: at the last row before it that is there. */
function placeBefore(report: Report, { key, rows }: TableView, index: number): Place | null {
  for (let before = index - 1; before >= 0; before--) {
    const view = rows[before];
    if (view?.state === 'present') return placeOfPath(report, view.row.path);
  }
  return placeOfPath(report, key);
}

export const documentation: Documentation = {
  summary: {
    zh: '格式规定的每一行都在表中。',
    en: 'Every row of the form is in its table.',
  },
  why: {
    zh: '行不齐，汇总时无从知道是零还是漏报。位置指在它之前的一行。',
    en: 'Without the row nobody can tell zero from not reported. The place is that of the row before it.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [['行政强制\t0\t\t\n', '']],
      path: 'proactiveDisclosure.coercion',
      at: '行政处罚',
    },
  ],
};
