import type { Cell, Layout, Row } from './grid';
import { pipeEndedOf } from './pipe-ended';

/**
 * A pipe at the start of a line of its own opens a row; then one cell per line, a pipe behind it.
 *
 *     |
 *      规章  |
 *      0  |
 */
export const pipeBroken: Layout = {
  name: 'pipe-broken',
  fits: (profile) => profile.opensLone && profile.pipeEnded > 0,
  read(source, lines) {
    const rows: Row[] = [];
    let row: Cell[] = [];
    for (const { text, cells } of pipeEndedOf(source, lines)) {
      if (text.trimEnd() === '|') {
        if (row.length > 0) rows.push(row);
        row = [];
      } else {
        for (const cell of cells) row.push({ ...cell, column: row.length });
      }
    }
    if (row.length > 0) rows.push(row);
    return rows;
  },
};
