import type { FormColumn } from '../form';
import type { Source } from '../source';
import { middleOf, type PlaceOnPage } from './page-columns';
import type { ReadCell } from './read-row';
import { endsInSum } from './row-sums';
import { adjoin, isFilled, type Token } from './token';
import type { Assignment, Stray } from './work';

/** A row with figures beside it that belong to no row. */
interface Beside {
  readonly row: Assignment;
  readonly columns: readonly FormColumn[];
  readonly cells: readonly ReadCell[];
  readonly stray: Stray;
}

/**
 * The cells whose numbers may go on in figures right below their row, or begin in figures right above it. On a
 * page, those in the same columns; all, where these do not show. In lines of their own, the row's last or first,
 * or, of several figures, any. None where the form's sums hold as it is.
 */
export function brokenCells(
  { columns, cells, row: { slots }, stray: { figures } }: Beside,
  page: () => PlaceOnPage | null,
): readonly ReadCell[] {
  if (endsInSum(cells)) return [];
  const broken = figures[0]?.spaced
    ? inColumns(columns, cells, page()?.(figures) ?? null)
    : among(cells, figures.length > 1 ? slots : edgeOf(slots.filter(isFilled), figures));
  return numbersIn(broken, isAhead(figures, slots));
}

/** No number begins with 0, but one may end in it, whose first digits stand ahead. */
function numbersIn(cells: readonly ReadCell[], ahead: boolean): readonly ReadCell[] {
  return cells.filter(({ value }) => value !== null && (ahead || value !== 0));
}

function inColumns(
  columns: readonly FormColumn[],
  cells: readonly ReadCell[],
  placed: readonly unknown[] | null,
): readonly ReadCell[] {
  return placed ? cells.filter(({ column }) => placed[columns.indexOf(column)]) : cells;
}

/**
 * The same in table two, which has no sums and rows too few to show columns: what stands in the same place on the
 * page, or in lines of their own right before the figures.
 */
export function brokenWithoutSums(
  source: Source,
  { cells, row: { slots }, stray: { figures } }: Beside,
): readonly ReadCell[] {
  const filled = slots.filter(isFilled);
  const broken = figures[0]?.spaced
    ? filled.filter((token) => figures.some((figure) => isInPlace(source, token, figure)))
    : filled.slice(adjoin(slots, figures) ? -1 : filled.length);
  return numbersIn(among(cells, broken), isAhead(figures, slots));
}

function edgeOf(filled: readonly Token[], figures: readonly Token[]): readonly Token[] {
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
