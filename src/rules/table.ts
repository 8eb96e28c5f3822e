import type { TableKey } from '../form';
import type { Report } from '../model';
import type { Layout, LayoutRow } from './layout';
import type { SkipReason } from './rule';
import type { Unread } from './unread';

/** `number` beside three ways of holding none. */
export type CellState = 'number' | 'blank' | 'not-read' | 'row-missing';

/** A row as the report has it. */
export interface RowView {
  readonly row: LayoutRow;
  readonly state: 'present' | 'not-read' | 'missing';
}

/** A table as rules see it: every number once, in the order of the form, and what is not there. */
export interface TableView {
  readonly key: TableKey;
  readonly layout: Layout;
  /** Why there is nothing to look at: not one row stands in the text, or the parser gave it up. */
  readonly absence: 'section-missing' | 'table-missing' | 'not-read' | null;
  readonly rows: readonly RowView[];
  readonly values: readonly (number | null)[];
  stateOf(cell: number): CellState;
}

export function viewTable(
  report: Report,
  key: TableKey,
  layout: Layout,
  unread: Unread,
): TableView {
  const values: (number | null)[] = [];
  const rows = layout.rows.map((row) => ({ row, state: readRow(report, row, values, unread) }));
  return {
    key,
    layout,
    absence: absenceOf(rows, report[key].present, unread.has(key)),
    rows,
    values,
    stateOf: (cell) => (values[cell] === null ? emptyState(layout, rows, cell, unread) : 'number'),
  };
}

/** Appends the row's numbers to `values`. */
function readRow(
  report: Report,
  row: LayoutRow,
  values: (number | null)[],
  unread: Unread,
): RowView['state'] {
  const cells = cellsAt(report, row.steps);
  let holdsNumber = false;
  for (const column of row.columns) {
    const value = cells?.[column.key];
    holdsNumber ||= typeof value === 'number';
    values.push(typeof value === 'number' ? value : null);
  }
  if (holdsNumber || isPrinted(report, row)) return 'present';
  return unread.covers(row.path) || row.cells.some((cell) => unread.has(cell))
    ? 'not-read'
    : 'missing';
}

function cellsAt(report: Report, steps: readonly string[]): Record<string, unknown> | undefined {
  let node: unknown = report;
  for (const step of steps) node = (node as Record<string, unknown> | undefined)?.[step];
  return node as Record<string, unknown> | undefined;
}

function isPrinted({ source }: Report, row: LayoutRow): boolean {
  if (row.cells.some((cell) => cell in source.cells)) return true;
  const label = source.rows[row.path];
  // Section four's heading holds the labels of its rows; it is none of them.
  const heading = source.sections[row.steps[0] as TableKey];
  return label !== undefined && label.place.start.line !== heading?.start.line;
}

function absenceOf(
  rows: readonly RowView[],
  isSectionPresent: boolean,
  isNamedUnread: boolean,
): TableView['absence'] {
  if (rows.some((row) => row.state === 'present')) return null;
  if (!isSectionPresent) return 'section-missing';
  const isUnread = isNamedUnread || rows.some((row) => row.state === 'not-read');
  return isUnread ? 'not-read' : 'table-missing';
}

function emptyState(
  { rowOfCell }: Layout,
  rows: readonly RowView[],
  cell: number,
  unread: Unread,
): CellState {
  const view = rows[rowOfCell[cell] ?? -1];
  if (!view || view.state === 'missing') return 'row-missing';
  const path = view.row.cells[cell - view.row.start] ?? '';
  return unread.covers(path) ? 'not-read' : 'blank';
}

/** Why a cell, given by its path, holds no number. */
export function stateOfCell(table: TableView, path: string): SkipReason {
  if (table.absence) return table.absence;
  for (const { row } of table.rows) {
    const column = row.cells.indexOf(path);
    if (column === -1) continue;
    const state = table.stateOf(row.start + column);
    return state === 'number' ? 'blank' : state;
  }
  return 'edition';
}
