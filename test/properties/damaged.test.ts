import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics';
import { cellAt, type Report } from '../../src/model';
import { parseReport } from '../../src/parse';
import { DAMAGES, type Generated, judge, LAYOUTS } from '../generator';
import { commandOf, forReports } from './reports';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = 4;

/**
 * A cell is the number printed for it or `null`; any other number, its own row's or another's, has a
 * warning that names the cell, its row or its group – as has a number that was not read. Only what
 * parsing itself says counts; that a sum fails is no excuse.
 */
function expectNoSilentError(generated: Generated): void {
  const report = parseReport(generated.text);
  const { faults, silent } = judge(report, report.diagnostics, generated);
  expect(faults, commandOf(generated)).toEqual([]);
  expect(silent).toBe(0);
  expect(unnamed(report, generated), commandOf(generated)).toEqual([]);
}

/** Cells whose number a reader can tell, and which were not read and are named by nothing. */
function unnamed(report: Report, { truth }: Generated): string[] {
  const warned = report.diagnostics.filter(({ severity }) => severity !== 'info').flatMap(pathsOf);
  const named = new Set(warned);
  return [...truth.cells.keys()].filter(
    (path) =>
      truth.cells.get(path) !== null &&
      !truth.undecidable.has(path) &&
      cellAt(report, path) === null &&
      !groupsOf(path).some((each) => named.has(each)),
  );
}

function pathsOf({ path, paths }: Diagnostic): string[] {
  return path === null ? paths : [path, ...paths];
}

/** A cell, its row and its groups, but for its whole table. */
function groupsOf(path: string): string[] {
  const keys = path.split('.');
  return keys.slice(1).map((_, at) => keys.slice(0, at + 2).join('.'));
}

describe('a damaged report is not read wrongly without a warning', () => {
  it.each(DAMAGES)('%s', (damage) => {
    forReports({ damages: [damage] }, RUNS, expectNoSilentError);
  });

  it.each(LAYOUTS)('whatever happened to it in %s', (layout) => {
    forReports({ layout }, RUNS, (generated) => {
      fc.pre(generated.damages.length > 0);
      expectNoSilentError(generated);
    });
  });
});
