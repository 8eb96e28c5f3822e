import { describe, expect, it } from 'vitest';
import { grids } from '../support/grids';

const CELLS = ['规章', '0', '商业', '企业', '1,234', '-', '行政许可', '12'];
const ROWS = ['规章@0', '#0@0', '商业@0', '企业@0', '#1,234@0', '·-@0', '行政许可@0', '#12@0'];

describe('lines-blank', () => {
  it('has a cell a line and blank lines between', () => {
    expect(grids(CELLS.join('\n\n'))).toEqual([{ layout: 'lines-blank', rows: ROWS }]);
  });

  it('leaves page numbers out', () => {
    expect(grids('规章\n\n0\n\n- 3 -\n\n5\n\n第 4 页')).toEqual([
      { layout: 'lines-blank', rows: ['规章@0', '#0@0', '#5@0'] },
    ]);
  });
});

describe('lines-plain', () => {
  it('has a cell a line and nothing between', () => {
    expect(grids(CELLS.join('\n'))).toEqual([{ layout: 'lines-plain', rows: ROWS }]);
    expect(grids(CELLS.join('\r\n'))).toEqual([{ layout: 'lines-plain', rows: ROWS }]);
  });

  it('reads a single line of cells among them', () => {
    const [grid, ...others] = grids('规章\n0\n行政许可 12\n行政处罚\n3');
    expect(others).toEqual([]);
    expect(grid?.rows.map((row) => row.replace(/@[\d.]+/g, ''))).toEqual([
      '规章',
      '#0',
      '行政许可 #12',
      '行政处罚',
      '#3',
    ]);
  });

  it('takes prose as it stands', () => {
    expect(grids('本年度收到申请3件。\n没有其他情况。')).toEqual([
      { layout: 'lines-plain', rows: ['本年度收到申请3件。@0', '没有其他情况。@0'] },
    ]);
  });
});
