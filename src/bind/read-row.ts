import type { FormColumn } from '../form';
import type { Range, Source } from '../source';
import type { Placed } from './columns';
import { plainCount, readNumber } from './read-number';
import type { Token } from './token';

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
  for (let at = 0; at < columns.length; at++) {
    const [column, token] = [columns[at], placed[at]];
    if (!column || !token) continue;
    const { start, end } = token.cell;
    const count = column.unit === 'count' ? plainCount(source.text, start, end) : -1;
    if (count !== -1) cells.push({ column, value: count, start, end, fault: null });
    else cells.push({ column, ...read(source, columns, placed, column, token, unit), start, end });
  }
  return cells;
}

/** A cell that is no mere count. */
function read(
  { text }: Source,
  columns: readonly FormColumn[],
  placed: Placed,
  column: FormColumn,
  { kind, cell }: Token,
  unit: string | null,
): Pick<ReadCell, 'value' | 'fault'> {
  if (kind !== 'figure') return { value: null, fault: null };
  const reading = readNumber(text.slice(cell.start, cell.end), column.unit, unit);
  if (!reading || (reading.spaced && !isFull(columns, placed))) {
    return { value: null, fault: 'cell-unreadable' };
  }
  const { value } = reading;
  const unitless = reading.unit === null && unit === null && value !== 0;
  return { value, fault: unitless && needsUnit(column.path) ? 'amount-unit-missing' : null };
}

function isFull(columns: readonly FormColumn[], placed: Placed): boolean {
  return columns.every((_, at) => placed[at]?.kind === 'figure');
}

/** The form says 万元 over fees; over procurement it says nothing. */
function needsUnit(path: string): boolean {
  return path === 'proactiveDisclosure.procurement.amount';
}
