import { EDITIONS, type Edition, type TableKey, tableRows } from '../form';
import type { Disputes } from './disputes';
import type { Section } from './fields';
import type { ProactiveDisclosure } from './proactive-disclosure';
import type { Requests } from './requests';

/** The number in each cell, by the cell's own number in the form; none for a cell that the text does not have. */
export type Values = readonly (number | null | undefined)[];

export function buildProactiveDisclosure(
  { present, heading, text }: Section,
  edition: Edition | 'mixed',
  values: Values,
): ProactiveDisclosure {
  const editions = edition === 'mixed' ? EDITIONS : [edition];
  const plan = planOf('proactiveDisclosure', editions);
  return fill({ present, heading, text, edition }, plan, values) as ProactiveDisclosure;
}

export function buildRequests({ present, heading, text }: Section, values: Values): Requests {
  return fill({ present, heading, text }, planOf('requests', EDITIONS), values) as Requests;
}

export function buildDisputes({ present, heading, text }: Section, values: Values): Disputes {
  return fill({ present, heading, text }, planOf('disputes', ['2021']), values) as Disputes;
}

interface Tree {
  [key: string]: object | number | string | boolean | null;
}

/** Rows and their cells nested as their paths are; every cell of the plan's editions is there. */
function fill(node: Tree, plan: Plan, values: Values): object {
  for (const { key, next } of plan) {
    node[key] = typeof next === 'number' ? (values[next] ?? null) : fill({}, next, values);
  }
  return node;
}

/** A level of the nested rows: below each key its cell's number, or another level. */
type Plan = { readonly key: string; readonly next: number | Plan }[];

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
    for (const { key, number } of columns) add(row, key, number);
  }
  return root;
}

/** What stands below a key: a cell or a row that two editions have is the same. */
function add(plan: Plan, key: string, next: number | Plan): number | Plan {
  const known = plan.find((step) => step.key === key);
  if (!known) plan.push({ key, next });
  return known?.next ?? next;
}
