import { recordOf } from '../record-of';
import { APPLICANT_COLUMNS, RESULT_COLUMNS } from './columns';
import { EDITIONS, type Edition, FORMS } from './editions';
import { type Columns, isGroup, type Labels, type Tree, type Unit } from './form';
import { TABLE_KEYS, type TableKey } from './sections';

export interface FormColumn {
  readonly key: string;
  /** Path of the row's cell in this column. */
  readonly path: string;
  /** Its place among the cells of all tables; a path has the same in every edition. */
  readonly number: number;
  readonly labels: Labels;
  readonly unit: Unit;
}

/** A row of the form, with its place in the model. */
export interface FormRow {
  readonly edition: Edition;
  /** `requests.outcomes.refused.stateSecret` */
  readonly path: string;
  readonly labels: Labels;
  readonly columns: readonly FormColumn[];
  /** The same columns without the row's path: one object for all rows that have them. */
  readonly head: Columns;
  /** Labels of the groups or the clause above it, outermost first. */
  readonly under: readonly Labels[];
}

/** The rows of a table in an edition, in the order of the form. */
export function tableRows(edition: Edition, table: TableKey): readonly FormRow[] {
  return ROWS[edition][table];
}

export function rowOf(edition: Edition, path: string): FormRow | undefined {
  return BY_PATH[edition].get(path);
}

function rowsOf(edition: Edition): Record<TableKey, readonly FormRow[]> {
  const form = FORMS[edition];
  return {
    proactiveDisclosure: form.proactiveDisclosure.flatMap((block) =>
      Object.entries<Labels>(block.rows).map(([key, labels]) =>
        rowOfForm(edition, `proactiveDisclosure.${key}`, labels, block.columns, [block.article]),
      ),
    ),
    requests: treeRows(edition, form.requests, 'requests', APPLICANT_COLUMNS, []),
    disputes: treeRows(edition, form.disputes, 'disputes', RESULT_COLUMNS, []),
  };
}

function treeRows(
  edition: Edition,
  tree: Tree,
  path: string,
  columns: Columns,
  under: readonly Labels[],
): FormRow[] {
  return Object.entries(tree).flatMap(([key, node]) =>
    isGroup(node)
      ? treeRows(edition, node.rows, `${path}.${key}`, columns, [...under, node.labels])
      : [rowOfForm(edition, `${path}.${key}`, node, columns, under)],
  );
}

function rowOfForm(
  edition: Edition,
  path: string,
  labels: Labels,
  columns: Columns,
  under: readonly Labels[],
): FormRow {
  const list = Object.entries(columns).map(([key, { labels, unit }]) => {
    const cell = `${path}.${key}`;
    return { key, path: cell, number: numberOf(cell), labels, unit };
  });
  return { edition, path, labels, columns: list, head: columns, under };
}

const NUMBERS = new Map<string, number>();

function numberOf(cell: string): number {
  const number = NUMBERS.get(cell) ?? NUMBERS.size;
  NUMBERS.set(cell, number);
  return number;
}

const ROWS = recordOf(EDITIONS, rowsOf);

const BY_PATH = recordOf(
  EDITIONS,
  (edition) =>
    new Map(TABLE_KEYS.flatMap((table) => ROWS[edition][table].map((row) => [row.path, row]))),
);
