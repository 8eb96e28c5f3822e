import type { Columns } from '../form';
import { columnKeys } from './column-keys';
import { countFilled } from './runs';
import type { Token } from './token';
import type { Assignment, Placed } from './work';

/** Where the heads of a row's columns stand. */
export interface Heads {
  /** Index in the grid row of each column's head, in the order of the form. */
  readonly columns: readonly number[];
  /** The last grid row that holds one of them. */
  readonly row: number;
  /** How many cells the head's grid row has. */
  readonly rowLength: number;
  readonly layout: string;
  /** All heads in one grid row: then the rows below have the same columns. */
  readonly flat: boolean;
}

/** Where the heads of these columns stand among the tokens over a row; `null` unless all are there. */
export function findHeads(over: readonly Token[], head: Columns): Heads | null {
  const found: Token[] = [];
  for (const keys of columnKeys(head)) {
    const token = over.find((each) => keys.includes(each.key) && !found.includes(each));
    if (!token || token.spaced) return null;
    found.push(token);
  }
  const [first] = found;
  const places = found.map((token) => token.cell.column);
  const ascending = places.every((column, at) => at === 0 || column > (places[at - 1] ?? 0));
  const even = found.every((token) => token.rowLength === first?.rowLength);
  if (!first || !ascending || !even) return null;
  return {
    columns: places,
    row: Math.max(...found.map(({ row }) => row)),
    rowLength: first.rowLength,
    layout: first.layout,
    flat: found.every((token) => token.row === first.row),
  };
}

/** Puts a row's cells under its heads, where only the form's own stand there: no figure is left over. */
export function placeUnderHeads(row: Assignment, heads: Heads | null): Placed | null {
  if (!heads || !isUnder(row, heads)) return null;
  const placed = cellsAt(row, heads);
  const filled = placed.filter((token) => token?.filled).length;
  return filled === countFilled(row.slots) ? placed : null;
}

/** Puts a row's cells under the form's own heads, and leaves out those under others that stand beside them, but not all. */
export function placeUnderOwnHeads(row: Assignment, heads: Heads | null): Placed | null {
  if (!heads?.flat || !isUnder(row, heads)) return null;
  const placed = cellsAt(row, heads);
  return countFilled(row.slots) > 0 && !placed.some((token) => token?.filled) ? null : placed;
}

/** A grid row below the head and of its layout, as long as the head's, and a head that closes its row or stands in one piece. */
function isUnder({ label }: Assignment, heads: Heads): boolean {
  return (
    label !== null &&
    label.row > heads.row &&
    label.rowLength === heads.rowLength &&
    label.layout === heads.layout &&
    (heads.flat || heads.columns.at(-1) === heads.rowLength - 1)
  );
}

function cellsAt({ slots }: Assignment, { columns }: Heads): Placed {
  const byColumn = new Map(slots.map((token) => [token.cell.column, token]));
  return columns.map((column) => byColumn.get(column));
}
