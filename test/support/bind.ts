import { bindTable } from '../../src/bind/bind-table';
import type { Edition, TableKey } from '../../src/form';
import { createSource } from '../../src/source';
import { tokenize } from '../../src/tokenize';

/** What a table's text is read as. */
export interface Bound {
  /** Row path below the table → its cells in the order of the form, `_` for null, `?` for none. */
  readonly rows: Record<string, string>;
  /** Notices as `ruleId path: actual`. */
  readonly notices: string[];
  readonly editions: string[];
  readonly layouts: readonly string[];
}

export function bind(table: TableKey, text: string, hint: Edition | null = null): Bound {
  const source = createSource(text);
  const grids = tokenize(source, { first: 0, last: source.starts.length });
  const { cells, diagnostics, editions, layouts } = bindTable(
    source,
    table,
    grids,
    { edition: hint, isPacked: () => false, isDoubtful: false },
    'zh',
  );
  const below = (path: string) => path.replace(`${table}.`, '');
  const rows: Record<string, string> = {};
  for (const { column, value } of cells) {
    const { path } = column;
    const row = below(path.slice(0, path.lastIndexOf('.')));
    const cell = `${path.slice(path.lastIndexOf('.') + 1)}=${value ?? '_'}`;
    rows[row] = rows[row] === undefined ? cell : `${rows[row]} ${cell}`;
  }
  return {
    rows,
    notices: diagnostics.map(
      ({ ruleId, path, actual }) =>
        `${ruleId} ${below(path ?? '')}: ${Array.isArray(actual) ? actual.join(' ') : actual}`,
    ),
    editions: [...editions].map(([path, edition]) => `${below(path)} ${edition}`),
    layouts,
  };
}

const APPLICANTS = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
];

/** A row of table three as {@link bind} shows it: `_` for null, a space for a cell without a place. */
export function applicants(...values: readonly (number | '_' | ' ')[]): string {
  return APPLICANTS.flatMap((key, at) => {
    const value = values[at] ?? ' ';
    return value === ' ' ? [] : [`${key}=${value}`];
  }).join(' ');
}

const RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** A row of table four as {@link bind} shows it. */
export function results(...values: readonly (number | '_')[]): string {
  return RESULTS.map((key, at) => `${key}=${values[at] ?? '_'}`).join(' ');
}
