import type { Documentation } from './documentation';
import { defineRule } from './rule';

export const inForceBalance = defineRule({
  id: 'in-force-balance',
  severity: 'warning',
  authority: null,
  message: {
    zh: ({ path, actual, expected }, name) =>
      `${name(path)}为 ${actual}，少于本年制发减去废止的 ${expected}`,
    en: ({ path, actual, expected }, name) =>
      `Unexpected count \`${actual}\` at ${name(path)}, expected at least \`${expected}\`, issued less repealed`,
  },
  note: {
    zh: '核对制发、废止和现行有效件数；本年制发而未废止的都在有效之列。',
    en: 'Check issued, repealed and in force; what was issued and not repealed is in force.',
  },
  check({ report: { proactiveDisclosure: table }, tables }, outcome) {
    for (const key of ['rules', 'normativeDocuments'] as const) {
      const path = `proactiveDisclosure.${key}.inForce`;
      if (table.edition === '2019') {
        outcome.skip(path, 'edition');
        continue;
      }
      const { issued, repealed, inForce } = table[key];
      if (issued === null || repealed === null || inForce === null) {
        outcome.skip(path, tables.proactiveDisclosure.absence ?? 'blank');
      } else if (inForce < issued - repealed) {
        const paths = ['issued', 'repealed', 'inForce'].map(
          (column) => `proactiveDisclosure.${key}.${column}`,
        );
        outcome.found({ path, paths, expected: issued - repealed, actual: inForce });
      }
    }
  },
});

export const documentation: Documentation = {
  summary: {
    zh: '现行有效件数不少于本年制发减去废止的件数。',
    en: 'Documents in force are at least those issued less those repealed.',
  },
  why: {
    zh: '本年制发的文件通常年底仍然有效。当年制发当年废止的另行核实，所以只作警告。',
    en: 'What was issued in the year is mostly still in force at its end. It need not be, hence a warning.',
  },
  ok: [{ edits: [] }, { edits: [['行政规范性文件\t2\t1\t5', '行政规范性文件\t2\t1\t1']] }],
  notOk: [
    {
      edits: [['行政规范性文件\t2\t1\t5', '行政规范性文件\t2\t1\t0']],
      path: 'proactiveDisclosure.normativeDocuments.inForce',
      at: '0',
    },
  ],
};
