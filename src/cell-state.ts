import type { Diagnostic, NoticeId } from './diagnostics';
import { type TableKey, tableOfCell } from './form';
import { assertReport, numberAt, type Report } from './model';
import { viewTables } from './rules';

/**
 * Why a cell holds no number:
 *
 * - `blank`: printed, with nothing or a dash in it
 * - `unreadable`: printed, with content that is no number
 * - `undecided`: numbers stand by its row, but which of them is its own is not certain
 * - `row-missing`, `table-missing`, `section-missing`: the text has no such part
 * - `edition`: the edition that the table follows has no such cell
 */
export type EmptyCell =
  | 'blank'
  | 'unreadable'
  | 'undecided'
  | 'row-missing'
  | 'table-missing'
  | 'section-missing'
  | 'edition';

/** How a cell stands in the text. */
export type CellState =
  | {
      kind: 'number';
      /** The number printed for it, in 件, 项 or 万元. */
      value: number;
      /** What parsing noticed of it all the same, such as a missing unit. */
      diagnostics: Diagnostic[];
    }
  | {
      kind: EmptyCell;
      value: null;
      /** What parsing said of the cell or its row; where that is missing, of its table or the text. */
      diagnostics: Diagnostic[];
    };

/**
 * Tells whether a number is printed for a cell and, where `cellAt` gives `null`, why none was read.
 *
 * @param path the path of a cell in any edition of the form, see `cellPaths`.
 * @throws {TypeError} if `report` is no report, or `path` no string.
 * @throws {RangeError} if no edition of the form has such a cell.
 * @example
 * const { kind, diagnostics } = cellState(report, 'requests.received.total');
 * if (kind === 'undecided') console.log(diagnostics[0]?.message);
 */
export function cellState(report: Report, path: string): CellState {
  assertReport(report, 'cellState');
  const table = tableOfCell(path, 'cellState');
  const value = numberAt(report, path);
  const diagnostics = report.diagnostics.filter((each) => names(each, path));
  if (value !== null) return { kind: 'number', value, diagnostics };
  const kind = whyEmpty(report, table, path, new Set(diagnostics.map(({ ruleId }) => ruleId)));
  const isNamed = diagnostics.length > 0 || kind === 'blank' || kind === 'edition';
  return { kind, value, diagnostics: isNamed ? diagnostics : ofWhole(report, table) };
}

/** The cell, its row or a group above it: a remark about a table is none about each of its cells. */
function names({ path, paths }: Diagnostic, cell: string): boolean {
  return [...paths, ...(path === null ? [] : [path])].some(
    (each) => each === cell || (each.includes('.') && cell.startsWith(`${each}.`)),
  );
}

function ofWhole({ diagnostics }: Report, table: TableKey): Diagnostic[] {
  const whole: NoticeId = 'not-a-report';
  return diagnostics.filter(({ path, ruleId }) => path === table || ruleId === whole);
}

function whyEmpty(
  report: Report,
  table: TableKey,
  path: string,
  noticed: ReadonlySet<string>,
): EmptyCell {
  if (noticed.has('cell-unreadable' satisfies NoticeId)) return 'unreadable';
  if (UNDECIDED.some((id) => noticed.has(id))) return 'undecided';
  if (Object.hasOwn(report.source.cells, path)) return 'blank';
  const { absence, rows } = viewTables(report)[table];
  if (absence !== null) return absence === 'not-read' ? 'undecided' : absence;
  const view = rows.find(({ row }) => row.cells.includes(path));
  return view ? OF_ROW[view.state] : 'edition';
}

const UNDECIDED = ['row-undecided', 'row-conflict'] as const satisfies readonly NoticeId[];

const OF_ROW = {
  present: 'blank',
  'not-read': 'undecided',
  missing: 'row-missing',
} as const;
