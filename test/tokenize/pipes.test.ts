import { describe, expect, it } from 'vitest';
import { grids } from '../support/grids';

/** Pictures without the rows that have no cells. */
function filled(text: string) {
  return grids(text).map(({ layout, rows }) => ({
    layout,
    rows: rows.filter((row) => row !== ''),
  }));
}

describe('pipe-suffix', () => {
  it('has a row a line, a pipe behind each cell', () => {
    const text =
      '第二十条第（一）项 | |||\n规章 | 0 |  | - |\n 2.重复申请 | 3 | 4 |\n | 提供 | 5 |';
    expect(filled(text)).toEqual([
      {
        layout: 'pipe-suffix',
        rows: [
          '第二十条第（一）项@0 ·@1 ·@2 ·@3',
          '规章@0 #0@1 ·@2 ·-@3',
          '2.重复申请@0 #3@1 #4@2',
          '·@0 提供@1 #5@2',
        ],
      },
    ]);
  });

  it('reads a cell that has lost the pipe behind it', () => {
    expect(filled('规章 | 0 | 1\n行政许可 | 2 |')).toEqual([
      { layout: 'pipe-suffix', rows: ['规章@0 #0@1 #1@2', '行政许可@0 #2@1'] },
    ]);
  });
});

describe('pipe-both', () => {
  it('has pipes at both ends, which add no cells', () => {
    expect(filled('| 规章 |  2  | 0 | \n| 行政许可 | \u30005 |\n|  | 1 |\n|| 2 |')).toEqual([
      {
        layout: 'pipe-both',
        rows: ['规章@0 #2@1 #0@2', '行政许可@0 #5@1', '·@0 #1@1', '·@0 #2@1'],
      },
    ]);
  });
});

describe('lines-pipe', () => {
  it('has a cell a line, a pipe behind it; a lone pipe is a blank', () => {
    expect(filled('规章 |\n0 |\n |\n3 |\n行政许可 |\n7 |\n|||\n')).toEqual([
      {
        layout: 'lines-pipe',
        rows: ['规章@0', '#0@0', '·@0', '#3@0', '行政许可@0', '#7@0', '·@0 ·@1 ·@2'],
      },
    ]);
  });

  it('joins the lines of a label', () => {
    expect(filled('自然人 |\n商业\n企业 |\n科研机构 |\n')).toEqual([
      { layout: 'lines-pipe', rows: ['自然人@0', '商业⏎企业@0', '科研机构@0'] },
    ]);
  });

  it('takes a dash for nothing, not for a Markdown table', () => {
    expect(filled('规章 |\n0 |\n- |\n3 |\n')).toEqual([
      { layout: 'lines-pipe', rows: ['规章@0', '#0@0', '·-@0', '#3@0'] },
    ]);
  });
});

describe('pipe-lines', () => {
  it('has a pipe on a line of its own between cells', () => {
    const text = '|\n规章\n|\n0\n|\n\n|\n|\n3\n|\n商业\n企业\n|\n12\n|';
    expect(filled(text)).toEqual([
      {
        layout: 'pipe-lines',
        rows: ['·@0', '规章@0', '#0@0', '·@0', '·@0', '#3@0', '商业⏎企业@0', '#12@0'],
      },
    ]);
    expect(filled(text.replaceAll('\n', '\r\n'))).toEqual(filled(text));
  });

  it('keeps what stands before the first pipe and behind the last', () => {
    expect(filled('规章\n|\n0\n|\n1\n|\n2').flatMap(({ rows }) => rows)).toEqual(
      expect.arrayContaining(['规章@0', '#0@0', '#1@0', '#2@0']),
    );
  });
});

describe('pipe-broken', () => {
  it('opens a row with a pipe, then has a cell a line', () => {
    expect(filled('| \n 规章  | \n 0  | \n   | \n| \n 商业\n企业  | \n 3 |\n')).toEqual([
      { layout: 'pipe-broken', rows: ['规章@0 #0@1 ·@2', '商业⏎企业@0 #3@1'] },
    ]);
  });

  it('takes a dash for nothing, not for a Markdown table', () => {
    expect(filled('| \n 规章  | \n 0  | \n -  | \n 3  | \n')).toEqual([
      { layout: 'pipe-broken', rows: ['规章@0 #0@1 ·-@2 #3@3'] },
    ]);
  });
});

describe('gfm', () => {
  it('has a delimiter row, which is none of the table', () => {
    const text = '| 规章 | 2 |  |\n|---|:-:|---|\n| **行政许可** | 1,234 | - |\n';
    expect(filled(text)).toEqual([
      { layout: 'gfm', rows: ['规章@0 #2@1 ·@2', '行政许可@0 #1,234@1 ·-@2'] },
    ]);
  });

  it('reads rows that Markdown leaves out of the table as pipe rows', () => {
    const text = '| 规章 | 2 |\n|---|---|\n| 行政许可 | 3 |\n\n| 行政处罚 | 4 |\n';
    expect(filled(text)).toEqual([
      { layout: 'gfm', rows: ['规章@0 #2@1', '行政许可@0 #3@1', '行政处罚@0 #4@1'] },
    ]);
  });

  it('keeps the cells of ragged rows', () => {
    const text = '| 规章 | 2 |\n|---|---|\n| 行政许可 | 3 | 4 | 5 |\n| 行政处罚 |\n';
    expect(filled(text)).toEqual([
      { layout: 'gfm', rows: ['规章@0 #2@1', '行政许可@0 #3@1 #4@2 #5@3', '行政处罚@0'] },
    ]);
  });
});

describe('gfm-split', () => {
  it('has small tables under headings, which belong to them', () => {
    const text = [
      '| 信息内容 | 本年制发件数 |',
      '|---|---|',
      '| 规章 | 0 |',
      '',
      '### 第二十条第(五)项',
      '| 信息内容 | 数据1 |',
      '|---|---|',
      '| 行政许可 | 7 |',
      '',
      '| - | - |',
      '|---|---|',
      '| - | - |',
    ].join('\n');
    expect(filled(text)).toEqual([
      {
        layout: 'gfm-split',
        rows: [
          '信息内容@0 本年制发件数@1',
          '规章@0 #0@1',
          '### 第二十条第(五)项@0',
          '信息内容@0 数据1@1',
          '行政许可@0 #7@1',
          '·-@0 ·-@1',
          '·-@0 ·-@1',
        ],
      },
    ]);
  });
});
