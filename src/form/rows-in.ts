import { EDITIONS, type Edition } from './editions';
import type { TableKey } from './sections';
import { type FormRow, tableRows } from './table';

/**
 * The rows of a table in one edition, or in all of them in one order: rows of the same path are one,
 * with the columns of each; the others keep their neighbours.
 */
export function rowsIn(edition: Edition | 'mixed', table: TableKey): readonly FormRow[] {
  if (edition !== 'mixed') return tableRows(edition, table);
  return EDITIONS.map((each) => tableRows(each, table)).reduce(merge);
}

function merge(first: readonly FormRow[], second: readonly FormRow[]): readonly FormRow[] {
  const merged = [...first];
  let at = 0;
  for (const row of second) {
    const same = merged.findIndex(({ path }) => path === row.path);
    const other = merged[same];
    if (other) merged[same] = withColumnsOf(other, row);
    else merged.splice(at, 0, row);
    at = other ? same + 1 : at + 1;
  }
  return merged;
}

function withColumnsOf(row: FormRow, { columns }: FormRow): FormRow {
  const known = new Set(row.columns.map(({ key }) => key));
  return { ...row, columns: [...row.columns, ...columns.filter(({ key }) => !known.has(key))] };
}
