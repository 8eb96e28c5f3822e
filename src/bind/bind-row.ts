import type { Edition, FormColumn } from '../form';
import type { Source } from '../source';
import { brokenCells, brokenWithoutSums } from './broken-cells';
import type { BlockHeads } from './editions';
import type { FormLine, FormLines } from './form-lines';
import { areCutInside } from './half-characters';
import type { JudgeHeads } from './head-faults';
import { findHeads, placeUnderOwnHeads } from './heads';
import { mayBeMisjoined } from './misjoined';
import { placeColumns } from './place-columns';
import { type ReadCell, readRow } from './read-row';
import { type Claim, printed, type Reporting, report, reportConflict, reportFault } from './report';
import type { RowColumns } from './row-columns';
import { endsInSum, isClosedUp } from './row-sums';
import { countFilled } from './runs';
import type { Shown } from './shown';
import { areCopied, withoutCopies } from './spread';
import { isFilled, type Token } from './token';
import { unitOfRow } from './units';
import type { Assignment, Placed, Stray } from './work';

/** What the rows of a table have in common while they are read, and where what is read goes. */
export interface Binding {
  readonly reporting: Reporting;
  readonly form: FormLines;
  readonly tokens: readonly Token[];
  readonly heads: BlockHeads;
  /** What stands before the first figure. */
  readonly over: readonly Token[];
  readonly judgeHeads: JudgeHeads;
  readonly totalsFirst: boolean;
  /** As many figures as columns may be others. */
  readonly isDoubtful: boolean;
  /** Widths of which most rows have more figures than columns. */
  readonly overfull: ReadonlySet<number>;
  /** What rows of a width show together. */
  readonly shown: (width: number) => Shown;
  readonly cells: ReadCell[];
  readonly editions: Map<string, Edition>;
  /** Figures that belong to no row → what of the rows beside them may be theirs. */
  readonly claims: Map<Stray, Claim>;
}

/** The cells that belong to a row → cells of the form. `rest`: figures beside it that belong to no row. */
export function bindRow(
  binding: Binding,
  line: FormLine,
  readings: readonly Assignment[],
  rest: readonly Stray[],
): void {
  const { reporting, heads } = binding;
  const { columnsOf, source, table } = reporting;
  const [found, ...others] = readings.length > 1 ? mostTelling(readings) : readings;
  const form = columnsOf(line);
  if (!found || line.path === null) return;
  const head = heads.get(line.path);
  const row = head ? withSlots(found, withoutCopies(source, found.slots, head.tokens)) : found;
  const other = others.find((each) => printed(source, each) !== printed(source, row));
  if (other) {
    reportConflict(reporting, line, row, other);
    return;
  }
  const isCopied = head !== undefined && row.label === null && areCopied(head.tokens);
  const placed = form && (isCopied ? null : placeRow(binding, row, form, head?.tokens));
  const unit = placed && unitOfRow(binding.tokens, placed.cells, head?.unit ?? null);
  const cells = placed ? readRow(source, form.columns, placed.cells, unit) : [];
  if (
    !placed ||
    (placed.bySum && cells.some(({ fault }) => fault !== null)) ||
    isClosedUp(table, row, cells, form.columns.length, binding.shown) ||
    (row.byPosition && countsUp(cells)) ||
    (row.label === null && cells.some(isBrokenCount)) ||
    (binding.isDoubtful && row.label === null && !endsInSum(cells)) ||
    areCutInside(source, row.slots) ||
    (table !== 'proactiveDisclosure' && mayBeMisjoined(source, row.slots, cells)) ||
    isAstray(row, rest) ||
    isCutOff(row, form.columns.length, rest)
  ) {
    report(reporting, 'row-undecided', line, row.slots);
    return;
  }

  if (others.length > 0) report(reporting, 'row-repeated', line, row.slots);
  if (placed.bySum) report(reporting, 'columns-by-sum', line, row.slots);
  if (row.byPosition) report(reporting, 'row-by-position', line, row.slots);
  binding.editions.set(line.path, form.edition);
  keepCells(binding, line, cells, takeBroken(binding, row, form.columns, cells, rest));
}

