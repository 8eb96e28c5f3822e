import {
  APPLICANT_COLUMNS,
  APPLICANTS_HEAD,
  type Columns,
  FORMS,
  HEAD_LABELS,
  isGroup,
  ORGANIZATIONS_HEAD,
  ORGANIZATIONS_PIECE,
  type TableKey,
} from '../form';
import { keyWithoutNumber } from '../source';
import { columnKeys } from './column-keys';
import { columnRanks, type Head, headsIn, type Ranks, ranksOf } from './head-ranks';
import type { Token } from './token';

/**
 * Whether heads stand in another order than the form's: figures in the form's order would land in the wrong
 * cells. Heads in rows below each other follow no one order, so only those in one grid row are looked
 * at, unless no other order is known.
 */
export function isDisordered(table: TableKey, over: readonly Token[], head: Columns): boolean {
  const ranks = columnRanks(head, table === 'requests' ? SPANNING : []);
  const last = columnKeys(head).length - 1;
  switch (table) {
    case 'proactiveDisclosure': {
      const found = inOneRow(acrossPage(over, headsIn(over, ranks)));
      return endsAstray(found, last) || descends(found, last);
    }
    case 'requests':
      return areApplicantsDisordered(over, ranks, last);
    case 'disputes': {
      const found = acrossPage(over, headsIn(over, ranks));
      return (
        endsAstray(found, last) || descends(found, last) || descends(headsIn(over, GROUPS), null)
      );
    }
  }
}

/** Heads over several columns stand where the first of them does; what is torn from one is not 其他. */
const SPANNING = [...HEAD_LABELS, ORGANIZATIONS_PIECE].map(keyWithoutNumber);

/** 行政诉讼 stands behind 行政复议. */
const GROUPS: Ranks = ranksOf(
  Object.values(FORMS['2021'].disputes).map((node) =>
    (isGroup(node) ? node.labels : node).map(keyWithoutNumber),
  ),
);

/** Table three's head has rows below each other, the organizations in the last. */
function areApplicantsDisordered(over: readonly Token[], ranks: Ranks, last: number): boolean {
  const found = headsIn(withoutUpperTotal(over), ranks);
  const upper = found.some(({ key }) => key === ORGANIZATIONS_HEAD);
  // 总计商业: the last head of a row and the first of the row below it.
  const inRows = found.filter(
    ({ key, rank, whole }) =>
      (rank < last || whole || !upper) && (whole || key !== ORGANIZATIONS_HEAD),
  );
  const organizations = found.filter(
    ({ rank, key }) => rank > 0 && rank < last && key !== ORGANIZATIONS_HEAD,
  );
  return (
    descends(inRows, null) || (!over[0]?.spaced && descends(inOneRow(organizations), last - 1, 1))
  );
}

/** All columns have their heads, and they do not end with the last. */
function endsAstray(heads: readonly Head[], last: number): boolean {
  const ranks = new Set(heads.map(({ rank }) => rank));
  return ranks.size === last + 1 && heads.at(-1)?.rank !== last;
}

/** Where spaces keep the columns of a page, heads torn over lines stand in order from left to right. */
function acrossPage(over: readonly Token[], heads: readonly Head[]): readonly Head[] {
  if (!over.every(({ spaced }) => spaced)) return heads;
  return heads.toSorted((one, other) => one.column - other.column);
}

/** Heads of which no reading order is known but one, whatever the lines they stand on. */
function inOneRow(heads: readonly Head[]): Head[] {
  return heads.map((head) => ({ ...head, row: 0 }));
}

/**
 * Whether in some grid row a lower rank follows a higher, unless it begins anew after the last: with the first, or
 * behind words that may be what a line left of it.
 */
function descends(heads: readonly Head[], last: number | null, first = 0): boolean {
  let before = { row: -1, rank: 0 };
  for (const { rank, row, afterOthers } of heads) {
    const begins = (rank === first || afterOthers) && before.rank === last;
    if (row === before.row && rank < before.rank && !begins) return true;
    before = { row, rank };
  }
  return false;
}

/**
 * The three rows of table three's head, run together into one, have 总计 behind 申请人情况 or 法人或其他组织 and
 * before the heads below that: of the columns it stands over the last.
 */
function withoutUpperTotal(over: readonly Token[]): readonly Token[] {
  const rows = new Set<number>();
  for (const { key, row } of over) if (key === ORGANIZATIONS_HEAD) rows.add(row);
  if (rows.size === 0) return over;
  let upper: Token | undefined;
  return over.filter((token) => {
    const { key, kind, row } = token;
    const follows =
      key === APPLICANT_COLUMNS.total.labels[0] &&
      (upper?.key === APPLICANTS_HEAD || upper?.key === ORGANIZATIONS_HEAD) &&
      upper.row === row &&
      rows.has(row);
    if (kind === 'label') upper = token;
    return !follows;
  });
}
