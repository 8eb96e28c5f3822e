import { EDITIONS, type Edition, type TableKey, tableRows } from '../form';
import type { Disputes } from './disputes';
import type { Section } from './fields';
import type { ProactiveDisclosure } from './proactive-disclosure';
import type { Requests } from './requests';

/** The number of a cell path. */
export type ReadCell = (path: string) => number | null;

export function buildProactiveDisclosure(
  section: Section,
  edition: Edition | 'mixed',
  read: ReadCell,
): ProactiveDisclosure {
  const editions = edition === 'mixed' ? EDITIONS : [edition];
  const plan = planOf('proactiveDisclosure', editions);
  return fill({ ...section, edition }, plan, read) as ProactiveDisclosure;
}

export function buildRequests(section: Section, read: ReadCell): Requests {
  return fill({ ...section }, planOf('requests', EDITIONS), read) as Requests;
}

export function buildDisputes(section: Section, read: ReadCell): Disputes {
  return fill({ ...section }, planOf('disputes', ['2021']), read) as Disputes;
}

interface Tree {
  [key: string]: object | number | string | boolean | null;
}

/** Rows and their cells nested as their paths are; every cell of the plan's editions is there. */
function fill(node: Tree, plan: Plan, read: ReadCell): object {
  for (const { key, next } of plan) {
    node[key] = typeof next === 'string' ? read(next) : fill({}, next, read);
  }
  return node;
}

/** A level of the nested rows: below each key its cell's path, or another level. */
type Plan = { readonly key: string; readonly next: string | Plan }[];

const PLANS = new Map<string, Plan>();

function planOf(table: TableKey, editions: readonly Edition[]): Plan {
  const id = `${table} ${editions.join()}`;
  const plan = PLANS.get(id) ?? makePlan(table, editions);
  PLANS.set(id, plan);
  return plan;
}

function makePlan(table: TableKey, editions: readonly Edition[]): Plan {
  const root: Plan = [];
  for (const { path, columns } of editions.flatMap((edition) => tableRows(edition, table))) {
    const keys = path.split('.').slice(1);
    const row = keys.reduce((plan, key) => add(plan, key, []) as Plan, root);
    for (const { key, path } of columns) add(row, key, path);
  }
  return root;
}

/** What stands below a key: a cell or a row that two editions have is the same. */
function add(plan: Plan, key: string, next: string | Plan): string | Plan {
  const known = plan.find((step) => step.key === key);
  if (!known) plan.push({ key, next });
  return known?.next ?? next;
}
