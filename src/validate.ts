import type { Diagnostic, Locale, Severity } from './diagnostics';
import type { Report } from './model';
import { createSubject, REPORT_RULES, type RuleId, runRules, type Skipped } from './rules';

/** Settings of {@link validateReport}. */
export interface ValidateOptions {
  /** Changes rules: another severity for all findings of a rule, or `'off'`. */
  rules?: Partial<Record<RuleId, Severity | 'off'>>;
  /** Language of messages and notes. Default: `'zh'`. */
  locale?: Locale;
}

/** What {@link validateReport} says of a report. */
export interface Validation {
  /** No finding is an error. */
  valid: boolean;
  /** What is wrong, in the order of the rules. */
  findings: Diagnostic[];
  /** What no rule could look at, and why: no finding there means nothing. */
  skipped: Skipped[];
}

/**
 * Checks a report (年度报告) against the official form and the Regulation (政府信息公开条例).
 *
 * Rules look at what the parser read. What it could not read is in `skipped`, not in `findings`.
 *
 * @param report a report from `parseReport`, or one that passed `reportSchema`.
 * @throws {TypeError} if `report` is no report.
 * @example
 * const { valid, findings } = validateReport(report, { rules: { 'cell-blank': 'off' } });
 */
export function validateReport(report: Report, options: ValidateOptions = {}): Validation {
  assertReport(report, 'validateReport');
  const { findings, skipped } = runRules(REPORT_RULES, createSubject(report), report, options);
  return { valid: !findings.some(({ severity }) => severity === 'error'), findings, skipped };
}

/** Says what came instead of a report; a full check is `reportSchema`'s. */
export function assertReport(value: unknown, caller: string): asserts value is Report {
  const missing = missingKey(value);
  if (missing !== null) throw new TypeError(`${caller} expects a report, got ${missing}`);
}

function missingKey(value: unknown): string | null {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return value === undefined ? 'undefined' : `a ${typeof value}`;
  const key = ['schemaVersion', 'requests', 'disputes', 'diagnostics', 'source'].find(
    (each) => !(each in value),
  );
  return key === undefined ? null : `an object without \`${key}\``;
}
