import type { Assignments } from './assign';
import { totalsAreBlank } from './blank-totals';
import { type Evidence, gatherEvidence } from './column-evidence';
import { totalsStandFirst } from './leading-totals';
import { placeColumns } from './place-columns';
import { countAt } from './read-number';
import type { Reporting } from './report';
import { countFilled } from './runs';
import type { Assignment } from './work';

/** What rows of the same width show together. */
export interface Shown {
  readonly evidence: Evidence;
  /** Their figures leave the last column blank, by the form's sums. */
  readonly blankTotals: boolean;
}

/** Tells what rows of a width show, worked out for the first row that does not speak for itself. */
export function shownByWidth(
  reporting: Reporting,
  assigned: readonly Assignment[],
  isPacked: () => boolean,
): (width: number) => Shown {
  const known = new Map<number, Shown>();
  return (width) => {
    const before = known.get(width);
    if (before) return before;
    const rows = assigned.filter(
      ({ line }) => (reporting.columnsOf(line)?.columns.length ?? 0) === width,
    );
    const shown = gatherShown(reporting, rows, width, isPacked());
    known.set(width, shown);
    return shown;
  };
}

function gatherShown(
  reporting: Reporting,
  rows: readonly Assignment[],
  width: number,
  packed: boolean,
): Shown {
  const evidence = gatherEvidence(reporting.source, rows, width, packed);
  if (reporting.table === 'proactiveDisclosure') return { evidence, blankTotals: false };
  const unplaced = rows.filter(
    (row) =>
      countFilled(row.slots) === width - 1 &&
      !placeColumns(
        row,
        width,
        () => evidence,
        () => null,
      ),
  );
  const blankTotals =
    !rows.some((row) => countFilled(row.slots) === width) &&
    totalsAreBlank(unplaced, width, (row) => values(reporting, row));
  return { evidence, blankTotals };
}

/**
 * The widths of which most rows have more figures than columns: a column stands there that the form does not
 * have, and a row with as many figures as it should have lacks one. Table two prints merged cells more than once.
 */
export function overfullWidths(
  reporting: Reporting,
  assigned: readonly Assignment[],
): ReadonlySet<number> {
  const counts = new Map<number, { whole: number; more: number }>();
  if (reporting.table === 'proactiveDisclosure') return new Set();
  for (const { line, slots } of assigned) {
    const width = reporting.columnsOf(line)?.columns.length ?? 0;
    const count = counts.get(width) ?? { whole: 0, more: 0 };
    const filled = countFilled(slots);
    if (filled === width) count.whole++;
    if (filled > width) count.more++;
    counts.set(width, count);
  }
  const isOverfull = ({ whole, more }: { whole: number; more: number }) =>
    more > whole || (more >= ENOUGH_ROWS && more === whole);
  const overfull = new Set<number>();
  for (const [width, count] of counts) if (isOverfull(count)) overfull.add(width);
  return overfull;
}

/** Fewer rows may have a page number each. */
const ENOUGH_ROWS = 2;

/**
 * Whether cells below their labels were broken: a row has more figures than its columns and a page number make, or
 * many have more than columns. Then as many as columns may be the cells and pieces of others.
 */
export function areCellsBroken(reporting: Reporting, { assigned }: Assignments): boolean {
  let wide = 0;
  if (reporting.table === 'proactiveDisclosure') return false;
  for (const { label, line, slots } of assigned) {
    const spare = countFilled(slots) - (reporting.columnsOf(line)?.columns.length ?? 0);
    if (label !== null || spare <= 0) continue;
    if (spare > 1) return true;
    wide++;
  }
  return wide > ENOUGH_ROWS;
}

/** Whether hardly any row has as many figures as columns: where one has, they may be broken or run together. */
export function isHardlyRead({ assigned, undecided }: Assignments): boolean {
  return new Set(undecided.map(({ line }) => line)).size > assigned.length * MANY_TIMES;
}

/** Where rows with blanks are in doubt, there are others without. */
const MANY_TIMES = 4;

/** Whether the figures of the table's whole rows have their sum in front. */
export function haveTotalsFirst(reporting: Reporting, assigned: readonly Assignment[]): boolean {
  return (
    reporting.table !== 'proactiveDisclosure' && totalsStandFirst(wholeRows(reporting, assigned))
  );
}

function* wholeRows(
  reporting: Reporting,
  assigned: readonly Assignment[],
): Generator<(number | null)[]> {
  for (const row of assigned) {
    const width = reporting.columnsOf(row.line)?.columns.length;
    if (countFilled(row.slots) === width) yield values(reporting, row);
  }
}

function values({ source }: Reporting, { slots }: Assignment): (number | null)[] {
  const figures: (number | null)[] = [];
  for (const { filled, cell } of slots) {
    if (filled) figures.push(countAt(source, cell));
  }
  return figures;
}
