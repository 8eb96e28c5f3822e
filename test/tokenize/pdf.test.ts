import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/source';
import { tokenize } from '../../src/tokenize';
import { grids } from '../support/grids';

describe('pdf-raw', () => {
  it('has the figures at the end of a line as cells, and no page numbers', () => {
    const text = [
      '信息内容 本年制发件数',
      '规章 35 94 19',
      '第二十条 第（五）项',
      '1.属于国家秘密 2 0 0 0 0 0 2',
      '2.其他法律行政法规禁',
      '止公开',
      '0 0 - 0 0 0 0',
      '- 5 -',
      '行政许可 1,234',
    ].join('\n');
    const [grid, ...others] = grids(text);
    expect(others).toEqual([]);
    expect(grid?.layout).toBe('pdf-raw');
    expect(grid?.rows.map((row) => row.replace(/@[\d.]+/g, ''))).toEqual([
      '信息内容 本年制发件数',
      '规章 #35 #94 #19',
      '第二十条 第（五）项',
      '1.属于国家秘密 #2 #0 #0 #0 #0 #0 #2',
      '2.其他法律行政法规禁',
      '止公开',
      '#0 #0 ·- #0 #0 #0 #0',
      '行政许可 #1,234',
    ]);
  });

  it('parts words at numbers of labels', () => {
    const [grid] = grids('（三）不予公开 1.属于国家秘密 0 1\n规章 1 2\n');
    expect(grid?.rows.map((row) => row.replace(/@[\d.]+/g, ''))[0]).toBe(
      '（三）不予公开 1.属于国家秘密 #0 #1',
    );
  });
});

describe('pdf-columns', () => {
  const text = [
    '信息内容          本年制发件数        本年废止件数',
    '规章                69                79',
    '三、本年     （一）予以公开     1     0     2',
    '             2.重复申请',
    '                                3     -     4',
  ].join('\n');

  it('has cells at wide gaps, each with its middle on the page', () => {
    expect(grids(text)).toEqual([
      {
        layout: 'pdf-columns',
        rows: [
          '信息内容@4 本年制发件数@24 本年废止件数@44',
          '规章@2 #69@21 #79@39',
          '三、本年@4 （一）予以公开@20 #1@32.5 #0@38.5 #2@44.5',
          '2.重复申请@18',
          '#3@32.5 ·-@38.5 #4@44.5',
        ],
      },
    ]);
  });

  it('says that its columns are positions on the page', () => {
    const source = createSource(text);
    const [grid] = tokenize(source, { first: 0, last: source.starts.length });
    expect(grid?.spaced).toBe(true);
  });
});
