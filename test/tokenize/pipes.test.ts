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

  it('parts rows, or the paragraphs of a cell, at a blank line', () => {
    const text = '|\n\n商业\n\n企业\n\n|\n\n其他  \n  \n行政许可\n\n|\n\n12\n\n|';
    expect(filled(text)).toEqual([
      {
        layout: 'pipe-lines',
        rows: ['·@0', '商业@0', '企业@0', '其他@0', '行政许可@0', '#12@0'],
      },
    ]);
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

describe('pipe-bordered', () => {
  const border = '+------+---+---+';

  it('takes what stands between borders for one row, each cell with all its pieces', () => {
    const rows = ['| 属于 | 0 | 2 |\n| 国家 |   |   |\n| 秘密 |   |   |', '| 规章 | - | 3 |'];
    expect(
      filled([border, rows[0], border, rows[1], border, '| 许可 |   | 4 |'].join('\n')),
    ).toEqual([
      {
        layout: 'pipe-bordered',
        rows: ['属于¬国家¬秘密@0 #0@1 #2@2', '规章@0 ·-@1 #3@2', '许可@0 ·@1 #4@2'],
      },
    ]);
  });

  it('keeps the pieces of a number that was cut in one cell', () => {
    const cut = '| 规章 | 51 | 3 |\n|      | 27 |   |';
    expect(
      filled([border, cut, border, '| 甲 | 1 | 2 |', border, '| 乙 | 3 | 4 |'].join('\n')),
    ).toEqual([
      {
        layout: 'pipe-bordered',
        rows: ['规章@0 #51 | 3 |⏎|      | 27@1 #3@2', '甲@0 #1@1 #2@2', '乙@0 #3@1 #4@2'],
      },
    ]);
  });

  it('has a row a line where borders stand around the head and the body alone', () => {
    const text = [border, '| 甲 | 乙 |', border, '| 规章 | 1 |', '| 许可 | 2 |', border].join('\n');
    expect(filled(text)).toEqual([
      { layout: 'pipe-bordered', rows: ['甲@0 乙@1', '规章@0 #1@1', '许可@0 #2@1'] },
    ]);
  });

  it('is no signed number', () => {
    expect(grids('+19')).toEqual([{ layout: 'lines-plain', rows: ['#+19@0'] }]);
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
