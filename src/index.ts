export type { Diagnostic, Locale, Place, Point, Severity } from './diagnostics';
export { diagnosticSchema } from './diagnostics';
export type { Edition } from './form';
export { cellPaths } from './form';
export type {
  ApplicantCounts,
  Disputes,
  Narrative,
  Part,
  PartKey,
  ProactiveDisclosure,
  Report,
  ReportSource,
  Requests,
  ResultCounts,
  Traced,
} from './model';
export { cellAt, reportJsonSchema, reportSchema } from './model';
export type { ParseOptions } from './parse';
export { parseReport } from './parse';
export type { RuleId, Skipped, SkipReason } from './rules';
export type { ValidateOptions, Validation } from './validate';
export { validateReport } from './validate';
