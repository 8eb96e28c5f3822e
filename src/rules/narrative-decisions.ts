import type { Documentation } from './documentation';
import { CHECK_BOTH, STATED_OTHERWISE, WHY_BOTH } from './narrative-message';
import { defineRule } from './rule';
import { checkRows } from './stated';

const ROWS = [
  'proactiveDisclosure.licensing',
  'proactiveDisclosure.penalties',
  'proactiveDisclosure.coercion',
  'proactiveDisclosure.fees',
];

export const narrativeDecisions = defineRule({
  id: 'narrative-decisions',
  severity: 'warning',
  authority: null,
  message: STATED_OTHERWISE,
  note: CHECK_BOTH,
  check: (subject, outcome) => checkRows(subject, outcome, ROWS),
});

export const documentation: Documentation = {
  summary: {
    zh: '文字所说的行政许可、行政处罚、行政强制件数和行政事业性收费金额与表二一致。',
    en: 'The licences, penalties, coercive measures and fees in the prose equal table two.',
  },
  why: WHY_BOTH,
  ok: [
    { edits: [] },
    { edits: [['行政处罚决定3件', '行政许可决定12件，行政事业性收费8500元']] },
    { edits: [['全年作出行政处罚决定3件', '全年公示行政处罚信息15件']] },
  ],
  notOk: [
    {
      edits: [['行政处罚决定3件', '行政处罚决定4件']],
      path: 'proactiveDisclosure.penalties',
      at: '4件',
    },
    {
      edits: [['行政处罚决定3件', '行政处罚决定3件，行政事业性收费8.5万元']],
      path: 'proactiveDisclosure.fees',
      at: '8.5万元',
    },
  ],
};
