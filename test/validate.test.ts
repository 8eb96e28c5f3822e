import { describe, expect, test } from 'vitest';
import { SECTION_KEYS } from '../src/form';
import type { Report } from '../src/model';
import { parseReport } from '../src/parse';
import type { Edit } from '../src/rules/documentation';
import { validateReport } from '../src/validate';
import { edited } from './support/edit';

function check(...edits: Edit[]) {
  return validateReport(parseReport(edited(edits)));
}

const BLANK_TOTAL: Edit = [
  '没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t0',
  '没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t',
];
test('a finding is a whole record', () => {
  const { valid, findings } = check(['（七）总计\t\t6', '（七）总计\t\t5']);
  expect(valid).toBe(false);
  expect(findings.find(({ ruleId }) => ruleId === 'outcome-total')).toEqual({
    ruleId: 'outcome-total',
    severity: 'error',
    message: '“本年度办理结果·总计·自然人”为 5，各项办理结果相加得 6',
    path: 'requests.outcomes.total.naturalPerson',
    paths: expect.arrayContaining(['requests.outcomes.granted.naturalPerson']),
    place: {
      start: { line: 74, column: 9, offset: expect.any(Number) },
      end: { line: 74, column: 10, offset: expect.any(Number) },
    },
    expected: 6,
    actual: 5,
    note: '逐项核对该列的办理结果，更正总计或填错的一项。',
    url: 'docs/rules.zh-CN.md#outcome-total',
  });
});

test('messages come in English on request', () => {
  const report = parseReport(edited([['（七）总计\t\t6', '（七）总计\t\t5']]));
  const { findings } = validateReport(report, { locale: 'en' });
  expect(findings.map(({ message }) => message)).toContain(
    'Unexpected total `5` at `requests.outcomes.total.naturalPerson`, expected `6`, the sum of all outcomes',
  );
});

describe('settings', () => {
  const report = parseReport(edited([BLANK_TOTAL]));

  test('a rule can be switched off, which is listed', () => {
    const { findings, skipped } = validateReport(report, { rules: { 'cell-blank': 'off' } });
    expect(findings).toEqual([]);
    expect(skipped).toContainEqual({ ruleId: 'cell-blank', path: null, reason: 'off' });
  });

  test('a rule can be given another severity', () => {
    const { valid, findings } = validateReport(report, { rules: { 'cell-blank': 'error' } });
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(valid).toBe(false);
  });
});

describe('blank cells', () => {
  test('a blank total is found once, and its sum is not looked at', () => {
    const { valid, findings, skipped } = check(BLANK_TOTAL);
    expect(valid).toBe(true);
    expect(findings).toMatchObject([
      {
        ruleId: 'cell-blank',
        path: 'requests.outcomes.unavailable.requiresCreation',
        paths: ['requests.outcomes.unavailable.requiresCreation.total'],
      },
    ]);
    expect(skipped).toContainEqual({
      ruleId: 'applicant-total',
      path: 'requests.outcomes.unavailable.requiresCreation.total',
      reason: 'blank',
    });
  });

  test('a blank term counts as zero', () => {
    expect(check(['重复申请\t0\t0', '重复申请\t\t0']).findings.map(idAndPath)).toEqual([
      'cell-blank requests.outcomes.notProcessed.duplicate',
    ]);
  });

  test('a sum that fails for a blank term is only a warning', () => {
    const { valid, findings } = check(['重复申请\t0\t0\t0\t0\t1', '重复申请\t0\t0\t0\t0\t']);
    expect(valid).toBe(true);
    expect(findings).toMatchObject([
      { ruleId: 'cell-blank' },
      { ruleId: 'outcome-total', severity: 'warning', expected: 0, actual: 1 },
      { ruleId: 'applicant-total', severity: 'warning', expected: 0, actual: 1 },
    ]);
  });
});

