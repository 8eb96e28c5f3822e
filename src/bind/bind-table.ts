import { type Diagnostic, type Locale, notice } from '../diagnostics';
import type { Edition, TableKey } from '../form';
import { type LineSpan, placeOf, type Range, type Source } from '../source';
import type { Grid } from '../tokenize';
import { type Assignments, assign } from './assign';
import { type Placed, placeColumns, placeUnder } from './columns';
import { type BlockHeads, blockHeads, requestsEdition } from './editions';
import { extentOf } from './extent';
import { type FormLine, type FormLines, formLines } from './form-lines';
import { gluedFigures } from './glued';
import { headJudge, type JudgeHeads, SOUND } from './head-order';
import { findHeads } from './heads';
import { locate } from './locate';
import type { Located } from './located';
import { type ReadCell, readRow } from './read-row';
import {
  printed,
  type Reporting,
  report,
  reportConflict,
  reportGlued,
  reportStray,
} from './report';
import { rowColumns } from './row-columns';
import { haveTotalsFirst, type Shown, shownByWidth } from './shown';
import { withoutCopies } from './spread';
import { type Token, tokensOf } from './token';
import { unitOfRow } from './units';
import type { Assignment, Undecided } from './work';

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
}

interface Binding extends Reporting {
  readonly form: FormLines;
  readonly tokens: readonly Token[];
  readonly heads: BlockHeads;
  /** What stands before the first figure. */
  readonly over: readonly Token[];
  readonly judgeHeads: JudgeHeads;
  readonly cells: ReadCell[];
  readonly editions: Map<string, Edition>;
}

/** Grids → cells of the form. `hint` is the edition that the report's other tables follow, if known. */
export function bindTable(
  source: Source,
  table: TableKey,
  grids: readonly Grid[],
  hint: Edition | null,
  locale: Locale,
): BoundTable {
  const tokens = tokensOf(source, grids);
  const form = formLines(table);
  const { located, repeated } = locate(form, tokens);
  const found = repeated.length > 0 ? [...located, ...repeated].sort(byReading) : located;
  const heads = table === 'proactiveDisclosure' ? blockHeads(source, tokens, found) : NO_HEADS;
  const edition =
    table === 'proactiveDisclosure' ? null : (requestsEdition(located) ?? hint ?? '2021');
  const columnsOf = rowColumns(heads, edition, found);
  const assignments = assign(form, tokens, found, (line) => columnsOf(line)?.columns.length ?? 0);

  const firstRow = table === 'requests' ? located[0]?.tokens[0]?.index : undefined;
  const binding: Binding = {
    source,
    table,
    columnsOf,
    locale,
    diagnostics: [],
    form,
    tokens,
    heads,
    over: tokens.slice(
      0,
      tokens.findIndex((token) => token.filled),
    ),
    judgeHeads: headJudge(form, table, firstRow),
    cells: [],
    editions: new Map(),
  };
  bindRows(binding, assignments, located);
  for (const stray of assignments.stray) reportStray(binding, stray);
  const { cells, editions, diagnostics } = binding;
  const { lines, layouts } = extentOf(source, form, tokens, found, assignments);
  return { cells, rows: rowPlaces(located), editions, diagnostics, lines, layouts };
}

const NO_HEADS: BlockHeads = new Map();

function bindRows(
  binding: Binding,
  { assigned, undecided }: Assignments,
  located: readonly Located[],
): void {
  const done = new Set<FormLine>();
  const doubtful = byLine(undecided);
  const rows = byLine(assigned);
  const shown = shownByWidth(binding, assigned);
  const totalsFirst = haveTotalsFirst(binding, assigned);
  for (const row of located) {
    const glued = gluedFigures(binding.source, row);
    if (!glued) continue;
    reportGlued(binding, row.line, glued);
    done.add(row.line);
  }
  for (const line of binding.form.lines) {
    if (done.has(line)) continue;
    const doubts = doubtful[line.index];
    const readings = rows[line.index];
    if (doubts) report(binding, 'row-undecided', line, figuresIn(doubts));
    else if (readings) bindRow(binding, line, readings, totalsFirst, shown);
  }
}

/** In order of reading. Many rows may share one long run of figures, which is not copied for each. */
function figuresIn(doubts: readonly Undecided[]): readonly Token[] {
  const [only] = doubts;
  if (only && doubts.length === 1) return only.figures;
  return doubts.flatMap((each) => each.figures).sort((one, other) => one.index - other.index);
}

/** What belongs to each line of the form, by its index. */
function byLine<T extends { readonly line: FormLine }>(items: readonly T[]): (T[] | undefined)[] {
  const groups: (T[] | undefined)[] = [];
  for (const item of items) {
    const group = groups[item.line.index];
    if (group) group.push(item);
    else groups[item.line.index] = [item];
  }
  return groups;
}

