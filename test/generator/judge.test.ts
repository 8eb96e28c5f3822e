import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics';
import type { Report } from '../../src/model';
import { parseReport } from '../../src/parse';
import { type Generated, generate, judge } from '.';

const CLEAN = generate(2, { layout: 'gfm', edition: '2021', damages: [], consistent: true });
const RECEIVED = 'requests.received.total';

/** A report that reads what is true, but for the changes. */
function reading(
  { text, truth }: Generated,
  changes: Readonly<Record<string, number | null>> = {},
): Report {
  const { title, agency, year, edition } = truth;
  const start = { line: 1, column: 1, offset: 0 };
  const traced = {
    raw: text.slice(0, 1),
    place: { start, end: { line: 1, column: 2, offset: 1 } },
  };
  const source: { cells: Record<string, typeof traced> } = { cells: {} };
  const report: Record<string, unknown> = {
    ...parseReport(''),
    ...{ title, agency, year, edition, source, diagnostics: [] },
  };
  for (const [path, number] of [...truth.cells, ...Object.entries(changes)]) {
    set(report, path.split('.'), number);
    source.cells[path] = traced;
  }
  return report as unknown as Report;
}

function set(node: Record<string, unknown>, keys: readonly string[], number: number | null): void {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) {
    node[key] = number;
    return;
  }
  const child = (node[key] ?? {}) as Record<string, unknown>;
  node[key] = child;
  set(child, rest, number);
}

function diagnostic(path: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  return {
    ruleId: 'row-undecided',
    severity,
    message: '',
    path,
    paths: [],
    place: null,
    expected: null,
    actual: null,
    note: null,
    url: null,
  };
}

/** The same report as if something had damaged it, so that it may be flagged. */
function damaged(undecidable: readonly string[] = []): Generated {
  const truth = { ...CLEAN.truth, undecidable: new Set(undecidable) };
  return { ...CLEAN, truth, damages: ['page-numbers'] };
}

describe('judge', () => {
  it('finds nothing in a right reading', () => {
    const { size } = CLEAN.truth.cells;
    expect(judge(reading(CLEAN), [], CLEAN)).toEqual({
      cells: size,
      right: size,
      missed: 0,
      wrong: 0,
      invented: 0,
      silent: 0,
      faults: [],
    });
  });

  it('finds a silent error', () => {
    const verdict = judge(reading(CLEAN, { [RECEIVED]: 1_000_001 }), [], damaged());
    expect(verdict).toMatchObject({ wrong: 1, silent: 1 });
    expect(verdict.faults).toEqual([
      `silent: ${RECEIVED} is 1000001, not ${CLEAN.truth.cells.get(RECEIVED)}`,
    ]);
  });

  it.each([RECEIVED, 'requests.received'])('finds no silent one where %s is named', (path) => {
    const report = reading(CLEAN, { [RECEIVED]: 1_000_001 });
    expect(judge(report, [diagnostic(path)], damaged())).toMatchObject({
      wrong: 1,
      silent: 0,
      faults: [`flagged: ${RECEIVED} is 1000001, not ${CLEAN.truth.cells.get(RECEIVED)}`],
    });
  });

  it.each([
    ['the whole section', diagnostic('requests')],
    ['another row', diagnostic('requests.carriedOver')],
    ['information only', diagnostic(RECEIVED, 'info')],
  ])('finds a silent one where %s is named', (_, each) => {
    const report = reading(CLEAN, { [RECEIVED]: 1_000_001 });
    expect(judge(report, [each], damaged()).silent).toBe(1);
  });

  it('counts a missed cell, which is a fault in a text without damage alone', () => {
    const report = reading(CLEAN, { [RECEIVED]: null });
    expect(judge(report, [], damaged())).toMatchObject({ missed: 1, silent: 0, faults: [] });
    expect(judge(report, [], CLEAN).faults).toHaveLength(1);
  });

  it('finds a number of the other edition', () => {
    const report = reading(CLEAN, { 'proactiveDisclosure.rules.produced': 4 });
    expect(judge(report, [], damaged())).toMatchObject({ invented: 1, silent: 1 });
  });

  it('finds a guess at what no reader can tell, even a lucky one', () => {
    const verdict = judge(reading(CLEAN), [], damaged([RECEIVED]));
    expect(verdict).toMatchObject({ invented: 1, silent: 1 });
  });

  it('accepts null there, a warning, and a right reading that is reported', () => {
    const undecided = damaged([RECEIVED]);
    const accepted = [
      judge(reading(CLEAN, { [RECEIVED]: null }), [], undecided),
      judge(reading(CLEAN, { [RECEIVED]: 1_000_001 }), [diagnostic(RECEIVED)], undecided),
      judge(reading(CLEAN), [diagnostic(RECEIVED, 'info')], undecided),
    ];
    for (const verdict of accepted) expect(verdict).toMatchObject({ silent: 0, faults: [] });
  });

  it('finds characters that are not where the report says', () => {
    const report = reading(CLEAN);
    const traced = report.source.cells[RECEIVED];
    if (traced) report.source.cells[RECEIVED] = { ...traced, raw: 'x' };
    expect(judge(report, [], CLEAN).faults[0]).toMatch(/^misplaced: requests\.received\.total/);
    delete report.source.cells[RECEIVED];
    expect(judge(report, [], CLEAN).faults).toEqual([`untraced: ${RECEIVED}`]);
  });

  it('finds noise in a clean report, but for a procurement amount without a unit', () => {
    expect(judge(reading(CLEAN), [diagnostic(RECEIVED)], CLEAN).faults[0]).toMatch(/^noise:/);
    const unit = { ...diagnostic(RECEIVED), ruleId: 'amount-unit-missing' };
    expect(judge(reading(CLEAN), [unit], CLEAN).faults).toEqual([]);
  });

  it('finds another title', () => {
    const report = { ...reading(CLEAN), title: 'x' };
    expect(judge(report, [], CLEAN).faults).toEqual([`title: x, not ${CLEAN.truth.title}`]);
  });
});
