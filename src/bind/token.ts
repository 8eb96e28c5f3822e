import type { CellKind, Range, Source } from '../source';
import type { Cell, Grid } from '../tokenize';
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
        const label =
          cell.kind === 'label' ? labelOf(source.text.slice(cell.start, cell.end)) : NO_LABEL;
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

/** From the first character of some cells to the last. Grid rows stand in the text's order, cells in them may not. */
export function rangeOf(tokens: readonly Token[]): Range | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  let { start } = first.cell;
  let { end } = last.cell;
  for (const { row, cell } of tokens) {
    if (row !== first.row) break;
    start = Math.min(start, cell.start);
  }
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.row !== last.row) break;
    end = Math.max(end, token.cell.end);
  }
  return { start, end };
}
