import { type Columns, EDITIONS, type Edition, type FormColumn, rowOf } from '../form';
import { type BlockHeads, commonEdition } from './editions';
import type { FormLine } from './form-lines';
import type { Located } from './located';

/** The columns of a row, in the edition that its block or its table follows. */
export interface RowColumns {
  readonly edition: Edition;
  readonly columns: readonly FormColumn[];
  readonly head: Columns;
}

/**
 * Tells the columns of rows, worked out once for each. `null` where the edition is not known and the
 * editions differ, and for rows that this edition does not have, unless they were found all the same.
 */
export function rowColumns(
  heads: BlockHeads,
  tableEdition: Edition | null,
  found: readonly Located[],
): (line: FormLine) => RowColumns | null {
  const common = tableEdition ?? commonEdition(heads);
  const known: (RowColumns | null)[] = [];
  const look = (line: FormLine) => {
    const { path } = line;
    if (path === null) return null;
    const edition = heads.get(path)?.edition ?? common;
    const row = edition && rowOf(edition, path);
    return row ?? (found.some((each) => each.line === line) ? onlyColumns(path) : null);
  };
  return (line) => {
    known[line.index] ??= look(line);
    return known[line.index] ?? null;
  };
}

function onlyColumns(path: string): RowColumns | null {
  const [first, second] = EDITIONS.flatMap((edition) => rowOf(edition, path) ?? []);
  if (!first) return null;
  const keys = (row: RowColumns) => row.columns.map((column) => column.key).join();
  return !second || keys(first) === keys(second) ? first : null;
}
