import type { NoticeId } from '../diagnostics';
import { EDITIONS, TABLE_KEYS, type TableKey, tableRows } from '../form';
import { recordOf } from '../record-of';
import {
  isDigits,
  keyOf,
  type LineSpan,
  lineRange,
  lineText,
  type Range,
  type Source,
} from '../source';
import type { Grid } from '../tokenize';
import type { BoundTable } from './bind-table';
import { type FormLine, formLines } from './form-lines';
import { rowsAstray } from './rows-astray';

/** Why nothing was read of a table that stands in the text, and where. */
export interface TableUnread extends Range {
  readonly notice: NoticeId;
  readonly table: TableKey;
}

/**
 * A table of which nothing was found in its section, if it has one, though it stands in the text; or rows of it that
 * stand elsewhere.
 */
export function tableUnread(
  source: Source,
  table: TableKey,
  section: LineSpan | undefined,
  { lines, rows }: BoundTable,
  elsewhere: () => readonly Grid[],
): TableUnread | null {
  if (lines && rows.size >= FEWEST_ROWS[table]) return null;
  const astray = rowsAstray(source, table, elsewhere(), rows);
  if (astray) return { notice: 'table-astray', table, ...rangeOfLines(source, astray) };
  if (lines) return null;
  const labels = labelsIn(source, table, section ?? { first: 0, last: source.starts.length });
  const found = labels ?? (section ? rowOfFigures(source, section) : null);
  return found && { notice: 'table-unread', table, ...found };
}

/** The rows that every edition's table has at least. */
const FEWEST_ROWS = recordOf(TABLE_KEYS, (table) =>
  Math.min(...EDITIONS.map((edition) => tableRows(edition, table).length)),
);

function rangeOfLines(source: Source, { first, last }: LineSpan): Range {
  return { start: lineRange(source, first).start, end: lineRange(source, last - 1).end };
}

/** So many figures and nothing else in a line are a row. */
const MANY_FIGURES = 8;

/** A row without heads or label: `12,0,14,0,26,0,…`. */
function rowOfFigures(source: Source, { first, last }: LineSpan): Range | null {
  for (let line = first; line < last; line++) {
    const parts = lineText(source, line).split(BETWEEN_FIGURES);
    const figures = parts.filter((part) => part !== '');
    if (figures.length >= MANY_FIGURES && figures.every((each) => isDigits(each, 0, each.length)))
      return lineRange(source, line);
  }
  return null;
}

const BETWEEN_FIGURES = /[,;，；、/|\s"]/;

/** Shorter labels are words of any text. */
const SHORTEST = 4;
const ENOUGH_HEADS = 2;
/** Prose names some rows, a table more. */
const ENOUGH_ROWS = 0.6;

/** Where most labels of a table stand with nothing to part them from its numbers; `null` where they do not. */
function labelsIn(source: Source, table: TableKey, { first, last }: LineSpan): Range | null {
  const { lines, heads } = formLines(table);
  const section = source.text.slice(source.starts[first], source.ends[last - 1]);
  const begun = [...heads].filter(
    (head) => head.length >= SHORTEST && section.includes(head.charAt(0)),
  );
  if (begun.length < ENOUGH_HEADS) return null;
  const text = keyOf(section);
  const printed = begun.filter((head) => text.includes(head));
  if (printed.length < ENOUGH_HEADS) return null;
  const rows = lines.filter((line) => line.path !== null && isLong(line));
  const found = rows.filter((line) => holds(text, line));
  if (found.length < rows.length * ENOUGH_ROWS) return null;
  const places: Range[] = [];
  for (let line = first; line < last; line++) {
    const words = keyOf(lineText(source, line));
    if (found.some((row) => holds(words, row))) places.push(lineRange(source, line));
  }
  const [start, end] = [places[0], places.at(-1)];
  return start && end ? { start: start.start, end: end.end } : null;
}

function isLong({ keys: [key] }: FormLine): boolean {
  return key.length >= SHORTEST;
}

function holds(text: string, { keys }: FormLine): boolean {
  return keys.some((key) => key.length >= SHORTEST && text.includes(key));
}
