import { numberAt } from '../model';
import type { NarrativeFact } from '../narrative';
import type { Documentation } from './documentation';
import { CHECK_BOTH, STATED_OTHERWISE, WHY_BOTH } from './narrative-message';
import { defineRule } from './rule';
import { type Comparison, checkFacts } from './stated';

export const narrativeReceived = defineRule({
  id: 'narrative-received',
  severity: 'error',
  authority: null,
  message: STATED_OTHERWISE,
  note: CHECK_BOTH,
  check(subject, outcome) {
    let isOfNew = false;
    const received = numberAt(subject.report, 'requests.received.total');
    checkFacts(subject, outcome, (fact) => {
      const { subject: counted, partOf, value, isNew } = fact;
      if (counted === 'requests.received') isOfNew = value === received;
      return comparisonOf(fact, isNew || (isOfNew && partOf === 'requests.received'));
    });
  },
});

const ORGANIZATIONS = [
  'enterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];

/** @param isOfNew the fact is of what was newly received, without what was carried over. */
function comparisonOf({ subject, partOf }: NarrativeFact, isOfNew: boolean): Comparison | null {
  // `办理10件（含上年结转1件）` are all there were to do, or all that were done.
  if (subject === 'requests.handled' && partOf === 'requests.receivedAndCarriedOver') {
    const answered = ['requests.outcomes.total.total'];
    return { path: 'requests.received.total', readings: [cells(['total'], true), answered] };
  }
  if (subject === 'requests.receivedAndCarriedOver') {
    return { path: 'requests.received.total', readings: [cells(['total'], true)] };
  }
  if (subject !== 'requests.received' && !subject.startsWith('requests.received.')) return null;
  const column = subject.split('.')[2] ?? 'total';
  const columns = column === 'organizations' ? ORGANIZATIONS : [column];
  // `收到10件` may count what was carried over.
  return {
    path: column === 'organizations' ? 'requests.received' : `requests.received.${column}`,
    readings: [cells(columns, false), ...(isOfNew ? [] : [cells(columns, true)])],
  };
}

function cells(columns: readonly string[], withCarriedOver: boolean): string[] {
  const received = columns.map((column) => `requests.received.${column}`);
  if (!withCarriedOver) return received;
  return [...received, ...columns.map((column) => `requests.carriedOver.${column}`)];
}

export const documentation: Documentation = {
  summary: {
    zh: '文字所说收到的申请数与表三一致（含不含上年结转均可）。',
    en: 'The requests that the prose says were received equal table three, with or without those carried over.',
  },
  why: WHY_BOTH,
  ok: [
    { edits: [] },
    { edits: [['收到政府信息公开申请9件', '受理政府信息公开申请10件']] },
    { edits: [['收到政府信息公开申请9件', '收到政府信息公开申请近10件']] },
    { edits: [['收到政府信息公开申请9件', '较2022年的7件有所增长，收到政府信息公开申请九件']] },
    { edits: [['收到政府信息公开申请9件', '收到政府信息公开申请9件，同比增长28.6%，比上年多2件']] },
    { edits: [['收到政府信息公开申请9件', '收到政府信息公开申请9件，其中自然人申请6件']] },
  ],
  notOk: [
    {
      edits: [['收到政府信息公开申请9件', '收到政府信息公开申请8件']],
      path: 'requests.received.total',
      at: '8件',
    },
    {
      edits: [['收到政府信息公开申请9件', '收到政府信息公开申请20余件']],
      path: 'requests.received.total',
      at: '20余件',
    },
    {
      edits: [['收到政府信息公开申请9件，上年结转1件', '未收到政府信息公开申请，上年结转1件']],
      path: 'requests.received.total',
      at: '未收到政府信息公开申请',
    },
    {
      edits: [['收到政府信息公开申请9件', '收到政府信息公开申请9件，其中自然人申请5件']],
      path: 'requests.received.naturalPerson',
      at: '5件',
    },
  ],
};