function bindRow(
  binding: Binding,
  line: FormLine,
  readings: readonly Assignment[],
  totalsFirst: boolean,
  shown: (width: number) => Shown,
): void {
  const { columnsOf, heads, tokens, source } = binding;
  const [found, ...others] = readings.length > 1 ? mostTelling(readings) : readings;
  const form = columnsOf(line);
  if (!found || line.path === null) return;
  const head = heads.get(line.path);
  const over = head?.tokens;
  const row = over ? withSlots(found, withoutCopies(source, found.slots, over)) : found;
  const other = others.find((each) => printed(source, each) !== printed(source, row));
  if (other) {
    reportConflict(binding, line, row, other);
    return;
  }

  const width = form?.columns.length ?? 0;
  const findOver = () => form && findHeads(over ?? tokensOver(tokens, row), form.head);
  const { disordered, foreign } = form
    ? binding.judgeHeads(over ?? binding.over, form.head)
    : SOUND;
  const ordered = !disordered && !totalsFirst;
  const certain =
    ordered &&
    form &&
    (foreign
      ? placeUnder(row, findOver())
      : placeColumns(row, width, () => shown(width).evidence, findOver));
  const placed = certain || (ordered && !foreign && bySum(row, width, shown));
  if (!form || !placed || mayBeShifted(source, placed, width)) {
    report(binding, 'row-undecided', line, row.slots);
    return;
  }

  if (others.length > 0) report(binding, 'row-repeated', line, row.slots);
  if (!certain) report(binding, 'columns-by-sum', line, row.slots);
  if (row.byPosition) report(binding, 'row-by-position', line, row.slots);
  binding.editions.set(line.path, form.edition);
  const unit = unitOfRow(source, tokens, placed, head?.unit ?? null);
  for (const cell of readRow(source, form.columns, placed, unit)) {
    binding.cells.push(cell);
    if (cell.fault === null) continue;
    const { path, labels } = cell.column;
    const facts = {
      path,
      paths: [path],
      place: placeOf(source, cell),
      actual: source.text.slice(cell.start, cell.end),
      name: `${line.label} ${labels[0]}`,
    };
    binding.diagnostics.push(notice(cell.fault, facts, binding.locale));
  }
}

function withSlots(
  { line, located, label, byPosition }: Assignment,
  slots: readonly Token[],
): Assignment {
  return { line, located, slots, label, byPosition };
}

/** Of readings with figures all, of mere blanks one. */
function mostTelling(readings: readonly Assignment[]): readonly Assignment[] {
  const withFigures = readings.filter((row) => row.slots.some((token) => token.filled));
  return withFigures.length > 0 ? withFigures : readings.slice(0, 1);
}

/** Where the totals of all rows are blank, the figures are the columns before. */
function bySum(
  { slots }: Assignment,
  width: number,
  shown: (width: number) => Shown,
): readonly Token[] | null {
  const filled = slots.filter((token) => token.filled);
  return filled.length === width - 1 && shown(width).blankTotals ? filled : null;
}

/** Two numbers in one cell and a blank in another: the cells between may have moved. */
function mayBeShifted(source: Source, placed: Placed, width: number): boolean {
  let filled = 0;
  for (const token of placed) if (token?.filled) filled++;
  return filled < width && placed.some((token) => token?.filled && isHeldApart(source, token));
}

function isHeldApart({ text }: Source, { cell }: Token): boolean {
  return HELD_APART.test(text.slice(cell.start, cell.end));
}

const HELD_APART = /\d\s+\d/;

/** The words of a table's head stand before its first row. */
function tokensOver(tokens: readonly Token[], row: Assignment): readonly Token[] {
  return tokens.slice(0, row.slots[0]?.index ?? 0).filter((token) => token.kind === 'label');
}

function rowPlaces(located: readonly Located[]): Map<string, Range> {
  const places = new Map<string, Range>();
  for (const { line, tokens } of located) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (line.path === null || !first || !last) continue;
    // Of a torn label with cells between its pieces, the first piece stands for all.
    const adjoin = last.index - first.index < tokens.length && !isWrapped(tokens);
    const end = adjoin ? Math.max(first.cell.end, last.cell.end) : first.cell.end;
    places.set(line.path, { start: first.cell.start, end });
  }
  return places;
}

/** Inside borders, the pieces of a cell stand below each other, and other cells between them. */
function isWrapped([first, second]: readonly Token[]): boolean {
  return first?.row === second?.row && first?.cell.column === second?.cell.column;
}

function byReading(one: Located, other: Located): number {
  return (one.tokens[0]?.index ?? 0) - (other.tokens[0]?.index ?? 0);
}
