import { describe, expect, it } from 'vitest';
import { grids } from '../support/grids';

describe('tab-rows', () => {
  it('has a row a line and keeps the empty cells of merged ones', () => {
    const text = [
      '信息内容\t本年制发件数\t本年废止件数',
      '规章\t2\t\t-\t',
      '\t\t2.其他\t１２\t1,234',
      '（四）无法\t\t1.本机关不掌握\t0',
      '\t提供\t2.没有现成信息\t3',
    ].join('\n');
    expect(grids(text)).toEqual([
      {
        layout: 'tab-rows',
        rows: [
          '信息内容@0 本年制发件数@1 本年废止件数@2',
          '规章@0 #2@1 ·@2 ·-@3 ·@4',
          '·@0 ·@1 2.其他@2 #１２@3 #1,234@4',
          '（四）无法@0 ·@1 1.本机关不掌握@2 #0@3',
          '·@0 提供@1 2.没有现成信息@2 #3@3',
        ],
      },
    ]);
  });

  it('trims cells, whatever the spaces are, and takes blank lines for no rows', () => {
    expect(grids('规 章\u3000\t \u00A02\u200B\t\r\n')).toEqual([
      { layout: 'tab-rows', rows: ['规 章@0 #2@1 ·@2'] },
    ]);
  });

  it('begins a row at a label behind a number', () => {
    expect(grids('规章\t1\t2\t行政规范性文件\t3\t4')).toEqual([
      { layout: 'tab-rows', rows: ['规章@0 #1@1 #2@2', '行政规范性文件@3 #3@4 #4@5'] },
    ]);
  });
});

describe('a line of more cells than any table has', () => {
  it.each([
    ['tabs', '\t'],
    ['pipes', '|'],
  ])('ends in one of words, %s between them', (_, mark) => {
    const [row, rest] = grids(`1${mark}`.repeat(5000)).flatMap(({ rows }) => rows);
    expect(row?.split(' ')).toHaveLength(2000);
    expect(rest?.slice(0, 4)).toBe(`1${mark}1${mark}`);
    const blanks = `/${mark}`.repeat(2000);
    expect(grids(`${blanks}1${mark}234`)[0]?.rows[0]).toContain(` 1${mark}234@2000`);
  });
});

describe('tab-lines', () => {
  it('has a cell a line, an empty cell for a lone tab, a row between blank lines', () => {
    expect(grids('\t规章\n\t0\n\t\n\t3\n\n\t行政许可\n\t12\n')).toEqual([
      { layout: 'tab-lines', rows: ['规章@0 #0@1 ·@2 #3@3', '行政许可@0 #12@1'] },
    ]);
  });

  it('goes on with a label on a line without a tab', () => {
    const text = '\t自然人\n\t商业\n企业\n\t科研\n机构\n\n\t3\n';
    expect(grids(text)).toEqual([
      { layout: 'tab-lines', rows: ['自然人@0 商业⏎企业@1 科研⏎机构@2', '#3@0'] },
    ]);
    expect(grids(text.replaceAll('\n', '\r\n'))).toEqual(grids(text));
  });

  it('goes on with a figure too, which then is none that can be read', () => {
    expect(grids('\t规章\n\t5\n3\n\t4\n\n\t许可\n\t1\n')).toEqual([
      { layout: 'tab-lines', rows: ['规章@0 #5⏎3@1 #4@2', '许可@0 #1@1'] },
    ]);
  });

  it('has no rows where no blank line parts them', () => {
    expect(grids('\t规章\n\t5\n\t\n\t许可\n\t1\n')).toEqual([
      { layout: 'tab-lines', rows: ['规章@0', '#5@0', '·@0', '许可@0', '#1@0'] },
    ]);
  });
});

describe('tab-between', () => {
  it('has a tab between cells, one blank line inside a row and more between rows', () => {
    const text =
      '信息内容\n\n\t\n\n本年\n\n制发\n\n\n\n\n规章\n\n\t\n\n\n\n\n\t\n\n3\n\n\n\n\n行政许可\n\n\t\n\n12\n\n五、问题';
    expect(grids(text)).toEqual([
      {
        layout: 'tab-between',
        rows: ['信息内容@0 本年⏎⏎制发@1', '规章@0 ·@1 #3@2', '行政许可@0 #12@1'],
      },
      { layout: 'lines-blank', rows: ['五、问题@0'] },
    ]);
  });

  it('takes single blank lines for the ends of rows where there are no others', () => {
    expect(grids('规章\n\t\n2\n\t\n0\n\n行政许可\n\t\n12')).toEqual([
      { layout: 'tab-between', rows: ['规章@0 #2@1 #0@2', '行政许可@0 #12@1'] },
    ]);
  });

  it('begins a row whose first cell is blank behind the gap between rows', () => {
    expect(grids('规章\n\t\n2\n\n\n\t\n1\n\t\n3\n')).toEqual([
      { layout: 'tab-between', rows: ['规章@0 #2@1', '·@0 #1@1 #3@2'] },
    ]);
  });
});
