import { type Diagnostic, type Locale, notice } from '../diagnostics';
import type { Edition, TableKey } from '../form';
import { type LineSpan, placeOf, type Range, type Source } from '../source';
import type { Grid } from '../tokenize';
import { type Assignments, assign } from './assign';
import { totalsAreBlank } from './blank-totals';
import { type Evidence, gatherEvidence, type Placed, placeColumns } from './columns';
import { type BlockHeads, blockHeads, requestsEdition } from './editions';
import { extentOf } from './extent';
import { type FormLine, type FormLines, formLines } from './form-lines';
import { findHeads } from './heads';
import { locate } from './locate';
import type { Located } from './located';
import { readNumber } from './read-number';
import { readRow } from './read-row';
import { printed, type Reporting, report, reportConflict, reportStray } from './report';
import { rowColumns } from './row-columns';
import { countFilled } from './runs';
import { withoutCopies } from './spread';
import { type Token, tokensOf } from './token';
import type { Assignment } from './work';

/** A table of the form as found in a text. */
export interface BoundTable {
  /** Cell path → its number, and where it, or the blank in its stead, is printed. */
  readonly cells: ReadonlyMap<string, BoundCell>;
  /** Row path → where its label is printed. */
  readonly rows: ReadonlyMap<string, Range>;
  /** Row path → edition whose columns it has. */
  readonly editions: ReadonlyMap<string, Edition>;
  readonly diagnostics: readonly Diagnostic[];
  /** From the table's first line to its last, last exclusive; `null` where there is no table. */
  readonly lines: LineSpan | null;
  readonly layouts: readonly string[];
}

export interface BoundCell extends Range {
  readonly value: number | null;
}

interface Binding extends Reporting {
  readonly form: FormLines;
  readonly tokens: readonly Token[];
  readonly heads: BlockHeads;
  readonly cells: Map<string, BoundCell>;
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
  const found = [...located, ...repeated].sort(byReading);
  const heads = table === 'proactiveDisclosure' ? blockHeads(source, tokens, found) : NO_HEADS;
  const edition =
    table === 'proactiveDisclosure' ? null : (requestsEdition(located) ?? hint ?? '2021');
  const paths = new Set(found.flatMap(({ line }) => line.path ?? []));
  const columnsOf = rowColumns(heads, edition, paths);
  const assignments = assign(
    form,
    tokens,
    found,
    (line) => columnsOf(line.path)?.columns.length ?? 0,
  );

  const [cells, editions, diagnostics] = [new Map(), new Map(), []];
  const binding = {
    source,
    table,
    form,
    tokens,
    heads,
    columnsOf,
    locale,
    cells,
    editions,
    diagnostics,
  };
  bindRows(binding, assignments);
  for (const stray of assignments.stray) reportStray(binding, stray);
  return {
    cells,
    rows: rowPlaces(located),
    editions,
    diagnostics,
    ...extentOf(source, form, grids, tokens, found, assignments),
  };
}

const NOTHING_SHOWN: Shown = {
  evidence: { starts: new Map(), labels: new Map(), page: null, packed: false },
  blankTotals: false,
};
const NO_HEADS: BlockHeads = new Map();

function bindRows(binding: Binding, { assigned, undecided }: Assignments): void {
  const doubtful = groupBy(undecided, ({ line }) => line);
  const rows = groupBy(assigned, ({ line }) => line);
  const evidence = gatherByWidth(binding, assigned);
  for (const line of binding.form.lines) {
    const figures = doubtful.get(line)?.flatMap((each) => each.figures);
    const readings = rows.get(line) ?? [];
    if (figures) report(binding, 'row-undecided', line, figures);
    else if (readings.length > 0) bindRow(binding, line, readings, evidence);
  }
}

/** What rows of the same width show together. */
interface Shown {
  readonly evidence: Evidence;
  readonly blankTotals: boolean;
}

