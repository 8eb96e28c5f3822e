import { amountInvalid } from './amount-invalid';
import { applicantTotal } from './applicant-total';
import { cellBlank } from './cell-blank';
import { countInvalid } from './count-invalid';
import { disputeTotal } from './dispute-total';
import { editionMixed } from './edition-mixed';
import { editionOutdated } from './edition-outdated';
import { feeNotStated } from './fee-not-stated';
import { inForceBalance } from './in-force-balance';
import { narrativeDecisions } from './narrative-decisions';
import { narrativeDisputes } from './narrative-disputes';
import { narrativeDocuments } from './narrative-documents';
import { narrativeOutcomes } from './narrative-outcomes';
import { narrativeParts } from './narrative-parts';
import { narrativeReceived } from './narrative-received';
import { outcomeTotal } from './outcome-total';
import { periodNotYear } from './period-not-year';
import { publishedLate } from './published-late';
import { requestBalance } from './request-balance';
import { rowMissing } from './row-missing';
import { rulesAuthority } from './rules-authority';
import { sectionEmpty } from './section-empty';
import { sectionMissing } from './section-missing';
import { sectionOrder } from './section-order';
import { tableMissing } from './table-missing';
import { yearMismatch } from './year-mismatch';

/** The rules of `validateReport`, in the order they run. */
export const REPORT_RULES = [
  sectionMissing,
  sectionOrder,
  sectionEmpty,
  tableMissing,
  rowMissing,
  cellBlank,
  countInvalid,
  amountInvalid,
  requestBalance,
  outcomeTotal,
  applicantTotal,
  disputeTotal,
  editionMixed,
  editionOutdated,
  rulesAuthority,
  inForceBalance,
  yearMismatch,
  periodNotYear,
  publishedLate,
  narrativeReceived,
  narrativeOutcomes,
  narrativeDisputes,
  narrativeDocuments,
  narrativeDecisions,
  narrativeParts,
  feeNotStated,
] as const;

/** Id of a rule of `validateReport`. */
export type RuleId = (typeof REPORT_RULES)[number]['id'];

export type { SkipReason } from './rule';
export { type RunResult, runRules, type Skipped } from './run';
export { createSubject } from './subject';
