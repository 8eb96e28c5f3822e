import type { TableKey } from '../form';
import { lineRange, lineText, type Range, type Source } from '../source';
import { type FormLine, formLines } from './form-lines';
import { labelOf } from './label';

/** Fewest rows of a table that are no accident. */
const ENOUGH_ROWS = 2;
/** Shorter labels are words of any text. */
const SHORTEST = 4;
/** A label stands in one of a line's first cells. */
const FIRST_CELLS = 4;
const LONGEST_LINE = 400;

/** From the first row of a table to the last, wherever in a text they stand; `null` where there are none. */
export function rowsAstray(source: Source, table: TableKey): Range | null {
  const found = new Set<FormLine>();
  const places: Range[] = [];
  for (let line = 0; line < source.starts.length; line++) {
    const row = rowIn(source, line, table);
    if (!row) continue;
    found.add(row);
    places.push(lineRange(source, line));
  }
  const [first, last] = [places[0], places.at(-1)];
  return first && last && found.size >= ENOUGH_ROWS ? { start: first.start, end: last.end } : null;
}

function rowIn(source: Source, line: number, table: TableKey): FormLine | undefined {
  const length = (source.ends[line] ?? 0) - (source.starts[line] ?? 0);
  if (length < SHORTEST || length > LONGEST_LINE) return undefined;
  const cells = lineText(source, line).split(/[\t|]/, FIRST_CELLS);
  for (const cell of cells) {
    const [label = ''] = cell.trim().split(FIGURES, 1);
    const { key } = labelOf(label);
    const row = formLines(table)
      .byKey.get(key)
      ?.find(({ path }) => path !== null);
    if (row && key.length >= SHORTEST) return row;
  }
  return undefined;
}

const FIGURES = /\s\d/;
