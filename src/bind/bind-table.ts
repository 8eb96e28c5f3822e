import type { Diagnostic, Locale } from '../diagnostics';
import type { Edition, TableKey } from '../form';
import type { LineSpan, Range, Source } from '../source';
import type { Grid } from '../tokenize';
import { type Assignments, assign } from './assign';
import { type Binding, bindRow } from './bind-row';
import { type BlockHeads, blockHeads, requestsEdition } from './editions';
import { extentOf } from './extent';
import { type FormLine, formLines } from './form-lines';
import { gluedFigures } from './glued';
import { gluedLabels } from './glued-labels';
import { headJudge } from './head-faults';
import { locate } from './locate';
import { byReading, type Located } from './located';
import { arePacked } from './packed';
import type { ReadCell } from './read-row';
import { printed, type Reporting, report, reportGlued, reportStray, reportUnread } from './report';
import { rowColumns } from './row-columns';
import { rowPlaces } from './row-places';
import {
  areCellsBroken,
  haveTotalsFirst,
  isHardlyRead,
  overfullWidths,
  shownByWidth,
} from './shown';
import { isFilled, type Token, tokensOf } from './token';
import { withoutVoidColumns } from './void-columns';
import type { Assignment, Stray, Undecided } from './work';

/** A table of the form as found in a text. */
export interface BoundTable {
  /** What stands in the cells that the text has: a number, or the blank in its stead. */
  readonly cells: readonly ReadCell[];
  /** Row path → where its label is printed. */
  readonly rows: ReadonlyMap<string, Range>;
  /** Row path → edition whose columns it has. */
  readonly editions: ReadonlyMap<string, Edition>;
  readonly diagnostics: readonly Diagnostic[];
  /** From the table's first line to its last, last exclusive; `null` where there is no table. */
  readonly lines: LineSpan | null;
  readonly layouts: readonly string[];
  /** Whether its empty cells were closed up and rows filled up with others behind. */
  readonly isPacked: () => boolean;
  /** Whether its cells were broken over lines. */
  readonly cellsBroken: boolean;
  /** Whether rows are known by their count of figures, and it says little: cells were broken, or run together. */
  readonly isDoubtful: boolean;
}

/** What the other tables of the report show. */
export interface Hints {
  /** The edition that they follow, if known. */
  readonly edition: Edition | null;
  readonly isPacked: () => boolean;
  readonly isDoubtful: boolean;
}

/** Grids → cells of the form. */
export function bindTable(
  source: Source,
  table: TableKey,
  grids: readonly Grid[],
  hints: Hints,
  locale: Locale,
): BoundTable {
  const tokens = tokensOf(source, grids);
  const form = formLines(table);
  const { located, repeated } = locate(form, tokens);
  const found = repeated.length > 0 ? [...located, ...repeated].sort(byReading) : located;
  const heads = table === 'proactiveDisclosure' ? blockHeads(source, tokens, found) : NO_HEADS;
  const edition =
    table === 'proactiveDisclosure' ? null : (requestsEdition(located) ?? hints.edition ?? '2021');
  const columnsOf = rowColumns(heads, edition, found);
  const isPacked = () => hints.isPacked() || arePacked(tokens);
  const widthOf = (line: FormLine) => columnsOf(line)?.columns.length ?? 0;
  const given = assign(source, table, form, tokens, found, widthOf, isPacked);
  const over = tokens.slice(0, tokens.findIndex(isFilled));
  const assignments =
    table === 'requests'
      ? { ...given, assigned: withoutVoidColumns(given.assigned, over, widthOf) }
      : given;

  const firstRow = table === 'requests' ? located[0]?.tokens[0]?.index : undefined;
  const reporting: Reporting = { source, table, columnsOf, locale, diagnostics: [] };
  const { assigned, stray, undecided } = assignments;
  const cellsBroken = areCellsBroken(reporting, assignments);
  const isDoubtful = hints.isDoubtful || cellsBroken || isHardlyRead(assignments);
  const binding: Binding = {
    reporting,
    form,
    tokens,
    heads,
    over,
    judgeHeads: headJudge(form, table, firstRow),
    totalsFirst: haveTotalsFirst(reporting, assigned),
    isDoubtful,
    overfull: overfullWidths(reporting, assigned),
    shown: shownByWidth(reporting, assigned, isPacked),
    cells: [],
    editions: new Map(),
    claims: new Map(),
  };
  bindRows(binding, assignments, located);
  const doubted = new Set(undecided.map(({ figures }) => figures));
  for (const each of stray) {
    const claim = binding.claims.get(each);
    const isClaimed = claim !== undefined && claim.broken.length > 0;
    if (isClaimed || !doubted.has(each.figures)) reportStray(reporting, each, claim);
  }
  const { cells, editions } = binding;
  const { lines, layouts } = extentOf(source, form, tokens, found, assignments);
  const { diagnostics } = reporting;
  return {
    cells,
    rows: rowPlaces(located),
    editions,
    diagnostics,
    lines,
    layouts,
    isPacked,
    cellsBroken,
    isDoubtful,
  };
}

