import { assertEdition, type Edition } from './editions';
import { rowsIn } from './rows-in';
import { TABLE_KEYS } from './sections';

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