function gatherByWidth(binding: Binding, assigned: readonly Assignment[]): Map<number, Shown> {
  const widthOf = ({ line }: Assignment) => binding.columnsOf(line.path)?.columns.length ?? 0;
  const hasTotals = binding.table !== 'proactiveDisclosure';
  return new Map(
    [...groupBy(assigned, widthOf)].map(([width, rows]) => {
      const evidence = gatherEvidence(rows, width);
      const unplaced = rows.filter(
        (row) =>
          countFilled(row.slots) === width - 1 && !placeColumns(row, width, evidence, () => null),
      );
      const blankTotals =
        hasTotals &&
        !rows.some((row) => countFilled(row.slots) === width) &&
        totalsAreBlank(unplaced, width, (row) => values(binding, row));
      return [width, { evidence, blankTotals }];
    }),
  );
}

function values({ source }: Binding, { slots }: Assignment): (number | null)[] {
  return slots
    .filter((token) => token.filled)
    .map(
      ({ cell }) =>
        readNumber(source.text.slice(cell.start, cell.end), 'count', null)?.value ?? null,
    );
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function bindRow(
  binding: Binding,
  line: FormLine,
  readings: readonly Assignment[],
  shown: ReadonlyMap<number, Shown>,
): void {
  const { columnsOf, heads, tokens, source } = binding;
  const withFigures = readings.filter((row) => row.slots.some((token) => token.filled));
  const [found, ...others] = withFigures.length > 0 ? withFigures : readings.slice(0, 1);
  const form = columnsOf(line.path);
  if (!found || line.path === null) return;
  const over = heads.get(line.path)?.tokens;
  const row = over ? { ...found, slots: withoutCopies(source, found.slots, over) } : found;
  const other = others.find((each) => printed(source, each) !== printed(source, row));
  if (other) {
    reportConflict(binding, line, row, other);
    return;
  }

  const width = form?.columns.length ?? 0;
  const findOver = () => findHeads(over ?? tokensOver(tokens, row), form?.columns ?? []);
  const { evidence, blankTotals } = shown.get(width) ?? NOTHING_SHOWN;
  const filled = row.slots.filter((token) => token.filled);
  const bySum = blankTotals && filled.length === width - 1 ? filled : null;
  const certain = form && placeColumns(row, width, evidence, findOver);
  const placed = certain ?? bySum;
  if (!form || !placed || mayBeShifted(source, placed, width)) {
    report(binding, 'row-undecided', line, row.slots);
    return;
  }

  if (others.length > 0) report(binding, 'row-repeated', line, row.slots);
  if (!certain) report(binding, 'columns-by-sum', line, row.slots);
  if (row.byPosition) report(binding, 'row-by-position', line, row.slots);
  binding.editions.set(line.path, form.edition);
  const unit = heads.get(line.path)?.unit ?? null;
  for (const cell of readRow(source, form.columns, placed, unit)) {
    const { start, end } = cell.range;
    binding.cells.set(cell.path, { value: cell.value, start, end });
    if (cell.fault === null) continue;
    const facts = {
      path: cell.path,
      paths: [cell.path],
      place: placeOf(source, cell.range),
      actual: source.text.slice(cell.range.start, cell.range.end),
      name: `${line.label} ${cell.column.labels[0]}`,
    };
    binding.diagnostics.push(notice(cell.fault, facts, binding.locale));
  }
}

/** Two numbers in one cell and a blank in another: the cells between may have moved. */
function mayBeShifted(source: Source, placed: Placed, width: number): boolean {
  const filled = placed.filter((token) => token?.filled);
  return (
    filled.length < width &&
    filled.some(
      (token) => token && HELD_APART.test(source.text.slice(token.cell.start, token.cell.end)),
    )
  );
}

const HELD_APART = /\d\s+\d/;

/** The words of a table's head stand before its first row. */
function tokensOver(tokens: readonly Token[], row: Assignment): readonly Token[] {
  return tokens.slice(0, row.slots[0]?.index ?? 0).filter((token) => token.kind === 'label');
}

function rowPlaces(located: readonly Located[]): Map<string, Range> {
  return new Map(
    located.flatMap(({ line, tokens }) => {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (line.path === null || !first || !last) return [];
      // Of a torn label with cells between its pieces, the first piece stands for all.
      const end = last.index - first.index < tokens.length ? last.cell.end : first.cell.end;
      return [[line.path, { start: first.cell.start, end }] as const];
    }),
  );
}

function byReading(one: Located, other: Located): number {
  return (one.tokens[0]?.index ?? 0) - (other.tokens[0]?.index ?? 0);
}
