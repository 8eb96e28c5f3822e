import type { Sum, TableKey } from '../form';
import type { LayoutSum } from './layout';
import type { Outcome } from './rule';
import type { Subject } from './subject';
import type { TableView } from './table';

/**
 * Checks every equation of one kind that the form prescribes.
 *
 * `left` is what is printed, `right` what it should be. Blank terms count as zero, but then a sum
 * that does not hold is only a warning: the blank may be what is wrong. Blanks alone are no sum.
 */
export function checkSums(
  { tables }: Subject,
  key: TableKey,
  ruleId: Sum['ruleId'],
  outcome: Outcome,
): void {
  const table = tables[key];
  if (table.absence) {
    outcome.skip(key, table.absence);
    return;
  }
  for (const sum of table.layout.sums) {
    if (sum.sum.ruleId === ruleId) checkSum(table, sum, outcome);
  }
}

function checkSum(table: TableView, layoutSum: LayoutSum, outcome: Outcome) {
  const { sum, left, right } = layoutSum;
  const actual = add(table.values, left);
  const expected = add(table.values, right);
  const isComplete = actual !== null && expected !== null;
  if (isComplete && actual === expected) return;
  if (isComplete) return outcome.found(failed(sum, actual, expected));

  const reason = obstacle(table, layoutSum);
  if (reason) return outcome.skip(sum.path, reason);
  const [known, wanted] = [
    addBlanksAsZero(table.values, left),
    addBlanksAsZero(table.values, right),
  ];
  if (known !== wanted) outcome.found({ ...failed(sum, known, wanted), severity: 'warning' });
}

function failed(sum: Sum, actual: number, expected: number) {
  return { path: sum.path, paths: [...sum.left, ...sum.right], actual, expected };
}

/** Why an equation cannot be checked; the worst reason first. */
function obstacle(table: TableView, { result, left, right: terms }: LayoutSum) {
  const states = [...left, ...terms].map((cell) => table.stateOf(cell));
  if (states.includes('not-read')) return 'not-read';
  if (states.includes('row-missing')) return 'row-missing';
  const isBlank = (cell: number) => table.stateOf(cell) === 'blank';
  return isBlank(result) || terms.every(isBlank) ? 'blank' : null;
}

/** `null` as soon as one cell holds no number. */
function add(values: TableView['values'], cells: readonly number[]): number | null {
  let total = 0;
  for (const cell of cells) {
    const value = values[cell];
    if (value === null || value === undefined) return null;
    total += value;
  }
  return total;
}

function addBlanksAsZero(values: TableView['values'], cells: readonly number[]): number {
  return cells.reduce((total, cell) => total + (values[cell] ?? 0), 0);
}
