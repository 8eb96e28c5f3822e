import { lineText } from '../source';
import { cellOf, type Layout, type Row } from './grid';

/** Bare figures in a table whose cells end in pipes are page numbers; more of them are cells. */
const MOST_PAGES = 3;

/**
 * A pipe on a line of its own between cells; a blank cell is nothing, or a blank line, between two
 * pipes. Nothing parts the rows.
 *
 *     规章
 *     |
 *     0
 *     |
 */
export const pipeLines: Layout = {
  name: 'pipe-lines',
  fits: ({ pipeLone, plain, bareFigures, pipeEnded, pipeLed }) =>
    pipeLone > 0 && (bareFigures > MOST_PAGES || plain > pipeEnded + pipeLed),
  read(source, lines) {
    const rows: Row[] = [];
    let start = source.starts[lines[0] ?? 0] ?? 0;
    let end = start;
    for (const line of lines) {
      const pipe = lineText(source, line).indexOf('|');
      end = pipe === -1 ? (source.ends[line] ?? end) : (source.starts[line] ?? 0) + pipe;
      if (pipe === -1) continue;
      rows.push([cellOf(source, start, end, 0)]);
      start = end + 1;
      end = start;
    }
    const last = cellOf(source, start, end, 0);
    if (last.start < last.end) rows.push([last]);
    return rows;
  },
};
