import { lineText, type Source } from '../source';
import type { Cell, Layout, Row } from './grid';
import { readPipes } from './pipe-rows';
import { isBorder } from './shape';

/**
 * A table drawn with borders; a cell's text is wrapped inside them, so that a row takes several lines.
 *
 *     +--------+---+---+
 *     | 属于国 | 0 | 2 |
 *     | 家秘密 |   |   |
 *     +--------+---+---+
 */
export const bordered: Layout = {
  name: 'bordered',
  fits: (profile) => profile.bordered > 1,
  read(source, lines) {
    const rows: Row[] = [];
    let block: Row[] = [];
    const close = () => {
      // Without borders between them, every line is a row.
      const wrapped = block.filter((row) => row.some(isFigure)).length < 2;
      rows.push(...(wrapped && block.length > 0 ? [wholeRow(block)] : block));
      block = [];
    };
    for (const line of lines) {
      if (isBorderLine(source, line)) close();
      else
        block.push(
          readPipes(source, source.starts[line] ?? 0, source.ends[line] ?? 0, 'enclosing'),
        );
    }
    close();
    return rows;
  },
};

function isBorderLine(source: Source, line: number): boolean {
  return isBorder(lineText(source, line));
}

function isFigure({ kind }: Cell): boolean {
  return kind === 'figure';
}

/** The lines of a row as one: the pieces of each cell together, column by column. */
function wholeRow(lines: readonly Row[]): Row {
  const columns = Math.max(...lines.map((line) => line.length));
  return Array.from({ length: columns }, (_, column) => {
    const cells = lines.flatMap((line) => line[column] ?? []);
    const pieces = cells.filter(({ start, end }) => start < end);
    return pieces.length > 0 ? pieces : cells.slice(0, 1);
  }).flat();
}
