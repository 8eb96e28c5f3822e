import { assertString } from '../arguments';
import { EDITIONS } from './editions';
import type { TableKey } from './sections';
import { rowOf } from './table';

/** The table of a cell. A misspelt path would otherwise pass for a cell without a number. */
export function tableOfCell(path: unknown, caller: string): TableKey {
  assertString(path, 'a path', caller);
  const row = path.slice(0, path.lastIndexOf('.'));
  const isCell = EDITIONS.some((edition) =>
    rowOf(edition, row)?.columns.some((column) => column.path === path),
  );
  if (isCell) return path.split('.', 1)[0] as TableKey;
  throw new RangeError(
    `${caller} expects the path of a cell, such as from cellPaths, got \`${path}\``,
  );
}
