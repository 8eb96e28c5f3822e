import { type Columns, FORMS, HEAD_LABELS, isGroup } from '../form';
import { columnKeys } from './column-keys';
import { keyWithoutNumber } from './form-lines';
import type { Token } from './token';

type Ranks = ReadonlyMap<string, number>;

/** Heads over several columns stand where the first of them does. */
const SPANNING = HEAD_LABELS.map((label) => [keyWithoutNumber(label), 0] as const);

/** 行政诉讼 stands behind 行政复议. */
const GROUPS: Ranks = ranksOf(
  Object.values(FORMS['2021'].disputes).map((node) =>
    (isGroup(node) ? node.labels : node).map(keyWithoutNumber),
  ),
);

/** Whether the heads over rows name the columns in another order than the form's. */
export type IsDisordered = (over: readonly Token[], head: Columns) => boolean;

/**
 * Looks for heads in another order than the form's: figures in the form's order would land in the wrong
 * cells. Heads in rows below each other follow no one order, so only those in one grid row are looked
 * at. `grouped`: the columns stand there once for each group.
 *
 * It is asked row by row, and mostly of the same heads as for the row before.
 */
export function findDisorder(grouped: boolean): IsDisordered {
  let last: { over: readonly Token[]; head: Columns; is: boolean } | null = null;
  return (over, head) => {
    if (last?.over !== over || last.head !== head) {
      last = { over, head, is: isDisordered(over, head, grouped) };
    }
    return last.is;
  };
}

function isDisordered(over: readonly Token[], head: Columns, grouped: boolean): boolean {
  const known = RANKS.get(head);
  const ranks = known ?? new Map([...(grouped ? [] : SPANNING), ...ranksOf(columnKeys(head))]);
  if (!known) RANKS.set(head, ranks);
  if (!grouped) return descends(over, ranks, null);
  return descends(over, ranks, columnKeys(head).length - 1) || descends(over, GROUPS, null);
}

/** No more of them than the form has kinds of rows, each of them grouped or not. */
const RANKS = new Map<Columns, Ranks>();

function ranksOf(all: readonly (readonly string[])[]): Ranks {
  return new Map(all.flatMap((keys, rank) => keys.map((key) => [key, rank] as const)));
}

/** Whether in some grid row a lower rank follows a higher, unless it begins anew after the last. */
function descends(over: readonly Token[], ranks: Ranks, last: number | null): boolean {
  let before = { row: -1, rank: 0 };
  for (const { key, row } of over) {
    const rank = ranks.get(key);
    if (rank === undefined) continue;
    const begins = rank === 0 && before.rank === last;
    if (row === before.row && rank < before.rank && !begins) return true;
    before = { row, rank };
  }
  return false;
}
