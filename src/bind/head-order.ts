import { type Columns, FORMS, HEAD_LABELS, isGroup } from '../form';
import { columnKeys } from './column-keys';
import { hasForeignHeads } from './foreign-heads';
import { type FormLines, keyWithoutNumber } from './form-lines';
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

/** What is wrong with the heads over rows. */
export interface HeadFaults {
  /** They name the columns in another order than the form's. */
  readonly disordered: boolean;
  /** Heads that are none of the form's stand among them. */
  readonly foreign: boolean;
}

export const SOUND: HeadFaults = { disordered: false, foreign: false };

export type JudgeHeads = (over: readonly Token[], head: Columns) => HeadFaults;

/**
 * Looks for heads in another order than the form's: figures in the form's order would land in the wrong
 * cells. Heads in rows below each other follow no one order, so only those in one grid row are looked
 * at. `grouped`: the columns stand there once for each group.
 *
 * It is asked row by row, and mostly of the same heads as for the row before.
 */
export function headJudge(
  form: FormLines,
  grouped: boolean,
  firstRow = Number.POSITIVE_INFINITY,
): JudgeHeads {
  let last: { over: readonly Token[]; head: Columns; faults: HeadFaults } | null = null;
  return (over, head) => {
    if (last?.over !== over || last.head !== head) {
      const above = over.filter(({ index }) => index < firstRow);
      const faults = {
        disordered: isDisordered(over, head, grouped),
        foreign: !grouped && hasForeignHeads(form, above, head),
      };
      last = { over, head, faults };
    }
    return last.faults;
  };
}

function isDisordered(over: readonly Token[], head: Columns, grouped: boolean): boolean {
  const known = RANKS.get(head);
  const ranks = known ?? new Map([...(grouped ? [] : SPANNING), ...ranksOf(columnKeys(head))]);
  if (!known) RANKS.set(head, ranks);
  if (!grouped) return descends(withoutUpper(over), ranks, null);
  return descends(over, ranks, columnKeys(head).length - 1) || descends(over, GROUPS, null);
}

const [APPLICANTS, GROUPED, TOTAL] = ['申请人情况', '法人或其他组织', '总计'];

/**
 * The three rows of table three's head, run together into one, have 总计 behind 申请人情况 and before the heads
 * below that: of the columns it stands over the last.
 */
function withoutUpper(over: readonly Token[]): readonly Token[] {
  const rows = new Set(over.flatMap(({ key, row }) => (key === GROUPED ? [row] : [])));
  let upper: string | undefined;
  return over.filter(({ key, kind, row }) => {
    const follows = key === TOTAL && upper === APPLICANTS && rows.has(row);
    if (kind === 'label') upper = key;
    return !follows;
  });
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
