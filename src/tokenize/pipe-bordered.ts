import { kindOf, lineText, numberingOf, type Source } from '../source';
import { type Cell, type Layout, type Row, textOf } from './grid';
import { isBorder } from './marks';
import { readPipes } from './pipe-rows';

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
    return held.length > FEWEST_BLOCKS && !held.some((block) => holdsRows(source, block))
      ? held.map((lines) => wholeRow(source, lines))
      : held.flat();
  },
};

/**
 * With borders around the head and the body alone, or around groups, every line is a row with figures of its own.
 * Pieces of figures look so as well, but for none of these would there have been room on one line.
 */
function holdsRows(source: Source, lines: readonly Row[]): boolean {
  const figured = lines.filter((line) => line.some(isFigure));
  return figured.some((line, at) => {
    const next = figured[at + 1];
    const both = line.filter((cell) => isFigure(cell) && isFigure(next?.[cell.column]));
    return (
      both.length >= FEWEST_FIGURES &&
      both.some((cell) => hasRoom(source, cell, next?.[cell.column]))
    );
  });
}

/** A lone figure, and one below it, may be two paragraphs of a cell. */
const FEWEST_FIGURES = 2;

function isFigure(cell: Cell | undefined): boolean {
  return cell?.kind === 'figure';
}

/** Whether a cell's line could hold what stands in the next one, too. */
function hasRoom({ text }: Source, { start, end }: Cell, next: Cell | undefined): boolean {
  let [from, to] = [start, end];
  while (text[from - 1] === ' ') from--;
  while (text[to] === ' ') to++;
  return next !== undefined && to - from - PADDING >= end - start + next.end - next.start;
}

/** The spaces between a cell and its pipes. */
const PADDING = 2;

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
    const whole = wholeCell(source, cells);
    if (whole) row.push(whole);
  }
  return row;
}

/**
 * The lines of a cell as one. Digits, and more on the next line, are one figure, whatever they are: a number or
 * its remark that was cut, or two numbers.
 */
function wholeCell(source: Source, cells: Row): Cell | undefined {
  const pieces = cells.filter(({ start, end }) => start < end);
  const [first, ...rest] = pieces;
  const last = rest.at(-1);
  if (!first || !last) return first ?? cells[0];
  const words = textOf(source, { ...first, rest });
  // `1` and `.属于` of `1.属于国家秘密`
  if (FIGURE.test(words) && !numberingOf(words)) {
    return { ...first, end: endBeforeWords(source, pieces, words) ?? last.end, kind: 'figure' };
  }
  const kind = pieces.every((piece) => piece.kind === 'nil') ? 'nil' : 'label';
  return { ...first, kind, rest };
}

const FIGURE = /^[+＋\-－—–−]?[\d０-９]/;

/**
 * `22（其中` and `修订16件）`: where the bracket opens, the number is over, as it is before the unit of things that
 * are counted. Else nobody can read the cell.
 */
function endBeforeWords({ text }: Source, pieces: Row, whole: string): number | null {
  const [first, next] = pieces;
  if (!first || !next || kindOf(whole, 0, whole.length) !== 'figure') return null;
  const bracket = text.slice(first.start, first.end).search(/[（(]/);
  if (bracket > 0) return first.start + bracket;
  return COUNTED.test(text.slice(next.start, next.end)) ? first.end : null;
}

const COUNTED = /^(?:[（(]|[件项个份部宗起条次篇]$)/;