/** The row's cells of which figures that stand above or below it may be a part; its blanks they may be. */
function takeBroken(
  { reporting: { source, table }, shown, claims }: Binding,
  row: Assignment,
  columns: readonly FormColumn[],
  cells: readonly ReadCell[],
  rest: readonly Stray[],
): readonly ReadCell[] {
  return rest.flatMap((stray) => {
    const beside = { row, columns, cells, stray };
    const broken =
      table === 'proactiveDisclosure'
        ? brokenWithoutSums(source, beside)
        : brokenCells(source, beside, () => shown(columns.length).evidence.page);
    const blank = blankAmong(columns, cells);
    const before = claims.get(stray);
    claims.set(stray, {
      broken: [...(before?.broken ?? []), ...broken],
      blank: [...(before?.blank ?? []), ...blank],
    });
    return broken;
  });
}

/** The columns in which a row has no figure: one beside it may be theirs. */
function blankAmong(columns: readonly FormColumn[], cells: readonly ReadCell[]): FormColumn[] {
  const read = new Set(cells.filter(({ value }) => value !== null).map(({ column }) => column));
  return columns.filter((column) => !read.has(column));
}

function keepCells(
  { cells: kept, reporting }: Binding,
  line: FormLine,
  cells: readonly ReadCell[],
  doubtful: readonly ReadCell[],
): void {
  for (const cell of cells) {
    kept.push(doubtful.includes(cell) ? { ...cell, value: null } : cell);
    reportFault(reporting, line, cell);
  }
}

/** No count: cells known by their order alone are then another row's, whose amount this is. */
function isBrokenCount({ column, value }: ReadCell): boolean {
  return column.unit !== 'amount' && value !== null && !Number.isInteger(value);
}

/** 1 2 3 4 5 6 7 below the heads are the numbers of the columns, or 0 1 2 … over them. */
function countsUp(cells: readonly ReadCell[]): boolean {
  const [first] = cells;
  return cells.length > 1 && cells.every(({ value }, at) => value === (first?.value ?? 0) + at);
}

/** Cells known by their order alone, and more rows of figures below them: the order may be another. */
function isAstray({ label, slots }: Assignment, rest: readonly Stray[]): boolean {
  return label === null && !slots[0]?.spaced && rest.some(({ figures }) => figures.length > 1);
}

/**
 * A row that lacks figures, and below it as many that belong to no row, or some of them: its line may have ended inside
 * it. A single one may be a page number, unless the row ends before its last. On a page the columns show whose they are.
 */
function isCutOff({ label, slots }: Assignment, width: number, rest: readonly Stray[]): boolean {
  const [first] = slots;
  if (label === null || !first || first.spaced) return false;
  const lacks = width - countFilled(slots);
  const endsBlank = slots.length < width || slots.at(-1)?.filled === false;
  return rest.some(({ figures }) => {
    const count = countFilled(figures);
    const isBelow = (figures[0]?.index ?? 0) > first.index;
    return isBelow && (count === 1 ? endsBlank && lacks === 1 : count > 0 && count <= lacks);
  });
}

interface PlacedRow {
  readonly cells: Placed;
  /** The form's sums decided. */
  readonly bySum: boolean;
}

/** Puts a row's cells into its columns; `null` where nothing decides. */
function placeRow(
  binding: Binding,
  row: Assignment,
  { columns, head }: RowColumns,
  over: readonly Token[] | undefined,
): PlacedRow | null {
  const { tokens, shown } = binding;
  const faults = binding.judgeHeads(over ?? binding.over, head);
  if (faults.disordered || binding.totalsFirst) return null;
  const width = columns.length;
  const foreign = faults.foreign || binding.overfull.has(width);
  const findOver = () => findHeads(over ?? tokensOver(tokens, row), head);
  const certain = foreign
    ? placeUnderOwnHeads(row, findOver())
    : placeColumns(row, width, () => shown(width).evidence, findOver);
  const cells = certain ?? (foreign ? null : bySum(row, width, shown));
  if (!cells || mayBeShifted(binding.reporting.source, cells, width)) return null;
  return { cells, bySum: certain === null };
}

function withSlots(
  { line, located, label, byPosition }: Assignment,
  slots: readonly Token[],
): Assignment {
  return { line, located, slots, label, byPosition };
}

/** Of readings with figures all, of mere blanks one. */
function mostTelling(readings: readonly Assignment[]): readonly Assignment[] {
  const withFigures = readings.filter((row) => row.slots.some(isFilled));
  return withFigures.length > 0 ? withFigures : readings.slice(0, 1);
}

/** Where the totals of all rows are blank, the figures are the columns before. */
function bySum(
  { slots }: Assignment,
  width: number,
  shown: (width: number) => Shown,
): readonly Token[] | null {
  const filled = slots.filter(isFilled);
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
