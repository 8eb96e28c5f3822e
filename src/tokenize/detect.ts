import {
  isDigits,
  isPageNumber,
  type LineSpan,
  lineText,
  numberingOf,
  type Source,
  trim,
} from '../source';
import { type Cell, type Grid, type Layout, MOST_CELLS, type Profile, type Row } from './grid';
import { LAYOUTS } from './layouts';
import {
  type Family,
  familyOf,
  isBlank,
  type Marks,
  type MarksAt,
  marksOf,
  profileOf,
} from './shape';

type Delimiter = Exclude<Family, 'blank'>;

interface Stretch {
  readonly family: Delimiter;
  readonly lines: number[];
}

/**
 * The grids of a span of lines: layouts mix inside one table, so each stretch of lines with the same
 * delimiter is looked at by itself, once.
 */
export function tokenize(source: Source, span: LineSpan): Grid[] {
  const marks: Marks[] = [];
  for (let line = span.first; line < span.last; line++) marks.push(marksOf(source, line));
  const marksAt: MarksAt = (line) => marks[line - span.first] ?? marksOf(source, line);
  const stretches = join(split(source, span, marksAt));
  const whole = new Map<Delimiter, Profile>();
  const profileFor = ({ family, lines }: Stretch) => {
    const all = whole.get(family) ?? profileOf(source, linesOf(stretches, family), marksAt);
    whole.set(family, all);
    // Plain lines, and small Markdown tables under headings, are one layout, seen over the whole span.
    const isOne = family === 'plain' || (family === 'pipe' && all.delimiter > 0);
    return isOne || all.lines === lines.length ? all : profileOf(source, lines, marksAt);
  };
  return stretches.map((stretch) => {
    const layout = layoutOf(stretch.family, () => profileFor(stretch));
    const rows: Row[] = [];
    for (const row of layout.read(source, stretch.lines)) addRows(source, rows, row);
    return { layout: layout.name, spaced: layout.spaced ?? false, rows };
  });
}

function linesOf(stretches: readonly Stretch[], wanted: Delimiter): readonly number[] {
  const own = stretches.filter(({ family }) => family === wanted);
  const [only] = own;
  if (only && own.length === 1) return only.lines;
  const all: number[] = [];
  for (const { lines } of own) for (const line of lines) all.push(line);
  return all;
}

/** The first layout that fits, or the last; where there is but one, nothing needs to be looked at. */
function layoutOf(family: Delimiter, look: () => Profile): Layout {
  const layouts: readonly Layout[] = LAYOUTS[family];
  const last = layouts.at(-1);
  if (!last) throw new RangeError(`no layout for ${family}`);
  if (layouts.length === 1) return last;
  const profile = look();
  return layouts.find((each) => each.fits(profile)) ?? last;
}

function split(source: Source, { first, last }: LineSpan, marksAt: MarksAt): Stretch[] {
  const stretches: Stretch[] = [];
  for (let line = first; line < last; line++) {
    const family = familyOf(source, line, marksAt(line));
    const open = stretches.at(-1);
    if (family === 'plain' && isPageNumberAt(source, line, marksAt)) continue;
    if (open && (family === 'blank' || family === open.family)) open.lines.push(line);
    else if (family !== 'blank') stretches.push({ family, lines: [line] });
  }
  return stretches;
}

const MARK = /(?:^|\s)[-－—–−](?:\s|$)/;

function isPageNumberAt(source: Source, line: number, marksAt: MarksAt): boolean {
  const { text, starts, ends } = source;
  const [start = 0, end = start] = [starts[line], ends[line]];
  if (isPageNumber(text, start, end)) return !amongMarks(source, line, marksAt);
  // What stands on the last line of a page, before its form feed, is the page's number.
  return isShortFigure(text, start, end) && ENDS_PAGE.test(text.slice(end, end + LONGEST_PAGE));
}

const LONGEST_PAGE = 3;
const ENDS_PAGE = /^\s*?\f/;

function isShortFigure(text: string, start: number, end: number): boolean {
  const range = trim(text, start, end);
  return range.end - range.start <= LONGEST_PAGE && isDigits(text, range.start, range.end);
}

/** Beside a row of as many cells with marks for nothing, `- 60 -` may be another such row. */
function amongMarks(source: Source, line: number, marksAt: MarksAt): boolean {
  const cells = countWords(lineText(source, line));
  return [-1, 1].some((step) => {
    let near = line + step;
    while (source.starts[near] !== undefined && isBlank(marksAt(near))) near += step;
    const text = source.starts[near] === undefined ? '' : lineText(source, near);
    return MARK.test(text) && countWords(text) === cells;
  });
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Most lines that the text of one cell takes between two delimiters. */
const CELL_LINES = 6;
/** Fewer lines of another kind are rows of one cell, or cells with a pipe too many. */
const FEW_LINES = 3;

/** Kinds of lines that may stand among others of a kind: how many, for each. */
const AMONG: Readonly<Record<Delimiter, number>> = {
  plain: CELL_LINES,
  pipe: FEW_LINES,
  pipeCell: FEW_LINES,
  tab: FEW_LINES,
  tabCell: FEW_LINES,
};

/** A few lines of one kind between two stretches of another belong to the table around them. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  stretches.forEach((stretch, at) => {
    const { family, lines } = stretch;
    const before = joined.at(-1);
    const after = stretches[at + 1];
    const among = before?.family === after?.family && lines.length <= AMONG[family];
    if (before && (family === before.family || (among && isKin(family, before.family)))) {
      for (const line of lines) before.lines.push(line);
    } else {
      joined.push(stretch);
    }
  });
  return joined;
}

/** Plain lines may be a table's, whatever parts its cells; lines of cells belong to rows of the same mark. */
function isKin(family: Delimiter, around: Delimiter): boolean {
  return family === 'plain' || family.slice(0, 3) === around.slice(0, 3);
}

/**
 * A label behind a number begins a row of its own: the break before it was lost. Not so in a row of
 * numbers with their label at the end.
 */
function addRows(source: Source, rows: Row[], row: Row): void {
  let from = 0;
  let figures = false;
  for (let at = 0; at < row.length; at++) {
    const cell = row[at];
    if (cell?.kind === 'label' && figures) {
      if (from === 0 && endsInLabel(row, at)) break;
      const cells = row.slice(from, at);
      // The row's last figure and the label below it, run together: `94（四）无法`.
      if (at < MOST_CELLS && beginsWithFigure(source, cell))
        cells.push({ ...cell, kind: 'figure' });
      rows.push(cells);
      from = at;
      figures = false;
    }
    figures ||= cell?.kind === 'figure';
  }
  rows.push(from === 0 ? row : row.slice(from));
}

function beginsWithFigure({ text }: Source, { start, end }: Cell): boolean {
  return isDigits(text, start, start + 1) && !numberingOf(text.slice(start, end));
}

/** Figures, then one label and nothing behind it; what is left behind too many cells is no label. */
function endsInLabel(row: Row, label: number): boolean {
  if (label >= MOST_CELLS || row.findIndex(({ kind }) => kind === 'label') < label) return false;
  return row.every(({ kind }, at) => at <= label || kind === 'nil');
}
