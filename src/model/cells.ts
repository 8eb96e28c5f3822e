import { assertPath } from '../arguments';
import { assertReport } from './assert-report';
import type { Report } from './report';

/**
 * The number of a cell, by its path.
 *
 * @returns the number, or `null` where the text holds none or the report has no such cell.
 * @throws {TypeError} if `report` is no report, or `path` no string.
 * @example
 * cellAt(report, 'requests.received.total') // 3
 */
export function cellAt(report: Report, path: string): number | null {
  assertReport(report, 'cellAt');
  assertPath(path, 'cellAt');
  let node: unknown = report;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return null;
    node = (node as Record<string, unknown>)[key];
  }
  return typeof node === 'number' ? node : null;
}
