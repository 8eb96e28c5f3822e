import { lineText } from '../source';
import { cellOf, type Layout, type Row } from './grid';

/** Bare figures in a table whose cells end in pipes are page numbers; more of them are cells. */
const MOST_PAGES = 3;

/**
 * A pipe on a line of its own between cells; a blank cell is nothing, or a blank line, between two pipes. Behind
 * words, a blank line may part rows or the paragraphs of a cell.
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
    let parted = false;
    for (const line of lines) {
      const text = lineText(source, line);
      const from = source.starts[line] ?? 0;
      const pipe = text.indexOf('|');
      const words = pipe === -1 ? text : text.slice(0, pipe);
      const blank = words.trim() === '';
      if (!blank) end = from + words.length;
      const ends = pipe !== -1 ? end > start || !parted : blank && end > start;
      if (ends) rows.push([cellOf(source, start, end, 0)]);
      if (ends || pipe !== -1) {
        start = from + words.length + 1;
        end = start;
        parted = pipe === -1;
      }
    }
    const last = cellOf(source, start, end, 0);
    if (last.start < last.end) rows.push([last]);
    return rows;
  },
};
