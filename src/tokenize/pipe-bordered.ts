import { lineText, type Source } from '../source';
import type { Layout, Row } from './grid';
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
    return held.length > FEWEST_BLOCKS ? held.map(wholeRow) : held.flat();
  },
};

function isBorderLine(source: Source, line: number): boolean {
  return isBorder(lineText(source, line));
}

/** The lines of a row as one: the pieces of each cell together, column by column. */
function wholeRow(lines: readonly Row[]): Row {
  const columns = Math.max(...lines.map((line) => line.length));
  return Array.from({ length: columns }, (_, column) =>
    piecesOf(lines.flatMap((line) => line[column] ?? [])),
  ).flat();
}

function piecesOf(cells: Row): Row {
  const pieces = cells.filter(({ start, end }) => start < end);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return cells.slice(0, 1);
  // Digits, and more on the next line, are a number that was cut, or two: one cell that nobody can read.
  return first.kind === 'figure' && pieces.length > 1 ? [{ ...first, end: last.end }] : pieces;
}
