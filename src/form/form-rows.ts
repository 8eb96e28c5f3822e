import { assertEdition, type Edition } from './editions';
import type { Unit } from './form';
import { rowsIn } from './rows-in';
import { TABLE_KEYS, type TableKey } from './sections';
import type { FormRow } from './table';

/** Something in a report, and what the official form prints for it. */
export interface Labelled {
  /** Dotted path from the report. */
  path: string;
  /** The form's wording, number included: `（三）不予公开`. */
  label: string;
}

/** A column of a row: its `path` is that of the row's cell. */
export interface LabelledColumn extends Labelled {
  /** The last step of `path`. */
  key: string;
  /** What it counts: `count` 件, `change` 项 (may be negative), `amount` 万元 (10,000 yuan). */
  unit: Unit;
}

/** A row of the official form. */
export interface LabelledRow extends Labelled {
  /** The section whose table it stands in. */
  table: TableKey;
  /** The groups it stands in, outermost first: 三、本年度办理结果, （三）不予公开. */
  groups: Labelled[];
  /** In table two the clause of Article 20 of the Regulation over it: 第二十条第（一）项. */
  clause: string | null;
  columns: LabelledColumn[];
}

/**
 * The rows of the official form (政府信息公开工作年度报告格式, 国办公开办函〔2021〕30号 and 〔2019〕60号) with
 * their labels and columns, table by table in the order of the form. `'mixed'` has those of both editions.
 *
 * @throws {RangeError} if there is no such edition.
 * @throws {TypeError} if `edition` is no string.
 * @example
 * for (const { label, columns } of formRows('2021')) {
 *   console.log(label, columns.map(({ path }) => cellAt(report, path)));
 * }
 */
export function formRows(edition: Edition | 'mixed'): LabelledRow[] {
  assertEdition(edition, 'formRows');
  return TABLE_KEYS.flatMap((table) => rowsIn(edition, table).map((row) => labelled(table, row)));
}

function labelled(table: TableKey, { path, labels, columns, under }: FormRow): LabelledRow {
  const [label] = labels;
  const isClause = table === 'proactiveDisclosure';
  return {
    table,
    path,
    label,
    groups: isClause ? [] : groupsOf(path, label, under),
    clause: isClause ? (under[0]?.[0] ?? null) : null,
    columns: columns.map(({ key, path, labels: [label], unit }) => ({ key, path, label, unit })),
  };
}

/** （六）其他处理 of 2019 is a single row: in the model it has its group's path above it, in the form no group. */
function groupsOf(path: string, label: string, under: FormRow['under']): Labelled[] {
  const steps = path.split('.');
  return under
    .map(([own], depth) => ({ path: steps.slice(0, depth - under.length).join('.'), label: own }))
    .filter((group) => group.label !== label);
}
