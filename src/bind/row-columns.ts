import { type Columns, EDITIONS, type Edition, type FormColumn, rowOf } from '../form';
import { type BlockHeads, commonEdition } from './editions';

/** The columns of a row, in the edition that its block or its table follows. */
export interface RowColumns {
  readonly edition: Edition;
  readonly columns: readonly FormColumn[];
  readonly head: Columns;
}

/**
 * Tells the columns of rows. `null` where the edition is not known and the editions differ, and for
 * rows that this edition does not have, unless they were found all the same.
 */
export function rowColumns(
  heads: BlockHeads,
  tableEdition: Edition | null,
  found: ReadonlySet<string>,
): (path: string | null) => RowColumns | null {
  const common = tableEdition ?? commonEdition(heads);
  return (path) => {
    if (path === null) return null;
    const edition = heads.get(path)?.edition ?? common;
    if (edition !== null) {
      const row = rowOf(edition, path);
      if (row) return row;
      if (!found.has(path)) return null;
    }
    return onlyColumns(path);
  };
}

function onlyColumns(path: string): RowColumns | null {
  const [first, second] = EDITIONS.flatMap((edition) => rowOf(edition, path) ?? []);
  if (!first) return null;
  const keys = (row: RowColumns) => row.columns.map((column) => column.key).join();
  return !second || keys(first) === keys(second) ? first : null;
}
