import { assertOneOf, assertOptions, describe } from './arguments';
import { assertLocale, type Diagnostic, type Locale, SEVERITIES } from './diagnostics';
import { assertReport, type Report } from './model';
import {
  COMPARE_RULES,
  createSubject,
  REPORT_RULES,
  ROLL_UP_RULES,
  type RuleId,
  type RuleSettings,
  type RunResult,
  runRules,
  type Skipped,
} from './rules';

/** Settings of {@link validateReport}. */
export interface ValidateOptions {
  /** Changes rules: another severity for all findings of a rule, or `'off'`. Rules of the other checks are passed over. */
  rules?: RuleSettings | undefined;
  /** Language of messages and notes. Default: `'zh'`. */
  locale?: Locale | undefined;
}

/** What {@link validateReport} says of a report. */
export interface Validation {
  /** No finding is an error. What was not read is in the report's `diagnostics`, what was not checked in `skipped`. */
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
 * @throws {TypeError} if `report` is no report, or `options` no object or with a key it does not know.
 * @throws {RangeError} if `options` name a rule, a severity or a language that does not exist.
 * @example
 * const { valid, findings } = validateReport(report, { rules: { 'cell-blank': 'off' } });
 */
export function validateReport(report: Report, options: ValidateOptions = {}): Validation {
  assertReport(report, 'validateReport');
  assertValidateOptions(options, 'validateReport');
  return conclude(runRules(REPORT_RULES, createSubject(report), report, options));
}

/** Adds the verdict to what the rules found. */
export function conclude({ findings, skipped }: RunResult<RuleId>): Validation {
  return { valid: !findings.some(({ severity }) => severity === 'error'), findings, skipped };
}

/** A misspelt rule would be switched off in vain, and nobody would know. */
export function assertValidateOptions(options: ValidateOptions, caller: string): void {
  assertOptions(options, ['rules', 'locale'], caller);
  const { rules = {}, locale = 'zh' } = options;
  assertLocale(locale, caller);
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    const example = "such as `{ 'cell-blank': 'off' }`";
    throw new TypeError(`${caller} expects \`rules\` ${example}, got ${describe(rules)}`);
  }
  for (const [id, setting] of Object.entries(rules)) {
    if (!isRule(id)) {
      throw new RangeError(
        `${caller} expects \`rules\` to name rules of docs/rules.md, got \`${id}\``,
      );
    }
    if (setting !== undefined) assertOneOf(setting, SETTINGS, `the setting of \`${id}\``, caller);
  }
}

const SETTINGS = [...SEVERITIES, 'off'] as const;

function isRule(id: string): boolean {
  return [REPORT_RULES, COMPARE_RULES, ROLL_UP_RULES].some((rules) =>
    rules.some((rule) => rule.id === id),
  );
}
