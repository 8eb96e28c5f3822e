import type { TableKey } from '../form';
import type { Source } from '../source';
import type { FormLine, FormLines } from './form-lines';
import type { Located, Owners } from './located';
import type { Run } from './runs';
import type { Token } from './token';

/** The cells that belong to a row of the form, before they are put into columns. */
export interface Assignment {
  readonly line: FormLine;
  readonly located: Located | null;
  readonly slots: readonly Token[];
  /** The label in whose grid row the cells stand; `null` where they follow it in rows of their own. */
  readonly label: Token | null;
  /** The row is known by its place between its neighbours alone: no label says so. */
  readonly byPosition: boolean;
}

/** A row's cells, one for each column; `undefined` where the text has none for a column. */
export type Placed = readonly (Token | undefined)[];

/** Figures that may or may not belong to a row. */
export interface Undecided {
  readonly line: FormLine;
  readonly figures: readonly Token[];
}

/** Figures that belong to no row of the form. */
export interface Stray {
  readonly figures: readonly Token[];
  /** A row's worth of them by themselves, with no word of another table before. */
  readonly wholeRow: boolean;
  /** The row right above them, if any, of whose numbers they may be the rest; or right below, whose first they may begin. */
  readonly beside: FormLine | null;
  /** Where spaces part its cells, the row right below them: they may begin any of its numbers. */
  readonly below: FormLine | null;
}

/** How many columns the form has for a row; 0 for one that this edition does not have. */
export type WidthOf = (line: FormLine) => number;

/** What is known so far while cells are given to rows. */
export interface Work {
  readonly source: Source;
  readonly table: TableKey;
  readonly form: FormLines;
  readonly located: readonly Located[];
  readonly owners: Owners;
  readonly widthOf: WidthOf;
  /** Whether empty cells were closed up and rows filled up with others behind. */
  readonly isPacked: () => boolean;
  readonly assigned: Map<Located | FormLine, Assignment>;
  readonly undecided: Undecided[];
  readonly stray: Stray[];
}

/** Cells that their grid row does not settle; `owner` is the row whose label stands before them in it. */
export interface Loose {
  readonly run: Run;
  readonly owner: Located | null;
}

/** Gives cells to a row that was found. */
export function give(
  work: Work,
  located: Located,
  slots: readonly Token[],
  label: Token | null = null,
): void {
  const { line } = located;
  work.assigned.set(located, { line, located, slots, label, byPosition: false });
}

/** A number or mark without a word. */
const LONGEST_MARK = 12;

/** Words that may stand anywhere in a table: heads, group labels, pieces of them. */
export function isNeutral(work: Work, token: Token): boolean {
  const { heads, frame, frameCharacters } = work.form;
  if (work.owners[token.index] || heads.has(token.key)) return true;
  if (token.key === '') {
    // 三、 is a piece of a group's label, but 3. may be a cell.
    const { start, end } = token.cell;
    const isListNumber = token.ordinal !== null && /\d/.test(work.source.text.slice(start, end));
    return !isListNumber && end - start <= LONGEST_MARK;
  }
  return frame.includes(token.key) || [...token.key].every((char) => frameCharacters.has(char));
}
