import { type Diagnostic, type Locale, type Severity, urlOf } from '../diagnostics';
import type { Report } from '../model';
import { namerOf } from './names';
import { placeOfPath } from './places';
import type { Found, Outcome, Rule, SkipReason } from './rule';

/** Something a rule did not look at. `Id` is that of the rules that ran. */
export interface SkippedBy<Id extends string> {
  /** The rule that did not look. */
  ruleId: Id;
  /** The cell, row or section; `null` for the whole report. */
  path: string | null;
  /** Why it did not. */
  reason: SkipReason;
}

/** What came of running rules. */
export interface RunResult<Id extends string> {
  findings: Diagnostic[];
  skipped: SkippedBy<Id>[];
}

export interface RunOptions {
  readonly rules?: Readonly<Partial<Record<string, Severity | 'off' | undefined>>> | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * Runs rules one after the other over one subject. A rule that throws yields `rule-failed` and stops
 * no other. Places not given by the rule are looked up in `report`.
 */
export function runRules<Id extends string, S>(
  rules: readonly Rule<Id, S>[],
  subject: S,
  report: Report,
  { rules: settings = {}, locale = 'zh' }: RunOptions = {},
): RunResult<Id> {
  const result: RunResult<Id> = { findings: [], skipped: [] };
  for (const rule of rules) {
    const setting = settings[rule.id];
    if (setting === 'off') result.skipped.push({ ruleId: rule.id, path: null, reason: 'off' });
    else runRule(rule, subject, report, setting, locale, result);
  }
  return result;
}

function runRule<Id extends string, S>(
  rule: Rule<Id, S>,
  subject: S,
  report: Report,
  setting: Severity | undefined,
  locale: Locale,
  result: RunResult<Id>,
): void {
  const outcome: Outcome = {
    found(found) {
      const severity = setting ?? found.severity ?? rule.severity;
      result.findings.push(toDiagnostic(rule, found, severity, report, locale));
    },
    skip(path, reason) {
      result.skipped.push({ ruleId: rule.id, path, reason });
    },
  };
  try {
    rule.check(subject, outcome);
  } catch (cause) {
    result.findings.push(failure(rule.id, cause, locale));
    outcome.skip(null, 'failed');
  }
}

function toDiagnostic<S>(
  rule: Rule<string, S>,
  found: Found,
  severity: Severity,
  report: Report,
  locale: Locale,
): Diagnostic {
  return {
    ruleId: rule.id,
    severity,
    message: rule.message[locale](found, namerOf(locale)),
    path: found.path,
    paths: [...(found.paths ?? [found.path])],
    place: found.place === undefined ? placeOfPath(report, found.path) : found.place,
    expected: found.expected ?? null,
    actual: found.actual ?? null,
    note: rule.note[locale],
    url: urlOf('rules', rule.id, locale),
  };
}

const FAILED = {
  zh: (id: string) => `规则 ${id} 运行出错，没有得出结论`,
  en: (id: string) => `Rule \`${id}\` failed and reached no conclusion`,
};

/** The tool's own fault, kept apart from faults of the report. */
function failure(ruleId: string, cause: unknown, locale: Locale): Diagnostic {
  return {
    ruleId: 'rule-failed',
    severity: 'error',
    message: FAILED[locale](ruleId),
    path: null,
    paths: [],
    place: null,
    expected: null,
    actual: ruleId,
    note: String(cause),
    url: null,
  };
}