describe('what is not there', () => {
  const FIVE = /\t（六）其他处理[\s\S]*?(?=\n四、政府信息公开)/;
  const text = edited([])
    .replace(FIVE, '')
    .replace(/四、政府信息公开行政[\s\S]*?(?=五、存在)/, '\n');
  const { findings, skipped } = validateReport(parseReport(text));

  test('a missing section and missing rows are found once each', () => {
    expect(findings.filter(({ ruleId }) => !ruleId.startsWith('narrative')).map(idAndPath)).toEqual(
      [
        'section-missing disputes',
        'row-missing requests.outcomes.other.correctionOverdue',
        'row-missing requests.outcomes.other.feeOverdue',
        'row-missing requests.outcomes.other.other',
        'row-missing requests.outcomes.total',
        'row-missing requests.carriedForward',
      ],
    );
  });

  test('rules that need them are listed as skipped', () => {
    expect(skipped).toContainEqual({
      ruleId: 'dispute-total',
      path: 'disputes',
      reason: 'section-missing',
    });
    expect(skipped).toContainEqual({
      ruleId: 'request-balance',
      path: 'requests.received.total',
      reason: 'row-missing',
    });
  });
});

test('a text that is no report is told so once', () => {
  const { valid, findings } = validateReport(parseReport('食堂本周菜单'));
  expect(valid).toBe(false);
  expect(findings.map(({ message, paths }) => [message, paths])).toEqual([
    ['没有格式规定的任何一个部分', [...SECTION_KEYS]],
  ]);
});

test('a sum of blanks alone is skipped', () => {
  const report = parseReport(edited([]));
  Object.assign(report.disputes.reconsideration, {
    upheld: null,
    corrected: null,
    other: null,
    pending: null,
  });
  const { findings, skipped } = validateReport(report);
  expect(findings.map(idAndPath)).toEqual(['cell-blank disputes.reconsideration']);
  expect(skipped).toEqual([
    { ruleId: 'dispute-total', path: 'disputes.reconsideration.total', reason: 'blank' },
  ]);
});

test('when a township publishes is not judged', () => {
  const { findings, skipped } = check([
    '本报告所列数据的统计期限',
    '发布日期：2024-06-01\n\n本报告所列数据的统计期限',
  ]);
  expect(findings).toEqual([]);
  expect(skipped).toEqual([{ ruleId: 'published-late', path: 'period', reason: 'body-unknown' }]);
});

test('names in messages stand in quotes, and repeat nothing', () => {
  const { findings } = check(
    ['（七）总计\t\t6\t2\t0\t0\t1\t0\t9', '（七）总计\t\t6\t2\t0\t0\t1\t0\t8'],
    ['3.危及“三安全一稳定”\t0', '3.危及“三安全一稳定”\t'],
  );
  expect(findings.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      '“本年度办理结果·总计”为 8，各项办理结果相加得 9',
      '“不予公开·危及‘三安全一稳定’”一行有 1 格没有数字',
    ]),
  );
});

test('cells that were not read are skipped, not found fault with', () => {
  const report = parseReport(edited([]));
  const path = 'requests.outcomes.granted';
  report.requests.outcomes.granted.enterprise = null;
  report.diagnostics.push({
    ...{ ruleId: 'row-undecided', severity: 'warning', message: '', path, paths: [] },
    ...{ place: null, expected: null, actual: null, note: null, url: null },
  });
  const { findings, skipped } = validateReport(report);
  expect(findings).toEqual([]);
  expect(skipped.filter(({ reason }) => reason === 'not-read')).toEqual([
    { ruleId: 'outcome-total', path: 'requests.outcomes.total.enterprise', reason: 'not-read' },
    { ruleId: 'applicant-total', path: 'requests.outcomes.granted.total', reason: 'not-read' },
  ]);
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['text', 'a string'],
  [[], 'an array'],
  [{}, 'an object without `schemaVersion`'],
])('%j is no report', (value, what) => {
  const call = () => validateReport(value as unknown as Report);
  expect(call).toThrow(new TypeError(`validateReport expects a report, got ${what}`));
});

function idAndPath({ ruleId, path }: { ruleId: string; path: string | null }): string {
  return `${ruleId} ${path}`;
}
