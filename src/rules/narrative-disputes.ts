import type { NarrativeFact } from '../narrative';
import type { Documentation } from './documentation';
import { CHECK_BOTH, STATED_OTHERWISE, WHY_BOTH } from './narrative-message';
import { defineRule } from './rule';
import { type Comparison, checkFacts } from './stated';

export const narrativeDisputes = defineRule({
  id: 'narrative-disputes',
  severity: 'error',
  authority: null,
  message: STATED_OTHERWISE,
  note: CHECK_BOTH,
  check: (subject, outcome) => checkFacts(subject, outcome, comparisonOf),
});

const LITIGATION = ['disputes.litigation.direct', 'disputes.litigation.afterReconsideration'];

/** Groups of several; the prose mostly does not part the two of lawsuits. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  disputes: ['disputes.reconsideration', ...LITIGATION],
  'disputes.litigation': LITIGATION,
};

/** The results of cases that are no longer pending. */
const DECIDED = ['upheld', 'corrected', 'other'];

function comparisonOf({ subject }: NarrativeFact): Comparison | null {
  if (!subject.startsWith('disputes')) return null;
  const result = /\.(upheld|corrected|other|pending|decided)$/.exec(subject)?.[1];
  const path = result ? subject.slice(0, -result.length - 1) : subject;
  const rows = GROUPS[path] ?? [path];
  const cells = result === 'decided' ? DECIDED : [result ?? 'total'];
  return { path, readings: [rows.flatMap((row) => cells.map((cell) => `${row}.${cell}`))] };
}

export const documentation: Documentation = {
  summary: {
    zh: '文字所说的行政复议、行政诉讼件数和结果与表四一致（诉讼两组合计）。',
    en: 'The reconsiderations and lawsuits in the prose, and their results, equal table four; lawsuits of both groups together.',
  },
  why: WHY_BOTH,
  ok: [
    { edits: [] },
    { edits: [['行政复议2件', '行政复议2件，其中结果维持1件、尚未审结1件']] },
    {
      edits: [
        [
          '因政府信息公开被申请行政复议2件，被提起行政诉讼1件',
          '镇司法所全年协助调解行政复议案件7件',
        ],
      ],
    },
  ],
  notOk: [
    {
      edits: [['行政复议2件', '行政复议3件']],
      path: 'disputes.reconsideration',
      at: '3件',
    },
    {
      edits: [['被提起行政诉讼1件', '没有发生行政诉讼']],
      path: 'disputes.litigation',
      at: '没有发生行政诉讼',
    },
    {
      edits: [['行政复议2件', '行政复议2件，其中结果维持2件']],
      path: 'disputes.reconsideration',
      at: '2件',
    },
  ],
};
