import type { Columns, TableKey } from '../form';
import { hasForeignHeads } from './foreign-heads';
import type { FormLines } from './form-lines';
import { isDisordered } from './head-order';
import type { Token } from './token';

/** What is wrong with the heads over rows. */
export interface HeadFaults {
  /** They name the columns in another order than the form's. */
  readonly disordered: boolean;
  /** Heads that are none of the form's stand among them. */
  readonly foreign: boolean;
}

export type JudgeHeads = (over: readonly Token[], head: Columns) => HeadFaults;

/**
 * Looks at the heads over rows: it is asked row by row, and mostly of the same heads as for the row before.
 * `firstRow` is the token with which the rows begin, where that is known.
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
