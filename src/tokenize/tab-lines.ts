import { trim } from '../source';
import { type Cell, cellOf, type Layout, type Row } from './grid';

/**
 * One cell per line, led by a tab; an empty cell is a lone tab; a blank line between rows, or none. A line
 * without a tab goes on with the cell above it.
 *
 *     ⇥（一）予以公开
 *     ⇥0
 *     ⇥商业
 *     企业
 */
export const tabLines: Layout = {
  name: 'tab-lines',
  fits: (profile) => profile.tabbed > 0,
  read(source, lines) {
    const rows: Row[] = [];
    let row: Cell[] = [];
    for (const line of lines) {
      const start = source.starts[line] ?? 0;
      const end = source.ends[line] ?? 0;
      const last = row.at(-1);
      if (source.text[start] === '\t') {
        row.push(cellOf(source, start, end, row.length));
      } else if (isEmpty(trim(source.text, start, end))) {
        if (row.length > 0) rows.push(row);
        row = [];
      } else if (last && last.kind !== 'nil') {
        row[row.length - 1] = cellOf(source, last.start, end, last.column);
      } else {
        row.push(cellOf(source, start, end, row.length));
      }
    }
    if (row.length > 0) rows.push(row);
    // Nothing parts the rows: then each cell stands by itself, as in lines without tabs.
    return rows.length > 1 ? rows : rows.flat().map((cell) => [{ ...cell, column: 0 }]);
  },
};

function isEmpty({ start, end }: { start: number; end: number }): boolean {
  return start === end;
}
