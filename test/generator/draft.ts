import type { TableKey } from '../../src/form';
import type { SimpleLayout } from './layouts/names';

/** A cell of the official form as a word processor holds it, before a converter wrecks the table. */
export interface Cell {
  /** `covered`: the lower part of a cell merged over several rows, which prints nothing. */
  kind: 'label' | 'head' | 'note' | 'article' | 'value' | 'covered';
  text: string;
  /** How many columns of the form it stands over. */
  span: number;
  /** Values: the cell's path. */
  path: string | null;
  /** Values: what a careful reader reads there, `null` for nothing. */
  number: number | null;
  /** Values: whether no reader can tell. */
  undecidable: boolean;
}

/**
 * A printed row. `tail` holds the rest of a label that a page break cut, `page` a page number;
 * neither has values.
 */
export interface Row {
  kind: 'article' | 'head' | 'values' | 'tail' | 'page';
  cells: Cell[];
  /** Whether a damage has changed it; another then keeps away, so that the truth stays plain. */
  touched: boolean;
  /** Tabs: a row without the extra column that its neighbours have. */
  narrow: boolean;
}

/** Rows of a table in one layout. */
export interface Part {
  layout: SimpleLayout;
  rows: Row[];
  /** Split tables: the row from which on all stand in one table under heads of another. */
  wrongHeadsFrom: Row | null;
}

/** A table; of several parts where its pieces come in different layouts. */
export interface Table {
  key: TableKey;
  parts: Part[];
}

export interface Section {
  /** `null` where it was lost. */
  heading: string | null;
  paragraphs: string[];
  table: Table | null;
}

/** A report ready to be printed. */
export interface Draft {
  before: string[];
  title: string[];
  preamble: string[];
  sections: Section[];
  after: string[];
  bom: boolean;
  crlf: boolean;
  /** White space at the ends of lines is cut off. */
  trimmed: boolean;
}

export function cell(kind: Cell['kind'], text: string, span = 1): Cell {
  return { kind, text, span, path: null, number: null, undecidable: false };
}

export function value(path: string, number: number, span = 1): Cell {
  return { kind: 'value', text: String(number), span, path, number, undecidable: false };
}

export function row(kind: Row['kind'], cells: Cell[]): Row {
  return { kind, cells, touched: false, narrow: false };
}

export function valuesOf(row: Row): Cell[] {
  return row.cells.filter((cell) => cell.kind === 'value');
}

export function labelsOf(row: Row): Cell[] {
  return row.cells.filter((cell) => cell.kind === 'label');
}

export function tablesOf(draft: Draft): Table[] {
  return draft.sections.flatMap((section) => (section.table ? [section.table] : []));
}
