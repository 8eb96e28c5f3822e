import type { FormColumn } from '../form';
import { type Source, UNITS } from '../source';
import { middleOf, type PlaceOnPage } from './page-columns';
import { arePartedBySpaces } from './parted';
import { readNumber } from './read-number';
import type { ReadCell } from './read-row';
import { endsInSum } from './row-sums';
import { adjoin, isFilled, type Token } from './token';
import type { Assignment, Placed, Stray } from './work';

/** A row with figures beside it that belong to no row. */
interface Beside {
  readonly row: Assignment;
  readonly columns: readonly FormColumn[];
  readonly cells: readonly ReadCell[];
  readonly stray: Stray;
}

/**
 * The cells whose numbers may go on in figures right below their row, or begin in figures right above it. On a
 * page and in a grid, those in the same columns; all, where these do not show or spaces part the cells. In lines of
 * their own, the row's last or first, or, of several figures, any. None where the form's sums hold as it is, and
 * not as well with the figures in their columns.
 */
export function brokenCells(
  source: Source,
  { columns, cells, row: { slots }, stray }: Beside,
  page: () => PlaceOnPage | null,
): readonly ReadCell[] {
  const figures = piecesIn(source, stray);
  if (figures.length === 0) return [];
  const ahead = isAhead(figures, slots);
  const placed = figures[0]?.spaced ? (page()?.(figures) ?? null) : null;
  if (endsInSum(cells)) {
    const joined = placed && endsInSum(withPieces(source, columns, cells, placed, ahead));
    return joined ? inColumns(columns, cells, placed) : [];
  }
  const broken =
    figures[0]?.spaced || arePartedBySpaces(source, slots)
      ? inColumns(columns, cells, placed)
      : among(
          cells,
          besideIn(slots, figures) ?? (figures.length > 1 ? slots : edgeOf(slots, figures)),
        );
  return numbersIn(broken, ahead);
}

/** In a grid row of several cells, figures stand below the cells of their columns, or of any where rows differ. */
function besideIn(slots: readonly Token[], figures: readonly Token[]): readonly Token[] | null {
  const [first] = figures;
  if (!first || first.rowLength < 2) return null;
  if (slots[0]?.rowLength !== first.rowLength) return slots;
  const columns = new Set(figures.map(({ cell }) => cell.column));
  return slots.filter(({ cell }) => columns.has(cell.column));
}

/** Figures that may be pieces of numbers: not so `1/4`, `2026-11` or `6 / 9`, at the edge of a page. */
function piecesIn(source: Source, { figures }: Stray): readonly Token[] {
  const others = new Set<number>();
  const filled = figures.filter(isFilled);
  for (const token of filled) if (!isPiece(source, token)) others.add(token.row);
  return filled.filter(({ row }) => !others.has(row));
}

function isPiece({ text }: Source, { cell }: Token): boolean {
  return PIECE.test(text.slice(cell.start, cell.end));
}

const PIECE = new RegExp(`^[\\d０-９,，.．]+(?:${UNITS})?$`);

/** A row's numbers with the digits above or below them. */
function withPieces(
  { text }: Source,
  columns: readonly FormColumn[],
  cells: readonly ReadCell[],
  placed: Placed,
  ahead: boolean,
): { value: number | null }[] {
  return cells.map(({ column, start, end, value }) => {
    const piece = placed[columns.indexOf(column)]?.cell;
    if (!piece) return { value };
    const [first, second] = ahead ? [piece, { start, end }] : [{ start, end }, piece];
    const digits = text.slice(first.start, first.end) + text.slice(second.start, second.end);
    return { value: readNumber(digits, column.unit, null)?.value ?? null };
  });
}

/** No number begins with 0, but one may end in it, whose first digits stand ahead. */
function numbersIn(cells: readonly ReadCell[], ahead: boolean): readonly ReadCell[] {
  return cells.filter(({ value }) => value !== null && (ahead || value !== 0));
}

function inColumns(
  columns: readonly FormColumn[],
  cells: readonly ReadCell[],
  placed: Placed | null,
): readonly ReadCell[] {
  return placed ? cells.filter(({ column }) => placed[columns.indexOf(column)]) : cells;
}

/**
 * The same in table two, which has no sums and rows too few to show columns: what stands in the same place on the
 * page, or in lines of their own right before the figures; any of its cells, where spaces part them.
 */
export function brokenWithoutSums(
  source: Source,
  { cells, row: { slots }, stray }: Beside,
): readonly ReadCell[] {
  const figures = piecesIn(source, stray);
  if (figures.length === 0) return [];
  const filled = slots.filter(isFilled);
  const broken = figures[0]?.spaced
    ? filled.filter((token) => figures.some((figure) => isInPlace(source, token, figure)))
    : arePartedBySpaces(source, slots)
      ? filled
      : (besideIn(filled, figures) ?? filled.slice(adjoin(slots, figures) ? -1 : filled.length));
  return numbersIn(among(cells, broken), isAhead(figures, slots));
}

function edgeOf(slots: readonly Token[], figures: readonly Token[]): readonly Token[] {
  const filled = slots.filter(isFilled);
  return isAhead(figures, filled) ? filled.slice(0, 1) : filled.slice(-1);
}

function isAhead([figure]: readonly Token[], [first]: readonly Token[]): boolean {
  return figure !== undefined && first !== undefined && figure.index < first.index;
}

function among(cells: readonly ReadCell[], tokens: readonly Token[]): readonly ReadCell[] {
  const starts = new Set(tokens.map(({ cell }) => cell.start));
  return cells.filter(({ start }) => starts.has(start));
}

/** On the page, whose columns are the middles of words; some tools count an ideograph as one column, not as two. */
function isInPlace(source: Source, { cell }: Token, { cell: other }: Token): boolean {
  const widths = cell.end - cell.start + other.end - other.start;
  const apart = [cell.column - other.column, middleOf(source, cell) - middleOf(source, other)];
  return apart.some((distance) => Math.abs(distance) * 2 <= widths);
}
