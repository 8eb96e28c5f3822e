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
import { hasForeignHeads } from './foreign-heads';
import type { FormLines } from './form-lines';
import type { Token } from './token';

/** Code of the first character → the heads that begin with it, the longest first, and their ranks. */
type Ranks = ReadonlyMap<number, readonly (readonly [key: string, rank: number])[]>;

/** Heads over several columns stand where the first of them does; what is torn from one is not 其他. */
const SPANNING = [...HEAD_LABELS, ORGANIZATIONS_PIECE].map(keyWithoutNumber);

/** 行政诉讼 stands behind 行政复议. */
const GROUPS: Ranks = ranksOf(
  Object.values(FORMS['2021'].disputes).map((node) =>
    (isGroup(node) ? node.labels : node).map(keyWithoutNumber),
  ),
);

/** What is wrong with the heads over rows. */
export interface HeadFaults {
  /** They name the columns in another order than the form's. */
  readonly disordered: boolean;
  /** Heads that are none of the form's stand among them. */
  readonly foreign: boolean;
}

export type JudgeHeads = (over: readonly Token[], head: Columns) => HeadFaults;

/**
 * Looks for heads in another order than the form's: figures in the form's order would land in the wrong
 * cells. Heads in rows below each other follow no one order, so only those in one grid row are looked
 * at, unless no other order is known.
 *
 * It is asked row by row, and mostly of the same heads as for the row before.
 */
export function headJudge(
  form: FormLines,
  table: TableKey,
  firstRow = Number.POSITIVE_INFINITY,
): JudgeHeads {
  let last: { over: readonly Token[]; head: Columns; faults: HeadFaults } | null = null;
  return (over, head) => {
    if (last?.over !== over || last.head !== head) {
      const above = over.filter(({ index }) => index < firstRow);
      const faults = {
        disordered: isDisordered(table, over, head),
        foreign: table !== 'disputes' && hasForeignHeads(form, above, head),
      };
      last = { over, head, faults };
    }
    return last.faults;
  };
}

function isDisordered(table: TableKey, over: readonly Token[], head: Columns): boolean {
  const keys = columnKeys(head);
  const known = RANKS.get(head);
  const ranks = known ?? ranksOf(keys, table === 'requests' ? SPANNING : []);
  if (!known) RANKS.set(head, ranks);
  const last = keys.length - 1;
  switch (table) {
    case 'proactiveDisclosure': {
      const found = headsIn(over, ranks);
      return endsAstray(found, last) || descends(inOneRow(found), last);
    }
    case 'requests': {
      const found = headsIn(withoutUpper(over), ranks);
      const upper = found.some(({ key }) => key === ORGANIZATIONS_HEAD);
      // 总计商业: the last head of a row and the first of the row below it.
      const inRows = found.filter(({ rank, whole }) => rank < last || whole || !upper);
      const organizations = found.filter(
        ({ rank, key }) => rank > 0 && rank < last && key !== ORGANIZATIONS_HEAD,
      );
      return (
        descends(inRows, null) ||
        (!over[0]?.spaced && descends(inOneRow(organizations), last - 1, 1))
      );
    }
    case 'disputes': {
      const found = headsIn(over, ranks);
      return (
        endsAstray(found, last) || descends(found, last) || descends(headsIn(over, GROUPS), null)
      );
    }
  }
}

/** All columns have their heads, and they do not end with the last. */
function endsAstray(heads: readonly Head[], last: number): boolean {
  const ranks = new Set(heads.map(({ rank }) => rank));
  return ranks.size === last + 1 && heads.at(-1)?.rank !== last;
}

interface Head {
  readonly key: string;
  /** It is all that its cell holds. */
  readonly whole: boolean;
  readonly rank: number;
  readonly row: number;
}

/**
 * The heads that words name, in order, each in the grid row where it begins: where spaces part the cells, one
 * of them may hold several, and a line may end inside a head.
 */
function headsIn(over: readonly Token[], ranks: Ranks): Head[] {
  const heads: Head[] = [];
  let words = '';
  for (const { key } of over) words += key;
  let at = 0;
  let end = 0;
  for (const { key: piece, row } of over) {
    for (end += piece.length; at < end; ) {
      const head = ranks.get(words.charCodeAt(at))?.find(([key]) => words.startsWith(key, at));
      if (head) heads.push({ key: head[0], whole: head[0] === piece, rank: head[1], row });
      at += head ? head[0].length : 1;
    }
  }
  return heads;
}

/** Heads of which no reading order is known but one, whatever the lines they stand on. */
function inOneRow(heads: readonly Head[]): Head[] {
  return heads.map(({ key, whole, rank }) => ({ key, whole, rank, row: 0 }));
}

/**
 * The three rows of table three's head, run together into one, have 总计 behind 申请人情况 and before the heads
 * below that: of the columns it stands over the last.
 */
function withoutUpper(over: readonly Token[]): readonly Token[] {
  const rows = new Set<number>();
  for (const { key, row } of over) if (key === ORGANIZATIONS_HEAD) rows.add(row);
  if (rows.size === 0) return over;
  let upper: Token | undefined;
  return over.filter((token) => {
    const { key, kind, row } = token;
    const follows =
      key === APPLICANT_COLUMNS.total.labels[0] &&
      upper?.key === APPLICANTS_HEAD &&
      upper.row === row &&
      rows.has(row);
    if (kind === 'label') upper = token;
    return !follows;
  });
}

/** No more of them than the form has kinds of rows, each of them grouped or not. */
const RANKS = new Map<Columns, Ranks>();

/** Of a key in several places the last counts. */
function ranksOf(all: readonly (readonly string[])[], spanning: readonly string[] = []): Ranks {
  const ranks = new Map(spanning.map((key) => [key, 0]));
  for (const [rank, keys] of all.entries()) for (const key of keys) ranks.set(key, rank);
  const byFirst = new Map<number, (readonly [string, number])[]>();
  for (const head of [...ranks].sort(([one], [other]) => other.length - one.length)) {
    const first = head[0].charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), head]);
  }
  return byFirst;
}

/** Whether in some grid row a lower rank follows a higher, unless it begins anew after the last. */
function descends(heads: readonly Head[], last: number | null, first = 0): boolean {
  let before = { row: -1, rank: 0 };
  for (const { rank, row } of heads) {
    const begins = rank === first && before.rank === last;
    if (row === before.row && rank < before.rank && !begins) return true;
    before = { row, rank };
  }
  return false;
}
