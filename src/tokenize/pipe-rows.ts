import type { Source } from '../source';
import { type Cell, cellOf, type Layout, lastCellOf, MOST_CELLS, nextMark, type Row } from './grid';
import { isDelimiterRow, PIPE } from './marks';

/**
 * One line per row, pipes at the end or at both ends, no delimiter row. Cells of a row span are
 * absent, not empty.
 *
 *     规章 | 0 | 0 | 0 |
 *     | 规章 | 2 | 0 | 2 |
 */
export const pipeSuffix: Layout = {
  name: 'pipe-suffix',
  fits: (profile) => profile.piped > 0,
  read: (source, lines) => readRows(source, lines, 'trailing'),
};

export const pipeBoth: Layout = {
  name: 'pipe-both',
  fits: (profile) => profile.pipeLed * 2 > profile.piped,
  read: (source, lines) => readRows(source, lines, 'enclosing'),
};

/** Pipes between cells alone: `规章 | 0 | 0`. Blank cells at the ends of a row leave a pipe there. */
export const pipeBetween: Layout = {
  name: 'pipe-between',
  fits(profile) {
    const { piped, pipeLed, pipeLast, pipesClosed, pipesOpen } = profile;
    if (pipeLed >= piped) return false;
    // A pipe behind a blank last cell is one of those between: rows that end in a figure have as many.
    return pipeLast * 2 < piped || (piped - pipeLast > LOST && pipesOpen >= pipesClosed);
  },
  read: (source: Source, lines: readonly number[]) => readRows(source, lines, 'parting'),
};

/** So many rows may have lost the pipe behind them. */
const LOST = 1;

/** Where pipes stand besides between cells: at both ends of a row, behind its last cell, or nowhere. */
type Pipes = 'enclosing' | 'trailing' | 'parting';

function readRows(source: Source, lines: readonly number[], pipes: Pipes): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const start = source.starts[line] ?? 0;
    const end = source.ends[line] ?? 0;
    if (isDelimiterRow(source.text, start, end)) continue;
    const row = readPipes(source, start, end, pipes);
    if (row.length > 0) rows.push(row);
  }
  return rows;
}

/**
 * The cells of a line. Pipes at both ends enclose cells, they do not add empty ones; where pipes only
 * trail or part cells, a line that begins with one begins with an empty cell.
 */
export function readPipes(source: Source, start: number, end: number, pipes: Pipes): Row {
  const row: Cell[] = [];
  let from = start;
  while (row.length < MOST_CELLS) {
    const pipe = nextMark(source.text, PIPE, from, end);
    if (pipe === end) break;
    const cell = cellOf(source, from, pipe, row.length);
    const leads = from === start && cell.start === cell.end;
    if (pipes !== 'enclosing' || !leads) row.push(cell);
    from = pipe + 1;
  }
  const last = lastCellOf(source, from, end, row.length);
  if (last.start < last.end || (pipes === 'parting' && row.length > 0)) row.push(last);
  return row;
}
