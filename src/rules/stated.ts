import type { TableKey } from '../form';
import { numberAt } from '../model';
import type { NarrativeFact } from '../narrative';
import type { Outcome } from './rule';
import type { Subject } from './subject';
import { stateOfCell } from './table';
import { ofManyBodies, ownOrgans } from './whose';

/** Cells whose sum a figure in prose may mean. */
export type Reading = readonly string[];

/** What a fact of a rule's kind is compared with. */
export interface Comparison {
  /** The row, group or cell that a finding is about. */
  readonly path: string;
  /** The meaning to report first, then others that the words allow as well. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** The figure is of the whole, though its words tell of a part. */
  readonly isOfWhole?: boolean;
}

/**
 * Compares the figures of one kind in prose with the tables. Only a fact about the whole of the
 * reporting body in the reporting year is compared; one that agrees with any of its readings holds.
 */
export function checkFacts(
  subject: Subject,
  outcome: Outcome,
  comparisonOf: (fact: NarrativeFact) => Comparison | null,
): void {
  const { report } = subject;
  if (report.year === null) {
    outcome.skip(null, 'year-unknown');
    return;
  }
  const ours = ownOrgans(subject.facts(), report);
  const others = ofManyBodies(subject.facts(), report);
  for (const fact of subject.facts()) {
    const comparison = comparisonOf(fact);
    if (!comparison || others.has(fact) || (fact.body !== null && !ours.has(fact.body))) continue;
    if (fact.isPart && !comparison.isOfWhole) continue;
    if (fact.year !== report.year) continue;
    checkFact(subject, outcome, fact, comparison);
  }
}

/** Compares facts that count a cell of the rows with that cell; a finding is about the row. */
export function checkRows(subject: Subject, outcome: Outcome, rows: readonly string[]): void {
  checkFacts(subject, outcome, ({ subject: cell }) => {
    const path = rows.find((row) => cell.startsWith(`${row}.`));
    return path === undefined ? null : { path, readings: [[cell]] };
  });
}

function checkFact(
  { report, tables }: Subject,
  outcome: Outcome,
  fact: NarrativeFact,
  { path, readings }: Comparison,
): void {
  const [first] = readings;
  const expected = sumOf(report, first);
  if (expected === null) {
    const gap = first.find((cell) => numberAt(report, cell) === null) ?? path;
    outcome.skip(path, stateOfCell(tables[tableOf(gap)], gap));
    return;
  }
  const allowed = readings.map((reading) => sumOf(report, reading));
  if (allowed.some((value) => value === null || agrees(fact, value))) return;
  outcome.found({ path, paths: first, place: fact.place, expected, actual: fact.value });
}

/** What the cells add up to; `null` if one holds no number. */
export function sumOf(report: Subject['report'], cells: Reading): number | null {
  let total = 0;
  for (const cell of cells) {
    const value = numberAt(report, cell);
    if (value === null) return null;
    total += value;
  }
  return total;
}

/** How far `约` may be off. */
const ABOUT = 0.2;

function agrees(fact: NarrativeFact, value: number): boolean {
  if (fact.bound === 'atLeast') return value >= fact.value;
  if (fact.bound === 'atMost') return value <= fact.value;
  const distance = Math.abs(value - fact.value);
  if (fact.bound === 'about') return distance <= ABOUT * Math.max(value, fact.value);
  return distance <= roundingOf(fact);
}

/** A sum of money is told rounded: `9.6亿元` may stand for 95,900 万元. */
function roundingOf({ unit, raw }: NarrativeFact): number {
  const scale = unit === '元' ? 0.0001 : unit === '亿元' ? 10_000 : unit === '万元' ? 1 : 0;
  const decimals = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
  return (scale * 0.5) / 10 ** decimals + scale * 1e-9;
}

function tableOf(path: string): TableKey {
  return path.slice(0, path.indexOf('.')) as TableKey;
}
