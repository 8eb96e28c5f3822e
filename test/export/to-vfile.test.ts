import { reporter } from 'vfile-reporter';
import { expect, test } from 'vitest';
import { toVFile } from '../../src/export';
import { parseReport } from '../../src/parse';
import { validateReport } from '../../src/validate';
import { edited } from '../support/edit';

const report = parseReport(
  edited([
    ['行政许可\t12', '行政许可\t'],
    ['行政处罚\t3', '行政处罚\t-3'],
  ]),
);
const { findings } = validateReport(report, { rules: { 'narrative-decisions': 'off' } });

test('messages carry the fields of the findings', () => {
  const [blank, invalid] = toVFile(report, findings).messages;
  expect(blank).toMatchObject({ ruleId: 'cell-blank', fatal: false, line: 37, column: 1 });
  expect(invalid).toMatchObject({
    ruleId: 'count-invalid',
    source: 'zfxxgk-report',
    fatal: true,
    actual: '-3',
    line: 40,
    column: 6,
    url: 'docs/rules.zh-CN.md#count-invalid',
  });
});

test('vfile-reporter prints them as they are', () => {
  const printed = reporter(toVFile(report, findings, { path: 'report.txt' }));
  expect(printed).toContain('report.txt');
  expect(printed).toMatch(/40:6-40:8\s+error\s+“行政处罚·本年处理决定数量”为 -3.*count-invalid/);
  expect(printed).toMatch(/2 messages \(✖ 1 error, ⚠ 1 warning\)/);
});
