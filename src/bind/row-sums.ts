import type { TableKey } from '../form';
import type { ReadCell } from './read-row';
import type { Shown } from './shown';
import type { Assignment } from './work';

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

/** Whether the last of a row's numbers is the sum of the others, none of which is missing. */
export function endsInSum(row: readonly { readonly value: number | null }[]): boolean {
  const sum = row.slice(0, -1).reduce((all, { value }) => all + (value ?? Number.NaN), 0);
  return sum === row.at(-1)?.value;
}
