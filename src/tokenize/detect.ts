import { isDigits, type LineSpan, numberingOf, type Source } from '../source';
import { type Cell, type Grid, type Layout, MOST_CELLS, type Profile, type Row } from './grid';
import { LAYOUTS } from './layouts';
import { type Marks, type MarksAt, marksOf } from './marks';
import { profileOf } from './profile';
import { withoutRowNumbers } from './row-numbers';
import { type Delimiter, type Stretch, stretchesOf } from './stretches';

/**
 * The grids of a span of lines: layouts mix inside one table, so each stretch of lines with the same
 * delimiter is looked at by itself, once.
 */
export function tokenize(source: Source, span: LineSpan): Grid[] {
  const marks: Marks[] = [];
  for (let line = span.first; line < span.last; line++) marks.push(marksOf(source, line));
  const marksAt: MarksAt = (line) => marks[line - span.first] ?? marksOf(source, line);
  const stretches = stretchesOf(source, span, marksAt);
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
    const read = withoutRowNumbers(source, layout.read(source, stretch.lines));
    for (const row of read) addRows(source, rows, row);
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
