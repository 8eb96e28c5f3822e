import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
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
