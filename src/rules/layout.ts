import {
  EDITIONS,
  type Edition,
  type FormRow,
  type Sum,
  sumsOf,
  TABLE_KEYS,
  type TableKey,
  tableRows,
  type Unit,
} from '../form';
import { recordOf } from '../record-of';

/** A row of the form with the steps that lead to it in a report, split once. */
export interface LayoutRow {
  readonly path: string;
  readonly steps: readonly string[];
  readonly columns: FormRow['columns'];
  /** The path of each column's cell. */
  readonly cells: readonly string[];
  /** Where its first cell stands among all cells of the table. */
  readonly start: number;
}

/** An equation, its cells given by their number in the table. */
export interface LayoutSum {
  readonly sum: Sum;
  readonly result: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A table of the form as rules walk it: rows in order, cells numbered through. */
export interface Layout {
  readonly rows: readonly LayoutRow[];
  /** The row of each cell, both by number. */
  readonly rowOfCell: readonly number[];
  readonly sums: readonly LayoutSum[];
  /** The cells that count each thing: their numbers and paths. */
  readonly cells: Readonly<Record<Unit, readonly { readonly at: number; readonly path: string }[]>>;
}

/** The layout of a table in an edition; made once. */
export function layoutOf(edition: Edition, table: TableKey): Layout {
  return LAYOUTS[edition][table];
}

const UNITS = ['count', 'change', 'amount'] as const satisfies readonly Unit[];

/** Lays rows out, their cells numbered through. */
export function createLayout(rows: readonly Pick<FormRow, 'path' | 'columns'>[]): Layout {
  const laid = layoutRows(rows);
  return {
    rows: laid,
    rowOfCell: laid.flatMap((row, index) => row.cells.map(() => index)),
    sums: [],
    cells: recordOf(UNITS, (unit) =>
      laid.flatMap(({ columns, cells, start }) =>
        cells.flatMap((path, index) =>
          columns[index]?.unit === unit ? [{ at: start + index, path }] : [],
        ),
      ),
    ),
  };
}

function layoutRows(rows: readonly Pick<FormRow, 'path' | 'columns'>[]): LayoutRow[] {
  let start = 0;
  return rows.map(({ path, columns }) => {
    const row = {
      path,
      steps: path.split('.'),
      columns,
      cells: columns.map((column) => `${path}.${column.key}`),
      start,
    };
    start += columns.length;
    return row;
  });
}

function build(edition: Edition, table: TableKey): Layout {
  const layout = createLayout(tableRows(edition, table));
  const numbers = new Map(
    layout.rows.flatMap((row) => row.cells.map((cell, column) => [cell, row.start + column])),
  );
  const numberOf = (cell: string) => numbers.get(cell) ?? -1;
  const sums = sumsOf(edition)
    .filter((sum) => numbers.has(sum.path))
    .map((sum) => ({
      sum,
      result: numberOf(sum.path),
      left: sum.left.map(numberOf),
      right: sum.right.map(numberOf),
    }));
  return { ...layout, sums };
}

const LAYOUTS = recordOf(EDITIONS, (edition) =>
  recordOf(TABLE_KEYS, (table) => build(edition, table)),
);
