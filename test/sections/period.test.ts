import { describe, expect, it } from 'vitest';
import { findPeriod } from '../../src/sections';

const YEAR_2023 = { start: '2023-01-01', end: '2023-12-31' };

describe('findPeriod', () => {
  it.each([
    '数据统计期限为2023年1月1日至2023年12月31日。',
    '所列数据的统计期限自 2023 年 1 月 1 日起至 12 月 31 日止。',
    '统计期限：2023年1月1日-12月31日',
    '统计时限为2023年01月01日—2023年12月31日',
    '统计期限为２０２３年１月１日至１２月３１日',
    '统计期限为2023年1月1日到2023年12月31日',
    '2022年成立。统计期限为2023年1月1日至2023年12月31日',
  ])('%s', (text) => {
    expect(findPeriod(text)).toEqual(YEAR_2023);
  });

  it('takes the dates that are said to be the period, not the first', () => {
    const text = `2022年3月1日至2022年4月1日开展专项检查。${'正文'.repeat(30)}统计期限为2023年1月1日至12月31日。`;
    expect(findPeriod(text)).toEqual(YEAR_2023);
  });

  it('spans years as printed', () => {
    expect(findPeriod('统计期限为2022年7月1日至2023年6月30日')).toEqual({
      start: '2022-07-01',
      end: '2023-06-30',
    });
  });

  it.each([
    '',
    '2023年1月1日至2023年12月31日开展检查。',
    '统计期限为2023年2月31日至2023年12月31日',
    '统计期限为2023年13月1日至2023年12月31日',
    '统计期限为2023年',
  ])('is null of %j', (text) => {
    expect(findPeriod(text)).toBeNull();
  });
});
