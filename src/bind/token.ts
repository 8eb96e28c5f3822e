import type { CellKind, Range, Source } from '../source';
import { type Cell, endOf, type Grid, textOf } from '../tokenize';
import { type Label, labelOf, NO_LABEL } from './label';

/** A cell in reading order, with what binding asks of it. */
export interface Token extends Label {
  readonly index: number;
  readonly kind: CellKind;
  /** A figure, or a mark that was printed in its stead: `-`, `/`, 无. */
  readonly filled: boolean;
  readonly cell: Cell;
  /** The grid row it stands in, counted over all grids of the table. */
  readonly row: number;
  /** How many cells that row has. */
  readonly rowLength: number;
  readonly spaced: boolean;
  readonly layout: string;
}

export function tokensOf(source: Source, grids: readonly Grid[]): Token[] {
  const tokens: Token[] = [];
  let row = 0;
  for (const { rows, spaced, layout } of grids) {
    for (const cells of rows) {
      for (const cell of cells) {
        const label = cell.kind === 'label' ? labelOf(textOf(source, cell)) : NO_LABEL;
        tokens.push({
          index: tokens.length,
          kind: cell.kind,
          filled: cell.kind === 'figure' || isMark(cell),
          cell,
          row,
          rowLength: cells.length,
          spaced,
          layout,
          key: label.key,
          ordinal: label.ordinal,
        });
      }
      row++;
    }
  }
  return tokens;
}

/** Longer strokes are rules across the page. */
const LONGEST_MARK = 2;

function isMark({ kind, start, end }: Cell): boolean {
  return kind === 'nil' && end > start && end - start <= LONGEST_MARK;
}

/** From the first character of some cells to the last; inside borders, cells do not stand in the text's order. */
export function rangeOf(tokens: readonly Token[]): Range | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  let start = first.cell.start;
  let end = endOf(first.cell);
  const take = ({ cell }: Token) => {
    start = Math.min(start, cell.start);
    end = Math.max(end, endOf(cell));
  };
  for (const token of tokens) {
    if (token.row !== first.row) break;
    take(token);
  }
  for (let at = tokens.length - 1; tokens[at]?.row === last.row; at--) take(tokens[at] ?? last);
  return { start, end };
}

/** Whether nothing stands between the last of some tokens and the first of others. */
export function adjoin(one: readonly Token[], other: readonly Token[]): boolean {
  const [before, after] = [one.at(-1), other[0]];
  return before !== undefined && after !== undefined && before.index + 1 === after.index;
}

/** Whether a figure follows in its grid row, maybe behind blanks, or on the next line of single cells. */
export function precedesFigure(
  tokens: readonly Token[],
  { index, row, rowLength }: Token,
): boolean {
  let next = index + 1;
  while (tokens[next]?.kind === 'nil' && !tokens[next]?.filled) next++;
  const token = tokens[next];
  return token?.filled === true && (token.row === row || rowLength === 1);
}

export function isFilled({ filled }: Token): boolean {
  return filled;
}
