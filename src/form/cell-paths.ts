import { assertOneOf } from '../arguments';
import { EDITIONS, type Edition } from './editions';
import { mixedRows } from './mixed-rows';
import { TABLE_KEYS, type TableKey } from './sections';
import { type FormRow, tableRows } from './table';

/**
 * The dotted path of every cell of an edition's three tables, in the order of the form. `'mixed'`, as
 * in `report.edition`, has those of both editions.
 *
 * @throws {RangeError} if there is no such edition.
 * @throws {TypeError} if `edition` is no string.
 * @example
 * cellPaths('2021')[0] // 'proactiveDisclosure.rules.issued'
 * cellPaths(report.edition ?? '2021').map((path) => cellAt(report, path))
 */
export function cellPaths(edition: Edition | 'mixed'): string[] {
  assertEdition(edition, 'cellPaths');
  return TABLE_KEYS.flatMap((table) =>
    rowsIn(edition, table).flatMap((row) => row.columns.map((column) => column.path)),
  );
}

export function assertEdition(value: unknown, caller: string): void {
  assertOneOf(value, [...EDITIONS, 'mixed'], '`edition`', caller);
}

/** The rows of a table in one edition, or in all of them together. */
export function rowsIn(edition: Edition | 'mixed', table: TableKey): readonly FormRow[] {
  return edition === 'mixed' ? mixedRows(table) : tableRows(edition, table);
}
