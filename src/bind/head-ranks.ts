import type { Columns } from '../form';
import { columnKeys } from './column-keys';
import type { Token } from './token';

/** Code of the first character → the heads that begin with it, the longest first, and their ranks. */
export type Ranks = ReadonlyMap<number, readonly (readonly [key: string, rank: number])[]>;

/** A head as found among words. */
export interface Head {
  readonly key: string;
  /** It is all that its cell holds. */
  readonly whole: boolean;
  /** Its column's place among the columns. */
  readonly rank: number;
  /** Words that name no head stand before it: a line may have ended inside one. */
  readonly afterOthers: boolean;
  readonly row: number;
  /** Of the cell where it begins. */
  readonly column: number;
}

/** The ranks of a row's columns, worked out once for all rows that have these: the same heads span them all. */
export function columnRanks(head: Columns, spanning: readonly string[]): Ranks {
  const known = RANKS.get(head);
  if (known) return known;
  const ranks = ranksOf(columnKeys(head), spanning);
  RANKS.set(head, ranks);
  return ranks;
}

/** No more of them than the form has kinds of rows. */
const RANKS = new Map<Columns, Ranks>();

/** Ranks by place. Of a key in several places the last counts; heads that span columns stand at the first. */
export function ranksOf(
  all: readonly (readonly string[])[],
  spanning: readonly string[] = [],
): Ranks {
  const ranks = new Map(spanning.map((key) => [key, 0]));
  for (const [rank, keys] of all.entries()) for (const key of keys) ranks.set(key, rank);
  const byFirst = new Map<number, (readonly [string, number])[]>();
  for (const head of [...ranks].sort(([one], [other]) => other.length - one.length)) {
    const first = head[0].charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), head]);
  }
  return byFirst;
}

/**
 * The heads that words name, in order, each in the grid row where it begins: where spaces part the cells, one
 * of them may hold several, and a line may end inside a head.
 */
export function headsIn(over: readonly Token[], ranks: Ranks): Head[] {
  const heads: Head[] = [];
  let words = '';
  for (const { key } of over) words += key;
  let at = 0;
  let end = 0;
  let named = 0;
  for (const { key: piece, row, cell } of over) {
    for (end += piece.length; at < end; ) {
      const head = ranks.get(words.charCodeAt(at))?.find(([key]) => words.startsWith(key, at));
      if (head) {
        const [key, rank] = head;
        const afterOthers = at > named;
        heads.push({ key, whole: key === piece, rank, afterOthers, row, column: cell.column });
        named = at + key.length;
      }
      at += head ? head[0].length : 1;
    }
  }
  return heads;
}
