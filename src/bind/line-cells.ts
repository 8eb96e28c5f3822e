import { APPLICANT_COLUMNS, rowsIn, type TableKey } from '../form';
import { lineAt, lineRange, lineText, numberingOf, type Source } from '../source';
import { type Cell, type Grid, type Row, textOf } from '../tokenize';

/** The grids of each table. */
export type Grids = Readonly<Record<TableKey, readonly Grid[]>>;

/** Cells in lines of their own below a label. */
interface Segment {
  /** Index of the first cell among the rows of its grid. */
  readonly first: number;
  /** The line of the label. */
  readonly label: number;
  /** The lines of the cells. */
  readonly lines: readonly number[];
  /** The line of the label behind them and how it is numbered. */
  readonly next: { readonly line: number; readonly style: string } | null;
}

/** How blank cells keep their lines. */
interface Spacing {
  /** From one cell to the next. */
  readonly step: number;
  /** How the next label is numbered → cells between a row and it that merged cells leave. */
  readonly leads: ReadonlyMap<string, number | null>;
}

const WIDTH = Object.keys(APPLICANT_COLUMNS).length;
/** Those of table four stand side by side. */
const RESULTS = rowsIn('mixed', 'disputes').flatMap(({ columns }) => columns).length;
/** Fewer rows may come out even by chance. */
const ENOUGH_ROWS = 2;

/**
 * Adds the blank cells to tables whose cells have a line each: some tools leave the lines of a blank cell blank,
 * others drop them, and which it is table three tells. Where they are left, the cells of each row end in the
 * column of the total or as far before the next label as those of other rows.
 */
export function withLineCells(source: Source, grids: Grids): Grids {
  const segments = segmentsOf(source, grids.requests);
  const spacing = segments && spacingOf(source, segments);
  if (!spacing) return grids;
  const { proactiveDisclosure, requests, disputes } = grids;
  return {
    proactiveDisclosure: fill(source, spacing, proactiveDisclosure, (segment) =>
      roomOf(segment, spacing.step),
    ),
    requests: fill(source, spacing, requests, (segment) =>
      fits(source, spacing, segment) ? WIDTH : 0,
    ),
    disputes: fill(source, spacing, disputes, (segment) =>
      isWholeTable(segment, spacing) ? RESULTS : 0,
    ),
  };
}

function segmentsOf(source: Source, [grid, ...others]: readonly Grid[]): Segment[] | null {
  if (!grid || others.length > 0 || !grid.layout.startsWith('lines-')) return null;
  const segments: Segment[] = [];
  let open: { first: number; label: number; lines: number[] } | null = null;
  let line = 0;
  const close = (next: Segment['next']) => {
    if (open && open.lines.length > 0) segments.push({ ...open, next });
    open = null;
  };
  for (const [at, row] of grid.rows.entries()) {
    const [cell] = row;
    if (!cell) continue;
    line = lineAt(source, cell.start, line);
    if (row.length > 1) close(null);
    else if (cell.kind !== 'label') open?.lines.push(line);
    else {
      close({ line, style: numberingOf(textOf(source, cell))?.style ?? '' });
      open = { first: at + 1, label: line, lines: [] };
    }
  }
  close(null);
  return segments;
}

/** `null` where blank cells have no lines, or hardly any are there to tell. */
function spacingOf(source: Source, segments: readonly Segment[]): Spacing | null {
  if (segments.every(({ lines }) => lines.length >= WIDTH)) return null;
  const step = stepOf(segments);
  const spacing = { step, leads: leadsOf(segments, step) };
  let count = 0;
  for (const segment of segments) {
    if (segment.lines.length > WIDTH) continue;
    const fitting = fits(source, spacing, segment);
    if (fitting === false) return null;
    if (fitting && segment.lines.length < WIDTH) count++;
  }
  return count < ENOUGH_ROWS ? null : spacing;
}

