import { describe } from './arguments';
import { assertReport, type Report } from './model';
import {
  COMPARE_RULES,
  createCompareSubject,
  createSubject,
  ROLL_UP_RULES,
  runRules,
} from './rules';
import { assertValidateOptions, conclude, type ValidateOptions, type Validation } from './validate';

/**
 * Compares a body's reports for two years in a row: whether what was carried forward arrived, what is
 * in force adds up, and the prose was written anew. Findings are about `current`.
 *
 * A body, year or cell that is missing is listed in `skipped`.
 *
 * @param previous the report for the year before.
 * @param current the report for the year.
 * @throws {TypeError} if either is no report, or `options` no object or with a key it does not know.
 * @throws {RangeError} if `options` name a rule, a severity or a language that does not exist.
 * @example
 * const { findings } = compareReports(parseReport(text2022), parseReport(text2023));
 */
export function compareReports(
  previous: Report,
  current: Report,
  options: ValidateOptions = {},
): Validation {
  assertReport(previous, 'compareReports');
  assertReport(current, 'compareReports');
  assertValidateOptions(options, 'compareReports');
  const subject = createCompareSubject(previous, current);
  return conclude(runRules(COMPARE_RULES, subject, current, options));
}

/**
 * Checks a governing body's report (汇总) against the reports it is put together from, cell by cell.
 *
 * What cannot be added up is listed in `skipped`; of no `children` nothing can.
 *
 * @param parent the report for the whole, for example of a county's government.
 * @param children the reports of its parts, the body's own (本级) among them.
 * @throws {TypeError} if one of them is no report, `children` no array, or `options` no object or with a
 * key it does not know.
 * @throws {RangeError} if `options` name a rule, a severity or a language that does not exist.
 * @example
 * const { findings, skipped } = rollUp(county, [own, ...departments, ...townships]);
 */
export function rollUp(
  parent: Report,
  children: readonly Report[],
  options: ValidateOptions = {},
): Validation {
  assertReport(parent, 'rollUp');
  if (!Array.isArray(children)) {
    throw new TypeError(`rollUp expects an array of reports, got ${describe(children)}`);
  }
  for (const child of children) assertReport(child, 'rollUp');
  assertValidateOptions(options, 'rollUp');
  const subject = { parent: createSubject(parent), children: children.map(createSubject) };
  return conclude(runRules(ROLL_UP_RULES, subject, parent, options));
}
