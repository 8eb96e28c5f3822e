import { type CellKind, keyOf, numberingOf, type Source } from '../source';
import type { Cell, Grid } from '../tokenize';

/** A cell in reading order, with what binding asks of it. */
export interface Token {
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
  /** A label without its number and punctuation; empty for figures and for text too long to be a label. */
  readonly key: string;
  /** The number before a label: 3 of `3.其他`. */
  readonly ordinal: number | null;
}

const LONGEST_LABEL = 120;

export function tokensOf(source: Source, grids: readonly Grid[]): Token[] {
  const tokens: Token[] = [];
  let row = 0;
  for (const { rows, spaced } of grids) {
    for (const cells of rows) {
      for (const cell of cells) {
        const label = cell.kind === 'label' ? labelOf(source, cell) : NO_LABEL;
        tokens.push({
          index: tokens.length,
          kind: cell.kind,
          filled: cell.kind === 'figure' || isMark(cell),
          cell,
          row,
          rowLength: cells.length,
          spaced,
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

const NO_LABEL = { key: '', ordinal: null };

function labelOf(source: Source, { start, end }: Cell): Pick<Token, 'key' | 'ordinal'> {
  if (end - start > LONGEST_LABEL) return NO_LABEL;
  const text = source.text.slice(start, end);
  const numbering = numberingOf(text);
  return {
    key: keyOf(numbering ? text.slice(numbering.length) : text),
    ordinal: numbering?.value ?? null,
  };
}
