import type { FormColumn } from '../form';
import type { Range, Source } from '../source';
import { digitsIn, readNumber } from './read-number';
import type { Placed } from './work';

/** A cell of the form as read: its number, where it is printed, and what is wrong with it. */
export interface ReadCell extends Range {
  readonly column: FormColumn;
  readonly value: number | null;
  readonly fault: 'cell-unreadable' | 'amount-unit-missing' | null;
}

/** Reads the numbers of a row's cells; blanks have a place and no value. */
export function readRow(
  source: Source,
  columns: readonly FormColumn[],
  placed: Placed,
  unit: string | null,
): ReadCell[] {
  const cells: ReadCell[] = [];
  columns.forEach((column, at) => {
    const token = placed[at];
    if (!token) return;
    const { start, end } = token.cell;
    let value: number | null = null;
    let fault: ReadCell['fault'] = null;
    const isFigure = token.kind === 'figure';
    if (isFigure && column.unit !== 'amount') value = digitsIn(source.text, start, end);
    if (isFigure && value === null) {
      const reading = readNumber(source.text.slice(start, end), column.unit, unit);
      if (!reading || (reading.spaced && !areWhole(source, columns, placed))) {
        fault = 'cell-unreadable';
      } else {
        value = reading.value;
        const unitless = reading.unit === null && unit === null && value !== 0;
        if (unitless && needsUnit(column.path)) fault = 'amount-unit-missing';
      }
    }
    cells.push({ column, value, start, end, fault });
  });
  return cells;
}

/** Whether a row has a figure for each column, and in no cell two that cannot be one. */
function areWhole({ text }: Source, columns: readonly FormColumn[], placed: Placed): boolean {
  return columns.every(({ unit }, at) => {
    const token = placed[at];
    if (token?.kind !== 'figure') return false;
    return readNumber(text.slice(token.cell.start, token.cell.end), unit, null) !== null;
  });
}

/** The form says 万元 over fees; over procurement it says nothing. */
function needsUnit(path: string): boolean {
  return path === 'proactiveDisclosure.procurement.amount';
}
