import type { FormColumn } from '../form';
import type { Range, Source } from '../source';
import type { Placed } from './columns';
import { type MoneyUnit, readNumber } from './read-number';

/** A cell of the form as read: its number, where it is printed, and what is wrong with it. */
export interface ReadCell {
  readonly path: string;
  readonly column: FormColumn;
  readonly value: number | null;
  readonly range: Range;
  readonly fault: 'cell-unreadable' | 'amount-unit-missing' | null;
}

/** Reads the numbers of a row's cells; blanks have a place and no value. */
export function readRow(
  source: Source,
  columns: readonly FormColumn[],
  placed: Placed,
  unit: MoneyUnit | null,
): ReadCell[] {
  const full = columns.every((_, at) => placed[at]?.kind === 'figure');
  return columns.flatMap((column, at): ReadCell[] => {
    const token = placed[at];
    if (!token) return [];
    const { path } = column;
    const { start, end } = token.cell;
    const cell = { path, column, value: null, range: { start, end }, fault: null };
    if (token.kind !== 'figure') return [cell];
    const reading = readNumber(source.text.slice(start, end), column.unit, unit);
    if (!reading || (reading.spaced && !full)) return [{ ...cell, fault: 'cell-unreadable' }];
    const unitless =
      needsUnit(path) && reading.unit === null && unit === null && reading.value !== 0;
    return [{ ...cell, value: reading.value, fault: unitless ? 'amount-unit-missing' : null }];
  });
}

/** The form says 万元 over fees; over procurement it says nothing. */
function needsUnit(path: string): boolean {
  return path === 'proactiveDisclosure.procurement.amount';
}
