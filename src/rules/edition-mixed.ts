import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { BLOCK_ONE_OF_2019 } from './examples-2019';
import { defineRule } from './rule';

export const editionMixed = defineRule({
  id: 'edition-mixed',
  severity: 'error',
  authority: AUTHORITIES.form,
  message: {
    zh: () => '表格混用了两版格式',
    en: () => 'Unexpected mixture of two editions of the form',
  },
  note: {
    zh: '全部表格改用现行格式。',
    en: 'Use the form in force throughout.',
  },
  check({ report }, outcome) {
    const path = 'proactiveDisclosure';
    if (report.edition === null) outcome.skip(path, 'table-missing');
    else if (report.edition === 'mixed') outcome.found({ path, paths: [], actual: 'mixed' });
  },
});

export const documentation: Documentation = {
  summary: {
    zh: '全部表格使用同一版格式。',
    en: 'The tables follow one edition of the form throughout.',
  },
  why: {
    zh: '混用两版，缺的栏目无从填报，多的栏目无从汇总。',
    en: 'With two editions at once some columns are missing and others cannot be added up.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [BLOCK_ONE_OF_2019],
      path: 'proactiveDisclosure',
      at: '二、主动公开政府信息情况…',
    },
  ],
};
