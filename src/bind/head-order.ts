import { type FormColumn, HEAD_LABELS } from '../form';
import { keyWithoutNumber } from './form-lines';
import type { Token } from './token';

/** Heads over several columns stand where the first of them does. */
const SPANNING = HEAD_LABELS.map((label) => [keyWithoutNumber(label), 0] as const);

/**
 * Whether the heads over rows name the columns in another order than the form's: then figures in the
 * form's order would land in the wrong cells. Heads in rows below each other follow no one order, so
 * only those in one grid row are looked at. `groups`: the columns stand there several times over.
 */
export function isDisordered(
  over: readonly Token[],
  columns: readonly FormColumn[],
  groups: boolean,
): boolean {
  const own = columns.flatMap(({ labels }, rank) =>
    labels.map((label) => [keyWithoutNumber(label), rank] as const),
  );
  const ranks = new Map([...SPANNING, ...own]);
  let before = { row: -1, rank: 0 };
  for (const { key, row } of over) {
    const rank = ranks.get(key);
    if (rank === undefined) continue;
    const begins = groups && rank === 0 && before.rank === columns.length - 1;
    if (row === before.row && rank < before.rank && !begins) return true;
    before = { row, rank };
  }
  return false;
}
