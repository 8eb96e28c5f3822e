import { expect, test } from 'vitest';
import { compareReports, rollUp } from '../src/compare';
import type { Report } from '../src/model';
import { parseReport } from '../src/parse';
import { YEAR_BEFORE } from '../src/rules/compare-documentation';
import { edited } from './support/edit';

const previous = parseReport(edited(YEAR_BEFORE));
const current = parseReport(edited([]));

test('two years that follow on each other', () => {
  expect(compareReports(previous, current)).toEqual({ valid: true, findings: [], skipped: [] });
});

test('a missing year is said, not assumed', () => {
  const { findings, skipped } = compareReports({ ...previous, year: null }, current);
  expect(findings).toEqual([]);
  expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['year-unknown']));
  expect(skipped.map(({ ruleId }) => ruleId)).toContain('carry-over');
});

test('a missing body is said', () => {
  const { skipped } = compareReports({ ...previous, agency: null }, current);
  expect(skipped).toContainEqual({ ruleId: 'same-body', path: 'agency', reason: 'agency-unknown' });
});

test('a missing cell is said', () => {
  const without = parseReport(
    edited([
      ['继续办理\t\t\t1\t0\t0\t0\t0\t0\t1', '继续办理\t\t\t\t0\t0\t0\t0\t0\t1'],
      ...YEAR_BEFORE,
    ]),
  );
  const { findings, skipped } = compareReports(without, current);
  expect(findings).toEqual([]);
  expect(skipped).toEqual([
    { ruleId: 'carry-over', path: 'requests.carriedOver.naturalPerson', reason: 'blank' },
  ]);
});

test('a table that is no longer there is said once', () => {
  const without = parseReport(edited([]).replace(/三、收到和处理[\s\S]*?(?=四、政府信息公开)/, ''));
  const { skipped } = rollUp(current, [without]);
  expect(skipped).toEqual([{ ruleId: 'roll-up', path: 'requests', reason: 'section-missing' }]);
});

test('a roll-up of nothing, or of another year, is not looked at', () => {
  const reason = { ruleId: 'roll-up', path: 'year', reason: 'not-comparable' };
  expect(rollUp(current, [])).toEqual({ valid: true, findings: [], skipped: [reason] });
  expect(rollUp(current, [previous]).skipped).toEqual([reason]);
});

test('what is no report is a TypeError', () => {
  const other = 'text' as unknown as Report;
  expect(() => compareReports(other, current)).toThrow(
    /compareReports expects a report, got a string/,
  );
  expect(() => rollUp(current, [other])).toThrow(/rollUp expects a report, got a string/);
  expect(() => rollUp(current, other as unknown as Report[])).toThrow(/array of reports/);
});
