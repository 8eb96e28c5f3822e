import type { Documentation } from './documentation';
import { CHECK_BOTH, STATED_OTHERWISE, WHY_BOTH } from './narrative-message';
import { defineRule } from './rule';
import { checkRows } from './stated';

const ROWS = ['proactiveDisclosure.rules', 'proactiveDisclosure.normativeDocuments'];

export const narrativeDocuments = defineRule({
  id: 'narrative-documents',
  severity: 'warning',
  authority: null,
  message: STATED_OTHERWISE,
  note: CHECK_BOTH,
  check: (subject, outcome) => checkRows(subject, outcome, ROWS),
});

export const documentation: Documentation = {
  summary: {
    zh: '文字所说制发、废止、现行有效的规章和规范性文件件数与表二一致。',
    en: 'The rules and normative documents that the prose says were issued, repealed or are in force equal table two.',
  },
  why: WHY_BOTH,
  ok: [
    { edits: [] },
    { edits: [['行政规范性文件2件，废止1件', '行政规范性文件2件，废止1件，现行有效5件']] },
    {
      edits: [['全年制发行政规范性文件2件，废止1件', '全年公开规范性文件7件，修订完善规章制度3项']],
    },
  ],
  notOk: [
    {
      edits: [['行政规范性文件2件', '行政规范性文件3件']],
      path: 'proactiveDisclosure.normativeDocuments',
      at: '3件',
    },
    {
      edits: [['废止1件', '废止0件']],
      path: 'proactiveDisclosure.normativeDocuments',
      at: '0件',
    },
  ],
};
