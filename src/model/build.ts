import { EDITIONS, type Edition, type TableKey, tableRows } from '../form';
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
  const start = { ...section, edition };
  return buildRows('proactiveDisclosure', editions, start, read) as ProactiveDisclosure;
}

export function buildRequests(section: Section, read: ReadCell): Requests {
  return buildRows('requests', EDITIONS, section, read) as Requests;
}

export function buildDisputes(section: Section, read: ReadCell): Disputes {
  return buildRows('disputes', ['2021'], section, read) as Disputes;
}

interface Tree {
  [key: string]: Tree | number | string | boolean | null;
}

/** A section's own fields, then rows and their cells nested as their paths are; every cell of these editions is there. */
function buildRows(
  table: TableKey,
  editions: readonly Edition[],
  fields: Readonly<Record<string, string | boolean | null>>,
  read: ReadCell,
): Tree {
  const id = `${table} ${editions.join()}`;
  const plan = PLANS.get(id) ?? planOf(table, editions, Object.keys(fields));
  PLANS.set(id, plan);
  const tree = build(plan, read);
  for (const key in fields) tree[key] = fields[key] ?? null;
  return tree;
}

/** Copies begin with every key, so that those of all reports are alike and quick to make. */
function build({ blank, steps }: Plan, read: ReadCell): Tree {
  const node = { ...blank };
  for (const { key, next } of steps) {
    node[key] = typeof next === 'string' ? read(next) : build(next, read);
  }
  return node;
}

/** A level of the nested rows: below each key its cell's path, or another level. */
interface Plan {
  readonly blank: Tree;
  readonly steps: { readonly key: string; readonly next: string | Plan }[];
}

const PLANS = new Map<string, Plan>();

function planOf(table: TableKey, editions: readonly Edition[], fields: readonly string[]): Plan {
  const root: Plan = { blank: Object.fromEntries(fields.map((key) => [key, null])), steps: [] };
  for (const edition of editions) {
    for (const { path, columns } of tableRows(edition, table)) {
      let plan = root;
      for (const key of path.split('.').slice(1)) plan = below(plan, key);
      for (const column of columns) add(plan, column.key, column.path);
    }
  }
  return root;
}

function below(plan: Plan, key: string): Plan {
  const known = plan.steps.find((step) => step.key === key)?.next;
  if (typeof known === 'object') return known;
  const next: Plan = { blank: {}, steps: [] };
  add(plan, key, next);
  return next;
}

/** A cell that two editions have is the same cell. */
function add({ blank, steps }: Plan, key: string, next: string | Plan): void {
  if (key in blank) return;
  blank[key] = null;
  steps.push({ key, next });
}
