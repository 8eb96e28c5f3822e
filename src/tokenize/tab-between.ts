import { type Source, trim } from '../source';
import { type Cell, cellOf, type Layout, nextMark, type Row } from './grid';
import { TAB } from './marks';

/** A browser leaves more blank lines between rows than between the paragraphs of a cell. */
const ROW_GAP = 2;

/**
 * A tab on a line of its own between the cells of a row, blank lines between rows: what a browser makes of cells
 * that hold paragraphs.
 *
 *     规章
 *
 *     ⇥
 *
 *     0
 */
export const tabBetween: Layout = {
  name: 'tab-between',
  fits: ({ plain, tabLed, tabLone }) => tabLone > 0 && plain > tabLed - tabLone,
  read(source, lines) {
    const rows: Row[] = [];
    const gap = Math.min(ROW_GAP, widestGap(source, lines));
    let row: Cell[] = [];
    let start = source.starts[lines[0] ?? 0] ?? 0;
    let end = start;
    let blank = 0;
    const endCell = (next: number) => {
      row.push(cellOf(source, start, end, row.length));
      start = next;
      end = next;
    };
    for (const line of lines) {
      const from = source.starts[line] ?? 0;
      const to = source.ends[line] ?? 0;
      let tab = nextMark(source.text, TAB, from, to);
      if (isBlank(source, line)) {
        blank++;
        continue;
      }
      // Behind a tab, more are needed: the cell may begin with a blank line, or be one.
      const needed = start === end ? gap + 1 : gap;
      const mayBegin = tab > from || (gap === ROW_GAP && start < end);
      if (mayBegin && blank >= needed) {
        endCell(from);
        rows.push(row);
        row = [];
      }
      for (; tab < to; tab = nextMark(source.text, TAB, tab + 1, to)) {
        if (tab > from) end = tab;
        endCell(tab + 1);
      }
      if (start < to) end = to;
      blank = 0;
    }
    endCell(end);
    rows.push(row);
    return rows;
  },
};

/** How many blank lines follow each other at most. */
function widestGap(source: Source, lines: readonly number[]): number {
  let [widest, blank] = [0, 0];
  for (const line of lines) {
    blank = isBlank(source, line) ? blank + 1 : 0;
    widest = Math.max(widest, blank);
  }
  return widest;
}

/** No tab, nor anything that shows. */
function isBlank({ text, starts, ends }: Source, line: number): boolean {
  const [from, to] = [starts[line] ?? 0, ends[line] ?? 0];
  const { start, end } = trim(text, from, to);
  return start === end && nextMark(text, TAB, from, to) === to;
}
