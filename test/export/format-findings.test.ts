import { expect, test } from 'vitest';
import { formatFindings } from '../../src/export';
import { parseReport } from '../../src/parse';
import { validateReport } from '../../src/validate';
import { edited } from '../support/edit';

const { findings } = validateReport(
  parseReport(
    edited([
      ['行政许可\t12', '行政许可\t'],
      ['1\t0\t0\t1\t2\t0', '1\t0\t0\t1\t3\t0'],
      ['行政处罚\t3', '行政处罚\t-3'],
    ]),
  ),
  { rules: { 'narrative-disputes': 'off', 'narrative-decisions': 'off' } },
);

test('groups by rule, errors first, in columns', () => {
  expect(formatFindings(findings)).toBe(
    `count-invalid  1 处
  40:6  错误  “行政处罚·本年处理决定数量”为 -3，件数应为不小于零的整数  proactiveDisclosure.penalties.decisions
  → 按实际件数更正。

dispute-total  1 处
  82:9  错误  “行政复议·总计”为 3，各种结果相加得 2  disputes.reconsideration.total
  → 核对结果维持、结果纠正、其他结果、尚未审结四格，更正总计或填错的一格。

cell-blank  1 处
  37:1  警告  “行政许可”一行有 1 格没有数字  proactiveDisclosure.licensing
  → 每一格都填数字，没有发生的填零。

错误 2，警告 1`,
  );
});

test('shows some of many, and says how many there are', () => {
  const many = Array.from({ length: 70 }, () => findings[0]).flatMap((each) => each ?? []);
  const lines = formatFindings(many, { locale: 'en', limit: 50 }).split('\n');
  expect(lines[0]).toBe('cell-blank  70 found');
  expect(lines[51]).toBe('  … and 20 more');
  expect(lines.at(-1)).toBe('warning 70');
});

test('says that there is nothing', () => {
  expect(formatFindings([])).toBe('没有发现问题');
});
