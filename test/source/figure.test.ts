import { describe, expect, it } from 'vitest';
import { isPageNumber, kindOf } from '../../src/source';

const kind = (text: string) => kindOf(text, 0, text.length);

describe('kindOf', () => {
  it.each([
    '0',
    '７',
    '12',
    '１２',
    '1,234',
    '1，234',
    '1 234',
    '0.8500',
    '-5',
    '－5',
    '--253',
    '—3',
    '+19',
    '增1423',
    '减5',
    '增加5件',
    '3%',
    '1/2',
    '5、3',
    '约5',
    '3|12',
    '251000元',
    '103.3879万元',
    '7件',
    '7 件',
    '22（其中修订16件）',
    '22(其中修订16件)',
    // No numbers as anyone writes them, but still what a cell holds.
    '000',
    '1,23',
    '05',
  ])('%j is a figure', (text) => {
    expect(kind(text)).toBe('figure');
  });

  it.each(['', '-', '－', '—', '——', '/', '／', '\\', '*', '～', '无', '_'])(
    '%j stands for nothing',
    (text) => {
      expect(kind(text)).toBe('nil');
    },
  );

  it.each([
    '规章',
    '1.属于国家秘密',
    '2023年',
    '保留4位小数',
    '第二十条',
    '减',
    '增/减',
    '无法提供',
    'abc',
    '数据1',
    '1.',
    '（三）',
    '-------',
    '0'.repeat(61),
  ])('%j is a label', (text) => {
    expect(kind(text)).toBe('label');
  });

  it('looks at its stretch alone', () => {
    expect(kindOf('规章12条', 2, 4)).toBe('figure');
    expect(kindOf('规章12条', 2, 2)).toBe('nil');
  });
});

describe('isPageNumber', () => {
  it.each([
    '- 4 -',
    '-4-',
    '— 5 —',
    '－ 12 －',
    '第 3 页',
    '第3页 共10页',
    '第3页/10页',
    '3/10',
    ' - 4 - ',
  ])('is true of %j', (line) => {
    expect(isPageNumber(line)).toBe(true);
  });

  it.each(['第3页，共10页', '第 3 页 / 共 10 页', '— ５ —'])('is true of %j', (line) => {
    expect(isPageNumber(line)).toBe(true);
  });

  it.each(['4', '-4', '—', '4 -', '- 2023 -', '- 4 - 5', '第三条', '1/2/3', '规章 3/10', ''])(
    'is false of %j',
    (line) => {
      expect(isPageNumber(line)).toBe(false);
    },
  );
});
