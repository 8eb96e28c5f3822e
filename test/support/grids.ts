import { createSource } from '../../src/source';
import { type Cell, tokenize } from '../../src/tokenize';

/**
 * The grids of a text as pictures, one line per row: words as they stand, `#` before a figure, `·`
 * before a mark for nothing or a blank, `@` before the column, `⏎` for a line break inside a cell, `¬` where a
 * label goes on below.
 *
 *     规章@0 #2@1 ·@2
 */
export function grids(text: string): { layout: string; rows: string[] }[] {
  const source = createSource(text);
  return tokenize(source, { first: 0, last: source.starts.length }).map(({ layout, rows }) => ({
    layout,
    rows: rows.map((row) => row.map((cell) => show(text, cell)).join(' ')),
  }));
}

const MARKS = { label: '', figure: '#', nil: '·' } as const;

function show(text: string, { start, end, rest = [], kind, column }: Cell): string {
  const pieces = [{ start, end }, ...rest].map((piece) => text.slice(piece.start, piece.end));
  return `${MARKS[kind]}${pieces.join('¬').replace(/\r\n|\n/g, '⏎')}@${column}`;
}
