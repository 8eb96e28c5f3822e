import { tableOfCell } from '../form';
import { assertReport } from './assert-report';
import type { Report } from './report';

/**
 * The number of a cell, by its path.
 *
 * @param path the path of a cell in any edition of the form, see `cellPaths`.
 * @returns the number, or `null` where the text holds none or the report's edition has no such cell.
 * @throws {TypeError} if `report` is no report, or `path` no string.
 * @throws {RangeError} if no edition of the form has such a cell.
 * @example
 * cellAt(report, 'requests.received.total') // 3
 */
export function cellAt(report: Report, path: string): number | null {
  assertReport(report, 'cellAt');
  tableOfCell(path, 'cellAt');
  return numberAt(report, path);
}

/** {@link cellAt} for paths that are the form's own, or just as well none at all: rules ask often. */
export function numberAt(report: Report, path: string): number | null {
  let node: unknown = report;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return null;
    node = (node as Record<string, unknown>)[key];
  }
  return typeof node === 'number' ? node : null;
}
