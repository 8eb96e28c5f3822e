import { lineText, type Source, trim } from '../source';
import { cellOf, type Layout, type Row } from './grid';
import { readSpaced } from './spaced';
import { hasFigures, isOneWord } from './words';

/**
 * One cell per line, blank lines between cells; empty cells are gone, and nothing parts the rows.
 *
 *     规章
 *
 *     0
 */
export const linesBlank: Layout = {
  name: 'lines-blank',
  fits: (profile) => profile.blank * 3 > profile.lines,
  read: readLines,
};

/** One cell per line and nothing between. */
export const linesPlain: Layout = {
  name: 'lines-plain',
  fits: () => true,
  read: readLines,
};

function readLines(source: Source, lines: readonly number[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const { text, starts, ends } = source;
    const { start, end } = trim(text, starts[line] ?? 0, ends[line] ?? 0);
    if (start === end) continue;
    if (!isOneWord(text, start, end) && hasFigures(lineText(source, line))) {
      rows.push(...readSpaced(source, [line]));
    } else {
      rows.push([cellOf(source, start, end, 0)]);
    }
  }
  return rows;
}
