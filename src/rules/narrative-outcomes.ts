import { FORMS, isGroup } from '../form';
import { numberAt, type Report } from '../model';
import { type NarrativeFact, SUM } from '../narrative';
import type { Documentation } from './documentation';
import { CHECK_BOTH, STATED_OTHERWISE, WHY_BOTH } from './narrative-message';
import { defineRule } from './rule';
import { type Comparison, checkFacts, type Reading, sumOf } from './stated';

export const narrativeOutcomes = defineRule({
  id: 'narrative-outcomes',
  severity: 'error',
  authority: null,
  message: STATED_OTHERWISE,
  note: CHECK_BOTH,
  check(subject, outcome) {
    const facts = subject.facts();
    let isOfAll = false;
    checkFacts(subject, outcome, (fact) => {
      if (fact.subject === ANSWERED) isOfAll = countsAll(fact, subject.report);
      const comparison = comparisonOf(fact, subject.report, facts);
      return comparison && { ...comparison, isOfWhole: isOfAll && fact.partOf === ANSWERED };
    });
  },
});

const ANSWERED = 'requests.outcomes.total';
const TOTAL = 'requests.outcomes.total.total';
const RECEIVED = 'requests.received.total';
const WITH_CARRIED = 'requests.receivedAndCarriedOver';
const CARRIED_OVER = 'requests.carriedOver.total';

/** `按期办结9件，其中……` where nine were answered at all: what is listed is of all of them. */
function countsAll({ isPart, value, bound }: NarrativeFact, report: Report): boolean {
  return isPart && bound === 'exact' && value === numberAt(report, TOTAL);
}

function comparisonOf(
  fact: NarrativeFact,
  report: Report,
  facts: readonly NarrativeFact[],
): Comparison | null {
  switch (fact.subject) {
    case 'requests.carriedOver':
    case 'requests.carriedForward':
      return { path: fact.subject, readings: [[`${fact.subject}.total`]] };
    case 'requests.handled':
      // With those carried over it is held against what came in.
      if (fact.partOf === WITH_CARRIED) return null;
      return {
        path: ANSWERED,
        readings: [[TOTAL], [RECEIVED], [RECEIVED, CARRIED_OVER]],
      };
  }
  const row = fact.subject.replace('requests.outcomes.', '');
  if (row === fact.subject) return null;
  // `收到12件，全部办结` where 9 came in: only the 12 are wrong.
  if (row === 'total' && /均|都|全部/.test(fact.raw) && fact.value !== numberAt(report, RECEIVED))
    return null;
  const told = fact.subject.split(SUM);
  const cells = told.flatMap((subject) => cellsOf(subject, report));
  const isUnclear = mayLeaveOutCarried(fact, cells, report) && !isBalance(fact, facts);
  if (isUnclear) return null;
  return { path: told.length > 1 ? 'requests.outcomes' : fact.subject, readings: [cells] };
}

/** `共计10件，办结8件`, `办结8件，结转下年度1件` with no word on what came in: of all there was to do. */
function isBalance({ subject, section }: NarrativeFact, facts: readonly NarrativeFact[]): boolean {
  const told = facts
    .filter((fact) => fact.section === section)
    .map((fact) => (fact.partOf === WITH_CARRIED ? WITH_CARRIED : fact.subject));
  return (
    subject === ANSWERED &&
    (told.includes(WITH_CARRIED) ||
      (told.includes('requests.carriedForward') &&
        !told.some((other) => other.startsWith('requests.received'))))
  );
}

/**
 * `收到9件，其中答复8件` may leave out what was carried over from last year, which the table counts;
 * nobody can tell, so nothing is said.
 */
function mayLeaveOutCarried(
  { partOf, value, subject }: NarrativeFact,
  cells: Reading,
  report: Report,
): boolean {
  const carried = numberAt(report, CARRIED_OVER) ?? 0;
  // `连同上年结转的，共办结9件` leaves out nothing.
  const isTotal = subject === ANSWERED && partOf !== WITH_CARRIED;
  const isOfReceived = isTotal || partOf === 'requests.received';
  const printed = sumOf(report, cells);
  if (!isOfReceived || printed === null) return false;
  return value < printed && printed - value <= carried;
}

function cellsOf(subject: string, report: Report): string[] {
  const rows = rowsOf(subject.replace('requests.outcomes.', ''), report);
  return rows.map((path) => `${path}.total`);
}

/** The rows of a group; of one that the edition does not divide, the group itself. */
function rowsOf(row: string, report: Report): string[] {
  const path = `requests.outcomes.${row}`;
  const edition = report.edition === '2019' ? '2019' : '2021';
  const tree = FORMS[edition].requests.outcomes.rows;
  const node = Object.hasOwn(tree, row) ? tree[row as keyof typeof tree] : null;
  return node && isGroup(node) ? Object.keys(node.rows).map((key) => `${path}.${key}`) : [path];
}

export const documentation: Documentation = {
  summary: {
    zh: '文字所说的答复、各项办理结果、结转的申请数与表三一致。',
    en: 'The requests that the prose says were answered, granted, refused and so on, or carried over or forward, equal table three.',
  },
  why: WHY_BOTH,
  ok: [
    { edits: [] },
    { edits: [['办结9件，其中予以公开4件', '办结9件，予以公开率达到44.4%，其中予以公开4件']] },
    { edits: [['部分公开1件', '部分公开1件，不予公开2件，无法提供1件，不予处理1件']] },
    { edits: [['办结9件，其中予以公开4件', '按期办结7件，其中予以公开4件']] },
  ],
  notOk: [
    {
      edits: [['予以公开4件', '予以公开5件']],
      path: 'requests.outcomes.granted',
      at: '5件',
    },
    {
      edits: [['部分公开1件', '部分公开1件，不予公开3件']],
      path: 'requests.outcomes.refused',
      at: '3件',
    },
    {
      edits: [['结转下年度1件', '2件结转下年度继续办理']],
      path: 'requests.carriedForward',
      at: '2件',
    },
    {
      edits: [['办结9件', '办结19件']],
      path: 'requests.outcomes.total',
      at: '19件',
    },
  ],
};
