import { kindOf, lineText, numberingOf, type Source } from '../source';
import type { Cell, Layout, Row } from './grid';
import { readPipes } from './pipe-rows';
import { isBorder } from './shape';

const FEWEST_BLOCKS = 2;

/**
 * A table drawn with borders; a cell's text is wrapped inside them, so that a row takes several lines.
 *
 *     +--------+---+---+
 *     | 属于国 | 0 | 2 |
 *     | 家秘密 |   |   |
 *     +--------+---+---+
 */
export const pipeBordered: Layout = {
  name: 'pipe-bordered',
  fits: (profile) => profile.bordered > 1,
  read(source, lines) {
    const blocks: Row[][] = [[]];
    for (const line of lines) {
      if (isBorderLine(source, line)) blocks.push([]);
      else
        blocks
          .at(-1)
          ?.push(readPipes(source, source.starts[line] ?? 0, source.ends[line] ?? 0, 'enclosing'));
    }
    const held = blocks.filter((block) => block.length > 0);
    // With no borders but around the head and the body, every line is a row.
    return held.length > FEWEST_BLOCKS ? held.map((lines) => wholeRow(source, lines)) : held.flat();
  },
};

function isBorderLine(source: Source, line: number): boolean {
  return isBorder(lineText(source, line));
}

/** The lines of a row as one: the pieces of each cell together, column by column. */
function wholeRow(source: Source, lines: readonly Row[]): Row {
  let columns = 0;
  for (const { length } of lines) columns = Math.max(columns, length);
  const row: Cell[] = [];
  for (let column = 0; column < columns; column++) {
    const cells: Cell[] = [];
    for (const line of lines) {
      const cell = line[column];
      if (cell) cells.push(cell);
    }
    for (const piece of piecesOf(source, cells)) row.push(piece);
  }
  return row;
}

/**
 * The pieces of a label. Digits, and more on the next line, are one cell, whatever they are: a number or its
 * remark that was cut, or two numbers.
 */
function piecesOf(source: Source, cells: Row): Row {
  const pieces = cells.filter(({ start, end }) => start < end);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return cells.slice(0, 1);
  if (pieces.length === 1) return pieces;
  const whole = pieces.map(({ start, end }) => source.text.slice(start, end)).join('');
  if (!FIGURE.test(whole)) return pieces;
  // `1` and `.属于` of `1.属于国家秘密`
  if (numberingOf(whole)) return pieces.map((piece) => ({ ...piece, kind: 'label' }));
  return [{ ...first, end: endBeforeRemark(source, pieces, whole) ?? last.end, kind: 'figure' }];
}

const FIGURE = /^[+＋\-－—–−]?[\d０-９]/;

/** `22（其中` and `修订16件）`: where the bracket opens, the number is over. Else nobody can read the cell. */
function endBeforeRemark({ text }: Source, pieces: Row, whole: string): number | null {
  const [first, next] = pieces;
  if (!first || !next || kindOf(whole, 0, whole.length) !== 'figure') return null;
  const bracket = text.slice(first.start, first.end).search(/[（(]/);
  if (bracket > 0) return first.start + bracket;
  return /[（(]/.test(text.charAt(next.start)) ? first.end : null;
}
