import type { Source } from '../source';
import { type Cell, cellOf, type Layout, lastCellOf, MOST_CELLS, nextMark, type Row } from './grid';
import { TAB } from './marks';

/**
 * One line per row, one tab between cells. Merged cells leave empty ones or none, so the count of
 * cells before the first number differs from row to row.
 *
 *     （二）部分公开⇥0⇥0⇥…        ⇥⇥2.其他法律…⇥0⇥0⇥…
 */
export const tabRows: Layout = {
  name: 'tab-rows',
  fits: (profile) => profile.tabbed > 0,
  read(source, lines) {
    const rows: Row[] = [];
    const enclosed = areEnclosed(source, lines);
    for (const line of lines) {
      const edge = enclosed && endsInTab(source, line) ? 1 : 0;
      const end = (source.ends[line] ?? 0) - edge;
      const row: Cell[] = [];
      let start = (source.starts[line] ?? 0) + edge;
      while (row.length < MOST_CELLS) {
        const tab = nextMark(source.text, TAB, start, end);
        if (tab === end) break;
        row.push(cellOf(source, start, tab, row.length));
        start = tab + 1;
      }
      const last = lastCellOf(source, start, end, row.length);
      if (row.length === 0 && last.start === last.end) continue;
      row.push(last);
      rows.push(row);
    }
    return rows;
  },
};

const FEWEST_ROWS = 3;

/** Whether tabs enclose every row: then those at its ends part no cells. */
function areEnclosed(source: Source, lines: readonly number[]): boolean {
  let rows = 0;
  for (const line of lines) {
    const start = source.starts[line] ?? 0;
    const end = source.ends[line] ?? 0;
    const tab = nextMark(source.text, TAB, start, end);
    if (tab === end) continue;
    if (tab > start || !endsInTab(source, line)) return false;
    rows++;
  }
  return rows >= FEWEST_ROWS;
}

function endsInTab({ text, ends }: Source, line: number): boolean {
  return text.charCodeAt((ends[line] ?? 0) - 1) === TAB;
}
