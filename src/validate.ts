import type { Diagnostic, Locale } from './diagnostics';
import type { Report } from './model';
import {
  createSubject,
  REPORT_RULES,
  type RuleSettings,
  type RunResult,
  runRules,
  type Skipped,
} from './rules';

/** Settings of {@link validateReport}. */
export interface ValidateOptions {
  /** Changes rules: another severity for all findings of a rule, or `'off'`. */
  rules?: RuleSettings;
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
  return conclude(runRules(REPORT_RULES, createSubject(report), report, options));
}

/** Adds the verdict to what the rules found. */
export function conclude({ findings, skipped }: RunResult): Validation {
  return { valid: !findings.some(({ severity }) => severity === 'error'), findings, skipped };
}

/** Says what came instead of a report; a full check is `reportSchema`'s. */
export function assertReport(value: unknown, caller: string): asserts value is Report {
  const other = whatInstead(value);
  if (other !== null) throw new TypeError(`${caller} expects a report, got ${other}`);
}

const NEEDED = ['schemaVersion', 'requests', 'disputes', 'diagnostics', 'source'];

function whatInstead(value: unknown): string | null {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const missing = NEEDED.find((key) => !(key in value));
  return missing === undefined ? null : `an object without \`${missing}\``;
}