const NO_HEADS: BlockHeads = new Map();

function bindRows(
  binding: Binding,
  { assigned, undecided, stray }: Assignments,
  located: readonly Located[],
): void {
  const { reporting } = binding;
  const done = new Set<FormLine>();
  const doubtful = byLine(undecided, ({ line }) => line);
  const rows = holdsFigures(assigned, located) ? byLine(assigned, ({ line }) => line) : [];
  const beside = byLine(stray.flatMap(withRows), ({ line }) => line);
  for (const row of located) {
    const glued = gluedFigures(reporting.source, row);
    if (!glued) continue;
    reportGlued(reporting, row.line, glued);
    done.add(row.line);
  }
  const isTwofold = standsTwice(reporting.source, rows);
  for (const line of binding.form.lines) {
    if (done.has(line)) continue;
    const doubts = doubtful[line.index];
    const readings = rows[line.index];
    const rest = beside[line.index]?.map((each) => each.stray) ?? [];
    if (doubts) report(reporting, 'row-undecided', line, figuresIn(doubts));
    else if (readings && isTwofold && readings.length === 1)
      report(reporting, 'row-undecided', line, readings[0]?.slots ?? []);
    else if (readings) bindRow(binding, line, readings, rest);
  }
  for (const { line, tokens } of located) {
    const silent = !done.has(line) && !doubtful[line.index] && !rows[line.index];
    if (silent) reportUnread(reporting, line, tokens);
  }
  const known = new Set(located.map(({ line }) => line));
  const missing = binding.form.lines.filter(
    (line) =>
      !known.has(line) &&
      !doubtful[line.index] &&
      !rows[line.index] &&
      reporting.columnsOf(line) !== null,
  );
  for (const { line, token } of gluedLabels(reporting.source, missing, binding.tokens, located)) {
    reportUnread(reporting, line, [token]);
  }
}

/** Where nothing was found but blanks, and not behind every label, they are what a head covers. */
function holdsFigures(assigned: readonly Assignment[], located: readonly Located[]): boolean {
  return assigned.length >= located.length || assigned.some(({ slots }) => slots.some(isFilled));
}

/**
 * Whether most rows stand twice with different figures: there are two tables, of two years or bodies, and of the
 * other rows nobody knows whose they are.
 */
function standsTwice(
  source: Source,
  rows: readonly (readonly Assignment[] | undefined)[],
): boolean {
  let [single, twofold] = [0, 0];
  for (const readings of rows) {
    const [first, second] = readings ?? [];
    if (!first) continue;
    if (!second) single++;
    else if (printed(source, first) !== printed(source, second)) twofold++;
  }
  return twofold > 1 && twofold >= single;
}

/** In order of reading. Many rows may share one long run of figures, which is not copied for each. */
function figuresIn(doubts: readonly Undecided[]): readonly Token[] {
  const [only] = doubts;
  if (only && doubts.length === 1) return only.figures;
  return doubts.flatMap((each) => each.figures).sort((one, other) => one.index - other.index);
}

/** Figures that belong to no row, once for each row beside them. */
function withRows(stray: Stray): { line: FormLine; stray: Stray }[] {
  const { beside, below } = stray;
  const lines = new Set([beside, below]);
  return [...lines].flatMap((line) => (line ? { line, stray } : []));
}

/** What belongs to each line of the form, by its index. */
function byLine<T>(items: readonly T[], lineOf: (item: T) => FormLine): (T[] | undefined)[] {
  const groups: (T[] | undefined)[] = [];
  for (const item of items) {
    const { index } = lineOf(item);
    const group = groups[index];
    if (group) group.push(item);
    else groups[index] = [item];
  }
  return groups;
}
