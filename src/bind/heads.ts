import type { Columns } from '../form';
import { columnKeys } from './column-keys';
import type { Heads } from './columns';
import type { Token } from './token';

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
    rowLength: first.rowLength,
    layout: first.layout,
    flat: found.every((token) => token.row === first.row),
  };
}
