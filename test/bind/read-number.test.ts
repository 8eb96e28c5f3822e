import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/bind/read-number';

describe('readNumber', () => {
  it.each([
    ['0', 0],
    ['5', 5],
    ['５', 5],
    ['12', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['1，234', 1234],
    ['12,345,678', 12345678],
    ['-5', -5],
    ['－5', -5],
    ['—5', -5],
    ['--253', -253],
    ['- 5', -5],
    ['+19', 19],
    ['＋19', 19],
    ['增1423', 1423],
    ['减5', -5],
    ['22（其中修订16件）', 22],
    ['22 (其中修订16件)', 22],
    ['2.0', 2],
    ['2.5', 2.5],
    ['2．5', 2.5],
  ])('%s is %d', (raw, value) => {
    expect(readNumber(raw, 'change', null)).toEqual({ value, unit: null, spaced: false });
  });

  it.each([
    ['000', 'cells run together'],
    ['00', 'cells run together'],
    ['05', 'cells run together, or a lost digit'],
    ['1,23', 'no grouping'],
    ['1234,567', 'no grouping'],
    ['0,123', 'no grouping'],
    ['1,234,56', 'no grouping'],
    ['1.2.3', 'two points'],
    ['-', 'no digit'],
    ['O', 'a letter'],
    ['l', 'a letter'],
    ['S', 'a letter'],
    ['一', 'an ideograph'],
    ['1O', 'a letter'],
    ['3l8', 'a letter'],
    ['', 'nothing'],
    ['规章', 'words'],
    ['12a', 'words behind'],
    ['12345678901234567890123', 'not to be held as printed'],
  ])('%j is unreadable: %s', (raw) => {
    expect(readNumber(raw, 'count', null)).toBeNull();
  });

  it('never gives minus nought', () => {
    expect(readNumber('-0', 'change', null)).toEqual({ value: 0, unit: null, spaced: false });
    expect(Object.is(readNumber('-0', 'change', null)?.value, 0)).toBe(true);
  });

  it('says where spaces stand inside the digits', () => {
    expect(readNumber('1 234', 'count', null)).toEqual({ value: 1234, unit: null, spaced: true });
    expect(readNumber('1\u00A0234', 'count', null)).toEqual({
      value: 1234,
      unit: null,
      spaced: true,
    });
  });

  it.each(['1 2', '12 3', '1191 7777', '5\u30003'])(
    'takes digits parted otherwise than by thousands for two numbers: %j',
    (raw) => {
      expect(readNumber(raw, 'count', null)).toBeNull();
    },
  );

  it.each(['5\n3', '5\r\n3', '1,\n234'])(
    'takes the digits of two lines for no number: %j',
    (raw) => {
      expect(readNumber(raw, 'count', null)).toBeNull();
    },
  );

  it.each([
    ['7件', 7, '件'],
    ['7 件', 7, '件'],
    ['3件次', 3, '件次'],
    ['2人次', 2, '人次'],
    ['3项', 3, '项'],
    ['1.2万', 12000, '万'],
    ['3万件', 30000, '万件'],
  ])('counts %s', (raw, value, unit) => {
    expect(readNumber(raw, 'count', null)).toEqual({ value, unit, spaced: false });
  });

  it.each(['251000元', '3万元', '1亿元'])('takes %s for no count', (raw) => {
    expect(readNumber(raw, 'count', null)).toBeNull();
  });

  it.each([
    ['0.8500', null, 0.85, null],
    ['0', '元', 0, null],
    ['5', '元', 0.0005, null],
    ['５', '元', 0.0005, null],
    ['5', '万元', 5, null],
    ['5', '亿元', 50000, null],
    ['251000', '元', 25.1, null],
    ['251,000.5', '元', 25.10005, null],
    ['251000元', null, 25.1, '元'],
    ['251000元', '万元', 25.1, '元'],
    ['5元', '元', 0.0005, '元'],
    ['103.3879万元', null, 103.3879, '万元'],
    ['103.3879万元', '元', 103.3879, '万元'],
    ['1.2亿元', null, 12000, '亿元'],
    ['3万', null, 3, '万'],
    ['103.3879', null, 103.3879, null],
  ] as const)('%s under a head in %s is %d 万元', (raw, head, value, unit) => {
    expect(readNumber(raw, 'amount', head)).toEqual({ value, unit, spaced: false });
  });

  it.each(['7件', '12万件', '3项'])('takes %s for no amount', (raw) => {
    expect(readNumber(raw, 'amount', null)).toBeNull();
  });
});
