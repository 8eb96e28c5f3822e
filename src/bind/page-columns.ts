import { lineAt, type Range, type Source } from '../source';
import { endOf } from '../tokenize';
import type { Token } from './token';
import type { Assignment, Placed } from './work';

/** Fewest figures that show where a column of a page is. */
const ENOUGH = 3;
/** Widest gap, in columns of the page, between figures of one column. */
const WITHIN = 2;

/** One row of so many may stand right under another by chance. */
const A_FEW = 3;

/** Where a cell stands on the page. */
type Measure = (token: Token) => number;

/** Puts the figures of a row into the columns where they stand on the page; `null` where that does not show. */
export type PlaceOnPage = (filled: readonly Token[]) => Placed | null;

/**
 * Tells where the columns of a page are: of all rows together or, where the columns of one page are not those of
 * the next, of the whole rows right above and below.
 */
export function pagePlacer(
  source: Source,
  rows: readonly Assignment[],
  width: number,
): PlaceOnPage | null {
  const figures = rows
    .map(({ slots }) => slots.filter((token) => token.filled && token.spaced))
    .filter(({ length }) => length > 0)
    .sort(([one], [other]) => (one?.index ?? 0) - (other?.index ?? 0));
  if (figures.length === 0 || areJoined(rows)) return null;
  const measures: readonly Measure[] = [wide, narrowIn(source)];
  for (const measure of measures) {
    const columns = columnsOf(figures, measure);
    if (columns?.length === width) return (filled) => place(filled, columns, measure);
    // They are columns, if not all: seven by another measure would be so by accident.
    if (columns) break;
  }
  const whole = figures.filter(({ length }) => length === width);
  const [first, second] = measures.map((measure) => ({ measure, even: countEven(whole, measure) }));
  if (!first || !second || first.even === second.even) return null;
  const { measure, even } = first.even > second.even ? first : second;
  // By chance a few rows are, where words stand one behind the other.
  if (even * A_FEW < whole.length - 1) return null;
  const indifferent = areIndifferent(whole, measure);
  return (filled) => {
    const like = (row: readonly Token[]) => indifferent || countLabels(row) === countLabels(filled);
    return placeBetween(filled, whole.filter(like), measure);
  };
}

/** As most tools pad, and as fonts print: an ideograph is two columns wide. */
const wide: Measure = ({ cell }) => cell.column;

/** As others pad: an ideograph is one character like any other. */
function narrowIn(source: Source): Measure {
  return ({ cell }) => middleOf(source, cell);
}

/** Of a cell in its line, in characters. */
export function middleOf(source: Source, { start, end }: Range): number {
  return (start + end) / 2 - (source.starts[lineAt(source, start)] ?? 0);
}

/**
 * The figures of all rows fall into heaps clear of each other, of which each is a column, and no two of a row
 * into one, as those of a line without columns do.
 */
function columnsOf(rows: readonly (readonly Token[])[], measure: Measure): number[] | null {
  const figures = rows.flat().map((token) => ({ row: token.row, at: measure(token) }));
  figures.sort((one, other) => one.at - other.at);
  const heaps: { row: number; at: number }[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const figure of figures) {
    if (figure.at - last > WITHIN) heaps.push([]);
    heaps.at(-1)?.push(figure);
    last = figure.at;
  }
  const areColumns = heaps.every(
    (heap) => heap.length >= ENOUGH && new Set(heap.map(({ row }) => row)).size === heap.length,
  );
  if (!areColumns) return null;
  return heaps.map((heap) => heap.reduce((sum, { at }) => sum + at, 0) / heap.length);
}

/** Fewer gaps may be alike by chance. */
const ENOUGH_GAPS = 5;

/**
 * Whether a program put the same spaces between all cells, labels and figures, twice as many beside a blank one:
 * between cells of different lengths, the gaps of a page's columns differ.
 */
function areJoined(rows: readonly Assignment[]): boolean {
  const gaps: number[] = [];
  const lengths = new Set<number>();
  for (const { label, slots } of rows) {
    let before = label?.row === slots[0]?.row ? label : null;
    for (const token of slots) {
      if (!token.filled || !token.spaced) continue;
      if (before) {
        gaps.push(token.cell.start - endOf(before.cell));
        lengths.add(endOf(before.cell) - before.cell.start);
      }
      before = token;
    }
  }
  const least = Math.min(...gaps);
  const isMultiple = (gap: number) => gap === least || (least > 1 && gap % least === 0);
  return gaps.length >= ENOUGH_GAPS && lengths.size > 1 && gaps.every(isMultiple);
}

/** How many whole rows have their figures where those of the row above have them. */
function countEven(whole: readonly (readonly Token[])[], measure: Measure): number {
  return whole.filter((row, at) => isEven(row, whole[at - 1], measure)).length;
}

function isEven(
  one: readonly Token[],
  other: readonly Token[] | undefined,
  measure: Measure,
): boolean {
  const within = Math.min(WITHIN, toleranceOf(one.map(measure)));
  return (
    other !== undefined &&
    one.every((token, at) => {
      const near = other[at];
      return near !== undefined && Math.abs(measure(token) - measure(near)) <= within;
    })
  );
}

/** Whether rows with more labels than others begin where those do: not so where a label takes a column of figures. */
function areIndifferent(whole: readonly (readonly Token[])[], measure: Measure): boolean {
  return whole.some((row, at) => {
    const before = whole[at - 1];
    return before && countLabels(row) !== countLabels(before) && isEven(row, before, measure);
  });
}

/** Under the whole row above and over the one below, which must not say different things. */
function placeBetween(
  filled: readonly Token[],
  whole: readonly (readonly Token[])[],
  measure: Measure,
): Placed | null {
  const at = filled[0]?.index ?? 0;
  const below = whole.findIndex(([first]) => (first?.index ?? 0) > at);
  const near = [whole[below - 1], whole[below]];
  const [above, under] = near.map((row) => row && place(filled, row.map(measure), measure));
  if (!above || !under) return null;
  return above.every((token, column) => token === under[column]) ? above : null;
}

/** Of the line in which these figures stand: what else it holds. */
function countLabels(filled: readonly Token[]): number {
  return (filled[0]?.rowLength ?? 0) - filled.length;
}

/** `null` where a figure stands between two columns, or two in one. */
function place(
  filled: readonly Token[],
  columns: readonly number[],
  measure: Measure,
): Placed | null {
  const tolerance = toleranceOf(columns);
  const placed: (Token | undefined)[] = columns.map(() => undefined);
  for (const token of filled) {
    const column = columns.findIndex((each) => Math.abs(each - measure(token)) <= tolerance);
    if (column === -1 || placed[column]) return null;
    placed[column] = token;
  }
  const order = placed.filter((token) => token !== undefined);
  return order.every((token, at) => token === filled[at]) ? placed : null;
}

/** How far from the middle of its column a figure may stand. */
function toleranceOf(columns: readonly number[]): number {
  const gaps = columns.slice(1).map((each, at) => each - (columns[at] ?? each));
  return Math.min(...gaps) * 0.4;
}
