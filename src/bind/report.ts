import {
  type Diagnostic,
  type Facts,
  type Locale,
  type NoticeId,
  notice,
  type Place,
} from '../diagnostics';
import type { FormColumn, TableKey } from '../form';
import { placeOf, type Range, type Source } from '../source';
import type { FormLine } from './form-lines';
import type { ReadCell } from './read-row';
import type { RowColumns } from './row-columns';
import { rangeOf, type Token } from './token';
import type { Assignment, Stray } from './work';

/** What diagnostics of a table are made from, and where they go. */
export interface Reporting {
  readonly source: Source;
  readonly table: TableKey;
  readonly columnsOf: (line: FormLine) => RowColumns | null;
  readonly locale: Locale;
  readonly diagnostics: Diagnostic[];
}

/** Most figures that a diagnostic spells out. */
const MOST_FIGURES = 64;

export function figuresOf(source: Source, slots: readonly Token[]): string[] {
  const figures: string[] = [];
  for (const { kind, cell } of slots) {
    if (figures.length === MOST_FIGURES) break;
    if (kind === 'figure') figures.push(source.text.slice(cell.start, cell.end));
  }
  return figures;
}

export function report(
  reporting: Reporting,
  id: NoticeId,
  line: FormLine,
  slots: readonly Token[],
): void {
  const { source } = reporting;
  reportRow(reporting, id, line, placeOfAll(source, slots), figuresOf(source, slots));
}

/** Figures in the cell of a row's label. */
export function reportGlued(reporting: Reporting, line: FormLine, range: Range): void {
  const { source } = reporting;
  const figures = source.text.slice(range.start, range.end);
  reportRow(reporting, 'row-undecided', line, placeOf(source, range), [figures]);
}

function reportRow(
  reporting: Reporting,
  id: NoticeId,
  line: FormLine,
  place: Place | null,
  actual: string[],
  other?: string[],
): void {
  const paths = pathsOf(reporting, line);
  const facts: Facts = {
    path: line.path ?? '',
    paths,
    place,
    expected: other ?? paths.length,
    actual,
    name: line.label,
  };
  reporting.diagnostics.push(notice(id, facts, reporting.locale));
}

export function reportConflict(
  reporting: Reporting,
  line: FormLine,
  one: Assignment,
  other: Assignment,
): void {
  const { source } = reporting;
  const [first, second] = [figuresOf(source, one.slots), figuresOf(source, other.slots)];
  reportRow(reporting, 'row-conflict', line, placeOfAll(source, other.slots), second, first);
}

/** What is wrong with a cell as printed. */
export function reportFault(reporting: Reporting, line: FormLine, cell: ReadCell): void {
  const { source, locale, diagnostics } = reporting;
  if (cell.fault === null) return;
  const { path, labels } = cell.column;
  const facts: Facts = {
    path,
    paths: [path],
    place: placeOf(source, cell),
    actual: source.text.slice(cell.start, cell.end),
    name: `${line.label} ${labels[0]}`,
  };
  diagnostics.push(notice(cell.fault, facts, locale));
}

/** What of the rows beside figures that belong to none may be theirs. */
export interface Claim {
  /** Cells whose numbers they may begin or end. */
  readonly broken: readonly ReadCell[];
  /** Columns in which a row has no figure. */
  readonly blank: readonly FormColumn[];
}

const NO_CLAIM: Claim = { broken: [], blank: [] };

/**
 * A figure by itself is a page number, unless it may be part of a number of a row beside it: of `broken`.
 * More figures may be a row nobody asked for, or stand in the `blank` columns of a row beside them.
 */
export function reportStray(
  reporting: Reporting,
  { figures, beside }: Stray,
  { broken, blank }: Claim = NO_CLAIM,
): void {
  const { source, table, locale, diagnostics } = reporting;
  const actual = figuresOf(source, figures);
  if (actual.length === 0 || (actual.length < 2 && broken.length === 0)) return;
  const [first] = broken;
  const path = first?.column.path ?? beside?.path ?? table;
  const named = [...broken.map(({ column }) => column.path), ...blank.map((column) => column.path)];
  const paths = named.length > 0 ? named : beside ? pathsOf(reporting, beside) : [];
  diagnostics.push(
    notice('figures-stray', { path, paths, place: placeOfAll(source, figures), actual }, locale),
  );
}

/** A row whose label stands in the text, and nothing that could be its cells. */
export function reportUnread(reporting: Reporting, line: FormLine, label: readonly Token[]): void {
  reportRow(reporting, 'row-unread', line, placeOfAll(reporting.source, label), []);
}

function pathsOf({ columnsOf }: Reporting, line: FormLine): string[] {
  return columnsOf(line)?.columns.map((column) => column.path) ?? [];
}

export function placeOfAll(source: Source, tokens: readonly Token[]): Place | null {
  const range = rangeOf(tokens);
  return range && placeOf(source, range);
}

/** A row's figures as printed, to compare copies. */
export function printed(source: Source, { slots }: Assignment): string {
  return figuresOf(source, slots).join(' ');
}
