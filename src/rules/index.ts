import { amountInvalid } from './amount-invalid';
import { applicantTotal } from './applicant-total';
import { cellBlank } from './cell-blank';
import { countInvalid } from './count-invalid';
import { disputeTotal } from './dispute-total';
import { outcomeTotal } from './outcome-total';
import { requestBalance } from './request-balance';
import { rowMissing } from './row-missing';
import { sectionEmpty } from './section-empty';
import { sectionMissing } from './section-missing';
import { tableMissing } from './table-missing';

/** The rules of `validateReport`, in the order they run. */
export const REPORT_RULES = [
  sectionMissing,
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
] as const;

/** Id of a rule of `validateReport`. */
export type RuleId = (typeof REPORT_RULES)[number]['id'];

export type { SkipReason } from './rule';
export { type RunResult, runRules, type Skipped } from './run';
export { createSubject } from './subject';
