export type { CellState, EmptyCell } from './cell-state';
export { cellState } from './cell-state';
export { compareReports, rollUp } from './compare';
export type { Diagnostic, Locale, Place, Point, Severity } from './diagnostics';
export { diagnosticSchema } from './diagnostics/diagnostic';
export type { FormatOptions, ToVFileOptions } from './export';
export { formatFindings, toVFile } from './export';
export type { Edition, Labelled, LabelledColumn, LabelledRow, TableKey, Unit } from './form';
export { cellPaths, formRows, labelOf } from './form';
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
export { cellAt } from './model';
export { reportJsonSchema, reportSchema } from './model/report';
export type { Bound, NarrativeFact } from './narrative';
export { extractFacts } from './narrative';
export type { ParseOptions } from './parse';
export { parseReport } from './parse';
export type {
  CompareRuleId,
  ReportRuleId,
  RuleId,
  RuleSettings,
  Skipped,
  SkipReason,
} from './rules';
export type { ValidateOptions, Validation } from './validate';
export { validateReport } from './validate';
