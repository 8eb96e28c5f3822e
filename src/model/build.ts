import { EDITIONS, type Edition, type FormColumn, type TableKey, tableRows } from '../form';
import type { Disputes } from './disputes';
import type { ProactiveDisclosure } from './proactive-disclosure';
import type { Requests } from './requests';

/** The number of a cell path. */
export type ReadCell = (path: string) => number | null;

type Section = Pick<Requests, 'present' | 'heading' | 'text'>;

export function buildProactiveDisclosure(
  section: Section,
  edition: Edition | 'mixed',
  read: ReadCell,
): ProactiveDisclosure {
  const editions = edition === 'mixed' ? EDITIONS : [edition];
  const rows = buildRows('proactiveDisclosure', editions, read);
  return { ...section, edition, ...rows } as ProactiveDisclosure;
}

export function buildRequests(section: Section, read: ReadCell): Requests {
  return { ...section, ...buildRows('requests', EDITIONS, read) } as Requests;
}

export function buildDisputes(section: Section, read: ReadCell): Disputes {
  return { ...section, ...buildRows('disputes', ['2021'], read) } as Disputes;
}

interface Tree {
  [key: string]: Tree | number | null;
}

/** Rows and their cells nested as their paths are; every cell of these editions is there. */
function buildRows(table: TableKey, editions: readonly Edition[], read: ReadCell): Tree {
  const root: Tree = {};
  for (const { keys, columns } of ROWS.get(`${table} ${editions.join()}`) ??
    plan(table, editions)) {
    let node = root;
    for (const key of keys) {
      const next = node[key];
      if (typeof next === 'object' && next !== null) node = next;
      else node = node[key] = {};
    }
    for (const { key, path } of columns) node[key] = read(path);
  }
  return root;
}

interface Step {
  /** The path below its section, key by key. */
  readonly keys: readonly string[];
  readonly columns: readonly FormColumn[];
}

const ROWS = new Map<string, readonly Step[]>();

function plan(table: TableKey, editions: readonly Edition[]): readonly Step[] {
  const known = new Set<string>();
  const steps = editions.flatMap((edition) =>
    tableRows(edition, table).map((row) => {
      const columns = row.columns.filter(({ path }) => !known.has(path));
      for (const { path } of columns) known.add(path);
      return { keys: row.path.split('.').slice(1), columns };
    }),
  );
  ROWS.set(`${table} ${editions.join()}`, steps);
  return steps;
}
