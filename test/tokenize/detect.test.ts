import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/source';
import { tokenize } from '../../src/tokenize';
import { grids } from '../support/grids';

describe('tokenize', () => {
  it.each(['', '\n', ' \n\u3000\n\r\n'])('finds nothing in %j', (text) => {
    expect(grids(text)).toEqual([]);
  });

  it('reads each stretch in its own layout', () => {
    const text = '规章\t0\t1\n规章 | 0 | 1 |\n行政许可\n7\n8\n规章\t2\t3';
    expect(grids(text)).toEqual([
      { layout: 'tab-rows', rows: ['规章@0 #0@1 #1@2'] },
      { layout: 'pipe-suffix', rows: ['规章@0 #0@1 #1@2'] },
      { layout: 'lines-plain', rows: ['行政许可@0', '#7@0', '#8@0'] },
      { layout: 'tab-rows', rows: ['规章@0 #2@1 #3@2'] },
    ]);
  });

  it('takes blank lines and a page number for no end of a stretch', () => {
    const [grid, ...others] = grids('规章 | 0 |\n\n- 4 -\n\n行政许可 | 1 |\n');
    expect(others).toEqual([]);
    expect(grid?.rows).toEqual(expect.arrayContaining(['规章@0 #0@1', '行政许可@0 #1@1']));
  });

  it('reads its span of lines alone', () => {
    const source = createSource('甲\t1\n规章\t2\n乙\t3\n');
    const [grid, ...others] = tokenize(source, { first: 1, last: 2 });
    expect(others).toEqual([]);
    expect(grid).toEqual({
      layout: 'tab-rows',
      spaced: false,
      rows: [
        [
          { start: 4, end: 6, kind: 'label', column: 0 },
          { start: 7, end: 8, kind: 'figure', column: 1 },
        ],
      ],
    });
  });

  it.each([
    ['tabs', '规章\t 1 \t（二） \r\n\t\t-\n'],
    ['pipes', '| 规章 | １ |\r\n|---|---|\r\n|  | - |\r\n'],
    ['spaces', '规章    1     2     3\n行政许可   5   6   7\n行政处罚   5   6   7\n'],
    ['lines', '\uFEFF规章\n\n1\n\n\u30002\u3000\n'],
  ])('places every cell of %s on its trimmed text, in order', (_, text) => {
    const source = createSource(text);
    const cells = tokenize(source, { first: 0, last: source.starts.length }).flatMap(({ rows }) =>
      rows.flat(),
    );
    expect(cells.length).toBeGreaterThan(2);
    let last = 0;
    for (const { start, end } of cells) {
      const raw = text.slice(start, end);
      expect(raw).toBe(raw.replace(/^[\s\u200B\uFEFF]+|[\s\u200B]+$/g, ''));
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });
});
