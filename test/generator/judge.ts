import type { Diagnostic } from '../../src/diagnostics';
import { cellPaths } from '../../src/form';
import { cellAt, type Report } from '../../src/model';
import type { Generated } from './generate';

/** How well a report was read. */
export interface Verdict {
  /** Cells in the text that a reader can tell. */
  cells: number;
  right: number;
  /** `null` where a number stands. */
  missed: number;
  /** Another number. */
  wrong: number;
  /** A number where none stands or none can be told. */
  invented: number;
  /** Wrong or invented, and no warning or error names the cell, its row or its group. */
  silent: number;
  /** What is unacceptable, a line each. */
  faults: string[];
}

/** A procurement amount without a unit is kept as printed, with this warning. */
const ALLOWED = new Set(['amount-unit-missing']);

/** Every path of both editions: a report read by the wrong form has numbers where none belong. */
const PATHS = [...new Set([...cellPaths('2021'), ...cellPaths('2019')])];

/**
 * Compares a report, and all that parsing and validation said of it, with the truth.
 *
 * A number other than the one printed is a fault, and a silent one unless a diagnostic names the cell, its
 * row or its group.
 */
export function judge(
  report: Report,
  diagnostics: readonly Diagnostic[],
  generated: Generated,
): Verdict {
  const verdict: Verdict = {
    cells: 0,
    right: 0,
    missed: 0,
    wrong: 0,
    invented: 0,
    silent: 0,
    faults: [],
  };
  const warned = namedBy(diagnostics.filter((each) => each.severity !== 'info'));
  const named = namedBy(diagnostics);
  const clean = generated.damages.length === 0;
  for (const path of PATHS) judgeCell(path, { report, generated, warned, named, clean, verdict });
  verdict.faults.push(...placeFaults(report, generated.text));
  if (clean) verdict.faults.push(...identityFaults(report, generated));
  if (clean && generated.consistent) verdict.faults.push(...noiseFaults(diagnostics));
  return verdict;
}

interface Case {
  report: Report;
  generated: Generated;
  warned: ReadonlySet<string>;
  named: ReadonlySet<string>;
  clean: boolean;
  verdict: Verdict;
}

function judgeCell(path: string, at: Case): void {
  const { cells, undecidable } = at.generated.truth;
  const { verdict } = at;
  const got = cellAt(at.report, path);
  const want = cells.get(path) ?? null;
  const silent = !names(at.warned, path);
  if (undecidable.has(path)) {
    const told = got === want ? names(at.named, path) : !silent;
    if (got === null || told) return;
    verdict.invented++;
    verdict.silent++;
    verdict.faults.push(`silent: ${path} is ${got}, but no reader can tell`);
    return;
  }
  if (cells.has(path)) verdict.cells++;
  if (got === want) {
    if (cells.has(path)) verdict.right++;
    return;
  }
  if (got === null) verdict.missed++;
  else if (want === null) verdict.invented++;
  else verdict.wrong++;
  if (got !== null && silent) verdict.silent++;
  const kind = got === null ? 'missed' : silent ? 'silent' : 'flagged';
  if (got !== null || at.clean) verdict.faults.push(`${kind}: ${path} is ${got}, not ${want}`);
}

/** Whether the path itself, its row or its group is named; a whole section is not enough. */
function names(named: ReadonlySet<string>, path: string): boolean {
  const keys = path.split('.');
  return keys.some((_, index) => index > 0 && named.has(keys.slice(0, index + 1).join('.')));
}

function namedBy(diagnostics: readonly Diagnostic[]): Set<string> {
  return new Set(
    diagnostics.flatMap(({ path, paths }) => [...(path === null ? [] : [path]), ...paths]),
  );
}

/** Every number can be traced to its characters. */
function placeFaults(report: Report, text: string): string[] {
  const untraced = PATHS.filter(
    (path) => cellAt(report, path) !== null && !report.source.cells[path],
  ).map((path) => `untraced: ${path}`);
  const misplaced = Object.entries(report.source.cells).flatMap(([path, { raw, place }]) => {
    const found = text.slice(place.start.offset, place.end.offset);
    return found === raw
      ? []
      : [`misplaced: ${path} has ${JSON.stringify(raw)} but ${JSON.stringify(found)} is there`];
  });
  return [...untraced, ...misplaced];
}

function identityFaults(report: Report, { truth }: Generated): string[] {
  const keys = ['title', 'agency', 'year', 'edition'] as const;
  return keys
    .filter((key) => report[key] !== truth[key])
    .map((key) => `${key}: ${report[key]}, not ${truth[key]}`);
}

function noiseFaults(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ severity, ruleId }) => severity !== 'info' && !ALLOWED.has(ruleId))
    .map(({ ruleId, path, message }) => `noise: ${ruleId} ${path}: ${message}`);
}
