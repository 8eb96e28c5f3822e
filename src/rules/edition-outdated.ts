import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { TABLES_OF_2019 } from './examples-2019';
import { defineRule } from './rule';

export const editionOutdated = defineRule({
  id: 'edition-outdated',
  severity: 'warning',
  authority: AUTHORITIES.form,
  message: {
    zh: ({ actual, expected }) => `使用了 ${actual} 年版格式，应使用 ${expected} 年版`,
    en: ({ actual, expected }) =>
      `Unexpected edition \`${actual}\` of the form, expected \`${expected}\``,
  },
  note: {
    zh: '改用国办公开办函规定的现行格式重新填报。',
    en: 'Fill in the form in force.',
  },
  check({ report, tables }, outcome) {
    const path = 'proactiveDisclosure';
    const { absence } = tables[path];
    if (report.year === null) outcome.skip(path, 'year-unknown');
    else if (absence) outcome.skip(path, absence);
    else if (report.year >= IN_FORCE && report.edition === '2019') {
      outcome.found({ path, paths: [], expected: '2021', actual: '2019' });
    }
  },
});

/** The first reporting year of the 2021 edition. */
const IN_FORCE = 2021;

export const documentation: Documentation = {
  summary: {
    zh: '2021年及以后年度的报告使用2021年版格式。',
    en: 'Reports for 2021 and later use the 2021 form.',
  },
  why: {
    zh: '2021年版取消和合并了若干栏目，两版的数据不能直接比较。',
    en: 'The 2021 form dropped and merged columns; figures of the two cannot be compared as they stand.',
  },
  ok: [{ edits: [] }],
  notOk: [{ edits: TABLES_OF_2019, path: 'proactiveDisclosure', at: '二、主动公开政府信息情况…' }],
};