function stepOf(segments: readonly Segment[]): number {
  let step = Number.POSITIVE_INFINITY;
  for (const { lines } of segments) {
    lines.forEach((line, at) => {
      step = Math.min(step, line - (lines[at - 1] ?? Number.NEGATIVE_INFINITY));
    });
  }
  return step;
}

/** What stands between whole rows and the labels behind them; `null` where that is not always the same. */
function leadsOf(segments: readonly Segment[], step: number): Map<string, number | null> {
  const leads = new Map<string, number | null>();
  for (const segment of segments) {
    const { next } = segment;
    if (!next || lastOf(segment, step) !== WIDTH) continue;
    const lead = columnOf(segment, step, next.line) - 1 - WIDTH;
    const known = leads.get(next.style) ?? lead;
    leads.set(next.style, leads.get(next.style) === null || known !== lead ? null : lead);
  }
  return leads;
}

/** Whether a row's cells and blanks are as many as the table's columns; `null` where that does not show. */
function fits(source: Source, { step, leads }: Spacing, segment: Segment): boolean | null {
  const { next } = segment;
  const last = lastOf(segment, step);
  if (!isRegular(source, segment, step) || last > WIDTH) return false;
  if (last === WIDTH) return true;
  const lead = next && leads.get(next.style);
  return lead == null ? null : columnOf(segment, step, next?.line ?? 0) - 1 - WIDTH === lead;
}

/** Below heads that may stand apart from them, the cells of table four begin with the first and end with the last. */
function isWholeTable(segment: Segment, { step }: Spacing): boolean {
  const [first = 0] = segment.lines;
  return columnOf(segment, step, first) === 1 && lastOf(segment, step) === RESULTS;
}

/** Every cell as many lines as the others behind the one before, and nothing between but blank lines. */
function isRegular(source: Source, segment: Segment, step: number): boolean {
  const { label, lines, next } = segment;
  let before = label;
  const isNext = (line: number) => {
    for (before++; before < line; before++) if (!isBlank(source, before)) return false;
    return true;
  };
  return (
    lines.every((line) => isNext(line) && Number.isInteger(columnOf(segment, step, line))) &&
    isNext(next?.line ?? before)
  );
}

/** Not so the end of a page. */
function isBlank(source: Source, line: number): boolean {
  const { start, end } = lineRange(source, line);
  return start === end && !lineText(source, line).includes('\f');
}

function lastOf(segment: Segment, step: number): number {
  return columnOf(segment, step, segment.lines.at(-1) ?? segment.label);
}

/** How many cells may stand between a row's label and the next; 0 where that is not even. */
function roomOf(segment: Segment, step: number): number {
  const room = segment.next ? columnOf(segment, step, segment.next.line) - 1 : 0;
  return Number.isInteger(room) ? room : 0;
}

/** 1 for the first cell below the label. */
function columnOf({ label }: Segment, step: number, line: number): number {
  return (line - label) / step;
}

/** As many cells below a label as `widthOf` says, blanks among them; 0 leaves them as they are. */
function fill(
  source: Source,
  { step }: Spacing,
  grids: readonly Grid[],
  widthOf: (segment: Segment) => number,
): readonly Grid[] {
  const segments = segmentsOf(source, grids);
  const [grid] = grids;
  if (!segments || !grid || stepOf(segments) !== step) return grids;
  const rows: Row[] = [];
  let from = 0;
  for (const segment of segments) {
    const width = widthOf(segment);
    const { first, label, lines } = segment;
    if (width <= lines.length || !isRegular(source, segment, step)) continue;
    for (; from < first; from++) rows.push(grid.rows[from] ?? []);
    for (let column = 1; column <= width; column++) {
      const line = label + column * step;
      rows.push(lines.includes(line) ? (grid.rows[from++] ?? []) : [blankAt(source, line)]);
    }
  }
  for (; from < grid.rows.length; from++) rows.push(grid.rows[from] ?? []);
  return [{ ...grid, rows }];
}

function blankAt({ starts }: Source, line: number): Cell {
  const start = starts[line] ?? 0;
  return { start, end: start, kind: 'nil', column: 0 };
}
