import type { Severity } from '../diagnostics';
import { amountInvalid } from './amount-invalid';
import { applicantTotal } from './applicant-total';
import { carryOver } from './carry-over';
import { cellBlank } from './cell-blank';
import { countInvalid } from './count-invalid';
import { disputeTotal } from './dispute-total';
import { editionMixed } from './edition-mixed';
import { editionOutdated } from './edition-outdated';
import { feeNotStated } from './fee-not-stated';
import { inForceBalance } from './in-force-balance';
import { inForceContinuity } from './in-force-continuity';
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
import { rollUpRule } from './roll-up';
import { rowMissing } from './row-missing';
import { rulesAuthority } from './rules-authority';
import type { SkippedBy } from './run';
import { sameBody } from './same-body';
import { sectionEmpty } from './section-empty';
import { sectionMissing } from './section-missing';
import { sectionOrder } from './section-order';
import { tableMissing } from './table-missing';
import { textCopied } from './text-copied';
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

/** The rules of `compareReports`. */
export const COMPARE_RULES = [sameBody, carryOver, inForceContinuity, textCopied] as const;

/** The rules of `rollUp`. */
export const ROLL_UP_RULES = [rollUpRule] as const;

type IdOf<T extends readonly { readonly id: string }[]> = T[number]['id'];

/** Id of a rule of `validateReport`. */
export type ReportRuleId = IdOf<typeof REPORT_RULES>;

/** Id of a rule of `compareReports`. */
export type CompareRuleId = IdOf<typeof COMPARE_RULES>;

/** Id of any rule. */
export type RuleId = ReportRuleId | CompareRuleId | IdOf<typeof ROLL_UP_RULES>;

/** Another severity for the findings of a rule, or `'off'`; by rule id. */
export type RuleSettings = { [Id in RuleId]?: Severity | 'off' | undefined };

/** Something a rule did not look at. */
export interface Skipped extends SkippedBy<RuleId> {}

export { createCompareSubject } from './compare-subject';
export type { SkipReason } from './rule';
export { type RunResult, runRules } from './run';
export { createSubject } from './subject';
export { viewTables } from './view-tables';
