import type { TableKey } from '../form';
import { lineAt, type Range, type Source } from '../source';
import type { ReadCell } from './read-row';
import type { Shown } from './shown';
import { adjoin, isFilled, type Token } from './token';
import type { Assignment, Stray } from './work';

/**
 * Whether a row without its total, among rows that have theirs, ends in the sum of its other figures: that is
 * the total, and a blank between was closed up.
 */
export function isClosedUp(
  table: TableKey,
  { slots }: Assignment,
  cells: readonly ReadCell[],
  width: number,
  shown: (width: number) => Shown,
): boolean {
  if (table === 'proactiveDisclosure' || slots[0]?.spaced) return false;
  const total = cells[width - 1];
  if (total && holdsFigure(total)) return false;
  const figures = cells.filter(holdsFigure);
  if (figures.length < 2 || figures.at(-1)?.value === 0) return false;
  return endsInSum(figures) && shown(width).evidence.starts.size > 0;
}

function holdsFigure({ value, fault }: ReadCell): boolean {
  return value !== null || fault !== null;
}

/**
 * The cells whose numbers may go on in figures right below their row, or begin in figures right above it: on a
 * page those in the same place, and where sums say that something is wrong, the row's last or first, or, of more
 * figures that stand in nobody's place, any. None where the form's sums hold as it is.
 */
export function brokenCells(
  source: Source,
  table: TableKey,
  { slots }: Assignment,
  cells: readonly ReadCell[],
  { figures }: Stray,
): readonly ReadCell[] {
  const hasSums = table !== 'proactiveDisclosure';
  if (hasSums && endsInSum(cells)) return [];
  const filled = slots.filter(isFilled);
  const [first] = figures;
  const inPlace = figures.map((figure) =>
    figure.spaced ? filled.filter((token) => isInPlace(source, token, figure)) : [],
  );
  const broken = inPlace.flat();
  if (hasSums && figures.length > 1 && inPlace.some(({ length }) => length === 0))
    broken.push(...filled);
  if (hasSums || (!first?.spaced && adjoin(slots, figures)))
    broken.push(...(isAhead(first, filled) ? filled.slice(0, 1) : filled.slice(-1)));
  const starts = new Set(broken.map(({ cell }) => cell.start));
  return cells.filter(({ start, value }) => starts.has(start) && value !== null && value !== 0);
}

function endsInSum(cells: readonly ReadCell[]): boolean {
  const terms = cells.slice(0, -1);
  const sum = terms.reduce((all, { value }) => all + (value ?? Number.NaN), 0);
  return sum === cells.at(-1)?.value;
}

function isAhead(figure: Token | undefined, [first]: readonly Token[]): boolean {
  return figure !== undefined && first !== undefined && figure.index < first.index;
}

/** On the page, whose columns are the middles of words; some tools count an ideograph as one column, not as two. */
function isInPlace(source: Source, { cell }: Token, { cell: other }: Token): boolean {
  const widths = cell.end - cell.start + other.end - other.start;
  const apart = [cell.column - other.column, middleOf(source, cell) - middleOf(source, other)];
  return apart.some((distance) => Math.abs(distance) * 2 <= widths);
}

/** Of a cell in its line, in characters. */
function middleOf(source: Source, { start, end }: Range): number {
  return (start + end) / 2 - (source.starts[lineAt(source, start)] ?? 0);
}
