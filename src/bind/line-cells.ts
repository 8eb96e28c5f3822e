import { APPLICANT_COLUMNS, EDITIONS, rowsIn, type TableKey, tableRows } from '../form';
import { keyWithoutNumber, type Source } from '../source';
import { type Cell, type Grid, type Row, textOf } from '../tokenize';
import { labelOf } from './label';
import {
  columnOf,
  isRegular,
  lastOf,
  roomOf,
  type Segment,
  segmentsOf,
  stepOf,
} from './line-segments';

/** The grids of each table. */
export type Grids = Readonly<Record<TableKey, readonly Grid[]>>;

/** How blank cells keep their lines. */
interface Spacing {
  /** From one cell to the next. */
  readonly step: number;
  /** How the next label is numbered → how many cells merged ones leave between a row and it, for each row seen. */
  readonly leads: ReadonlyMap<string, readonly number[]>;
}

const WIDTH = Object.keys(APPLICANT_COLUMNS).length;
/** Those of table four stand side by side. */
const RESULTS = rowsIn('mixed', 'disputes').flatMap(({ columns }) => columns).length;
const LAYOUTS: ReadonlySet<string> = new Set(['lines-plain', 'lines-blank']);
/** Fewer rows may come out even by chance. */
const ENOUGH_ROWS = 2;

/**
 * Adds the blank cells to tables whose cells have a line each: some tools leave the lines of a blank cell blank,
 * others drop them, and which it is table three tells. Where they are left, the cells of each row end in the
 * column of the total or as far before the next label as those of other rows.
 */
export function withLineCells(source: Source, grids: Grids): Grids {
  const grid = linesOf(grids.requests);
  const spacing = grid && spacingOf(source, segmentsOf(source, grid));
  if (!spacing) return grids;
  const { step } = spacing;
  return {
    proactiveDisclosure: fillBlocks(source, step, grids.proactiveDisclosure),
    requests: fill(source, step, grids.requests, (segment) =>
      fits(source, spacing, segment) ? WIDTH : 0,
    ),
    disputes: fill(source, step, grids.disputes, (segment) =>
      isWholeTable(segment, step) ? RESULTS : 0,
    ),
  };
}

/** A table that has a cell a line, from the first line to the last. */
function linesOf([grid, ...others]: readonly Grid[]): Grid | null {
  return grid && LAYOUTS.has(grid.layout) && others.length === 0 ? grid : null;
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

/** Whole rows show them; where none is before a label of that kind, those that end in the last column. */
function leadsOf(segments: readonly Segment[], step: number): Map<string, number[]> {
  const isWhole = ({ lines }: Segment) => lines.length === WIDTH;
  const whole = leadsBehind(segments.filter(isWhole), step);
  // What one row alone has behind it may come from an empty paragraph in it.
  const others = [...leadsBehind(segments, step)].filter(
    ([, [lead, ...more]]) => lead === 0 || more.length > 0,
  );
  return new Map([...others, ...whole]);
}

function leadsBehind(segments: readonly Segment[], step: number): Map<string, number[]> {
  const leads = new Map<string, number[]>();
  for (const segment of segments) {
    const room = roomOf(segment, step);
    if (!segment.next || room === null || lastOf(segment, step) !== WIDTH) continue;
    const { style } = segment.next;
    const seen = leads.get(style);
    if (seen) seen.push(room - WIDTH);
    else leads.set(style, [room - WIDTH]);
  }
  return leads;
}

/** Whether a row's cells and blanks are as many as the table's columns; `null` where that does not show. */
function fits(source: Source, { step, leads }: Spacing, segment: Segment): boolean | null {
  const last = lastOf(segment, step);
  if (!isRegular(source, segment, step) || last > WIDTH) return false;
  const lead = (roomOf(segment, step) ?? WIDTH) - WIDTH;
  const seen = (segment.next && leads.get(segment.next.style)) ?? [];
  if (seen.some((each) => each !== seen[0])) return null;
  if (seen.length === 0) return (last === WIDTH && lead === 0) || null;
  return lead === seen[0];
}

/** The rows of table two have different widths; where one has another room, lines without text mean something else. */
function fillBlocks(source: Source, step: number, grids: readonly Grid[]): readonly Grid[] {
  const grid = linesOf(grids);
  const isEven = (segment: Segment) => {
    const room = roomOf(segment, step);
    return room === null || widthsOf(source, grid, segment).includes(room);
  };
  if (!grid || !segmentsOf(source, grid).every(isEven)) return grids;
  return fill(source, step, grids, (segment) => roomOf(segment, step) ?? 0);
}

/** Of the row with this label, in each edition. */
function widthsOf(source: Source, grid: Grid | null, { first }: Segment): number[] {
  const [label] = grid?.rows[first - 1] ?? [];
  const { key } = labelOf(label ? textOf(source, label) : '');
  return EDITIONS.flatMap((edition) =>
    tableRows(edition, 'proactiveDisclosure')
      .filter(({ labels }) => labels.some((each) => keyWithoutNumber(each) === key))
      .map(({ columns }) => columns.length),
  );
}

/** Below heads that may stand apart from them, the cells of table four begin with the first and end with the last. */
function isWholeTable(segment: Segment, step: number): boolean {
  const [first = 0] = segment.lines;
  return columnOf(segment, step, first) === 1 && lastOf(segment, step) === RESULTS;
}

/** As many cells below a label as `widthOf` says, blanks among them; 0 leaves them as they are. */
function fill(
  source: Source,
  step: number,
  grids: readonly Grid[],
  widthOf: (segment: Segment) => number,
): readonly Grid[] {
  const grid = linesOf(grids);
  const segments = grid ? segmentsOf(source, grid) : [];
  if (!grid || stepOf(segments) !== step) return grids;
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
