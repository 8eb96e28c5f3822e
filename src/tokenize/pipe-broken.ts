import { lineText } from '../source';
import type { Cell, Layout, Row } from './grid';
import { readPipes } from './pipe-rows';
import { isFigureLine } from './shape';

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
    let start: number | null = null;
    for (const line of lines) {
      const text = lineText(source, line);
      const from = source.starts[line] ?? 0;
      if (text.trimEnd() === '|') {
        if (row.length > 0) rows.push(row);
        row = [];
        start = null;
      } else if (text.includes('|')) {
        for (const cell of readPipes(source, start ?? from, source.ends[line] ?? 0, 'trailing')) {
          row.push({ ...cell, column: row.length });
        }
        start = null;
      } else if (!isFigureLine(text)) {
        start ??= from;
      }
    }
    if (row.length > 0) rows.push(row);
    return rows;
  },
};
