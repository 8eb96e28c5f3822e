import { mayBeByColumn } from './by-column';
import type { FormLine } from './form-lines';
import type { Located } from './located';
import { cutRuns, type Run, slotsOf } from './runs';
import { adjoin, type Token } from './token';
import { give, type Work } from './work';

/**
 * Gives the cells of adjoining runs to these rows, in the form's order, if they come out even. Rows
 * without a label are known by their position alone.
 */
export function share(
  work: Work,
  runs: readonly Run[],
  rows: readonly Located[],
  missing: readonly FormLine[],
): boolean {
  const targets = [
    ...rows.map((located) => ({ line: located.line, located })),
    ...missing.map((line) => ({ line, located: null })),
  ];
  if (targets.length === 0 || !isAscending(rows) || isPartOfLine(work, runs, targets)) return false;
  targets.sort((one, other) => one.line.index - other.line.index);
  const parts = cutRuns(
    runs,
    targets.map(({ line }) => work.widthOf(line)),
  );
  if (!parts || (rows.length > 1 && mayBeByColumn(work, parts))) return false;
  const byPosition = missing.length > 0;
  const leftOut = runs.filter(
    ({ filled, slots: [figure] }) => filled > 0 && !parts.some((part) => holds(part, figure)),
  );
  targets.forEach(({ line, located }, at) => {
    const slots = parts[at] ?? [];
    work.assigned.set(located ?? line, { line, located, slots, label: null, byPosition });
    for (const { slots: figures } of leftOut) {
      if (adjoin(figures, slots) || adjoin(slots, figures))
        work.stray.push({ figures, wholeRow: false, beside: line, below: null });
    }
  });
  return true;
}

/** Of several rows in one line without their blanks, others may have a part too. */
function isPartOfLine(
  work: Work,
  runs: readonly Run[],
  targets: readonly { readonly line: FormLine }[],
): boolean {
  const [only] = runs;
  if (targets.length < 2 || !only || runs.length > 1) return false;
  const isClosedUp = only.filled === only.slots.length && only.filled < tableWidth(work);
  return isClosedUp && only.filled === only.slots[0]?.rowLength;
}

/** Both in order of reading. */
function holds(part: readonly Token[], figure: Token | undefined): boolean {
  const [first, last] = [part[0]?.index ?? 0, part.at(-1)?.index ?? 0];
  return figure !== undefined && first <= figure.index && figure.index <= last;
}

/** Labels that do not follow the form say nothing about the order of their cells. */
function isAscending(rows: readonly Located[]): boolean {
  return rows.every((row, at) => at === 0 || row.line.index > (rows[at - 1]?.line.index ?? 0));
}

/**
 * Labels, and right behind the last of them cells for one row: the others were left blank. Of a lone cell behind rows
 * of one each nobody knows, since some tools print all labels, and then all cells.
 */
export function shareLast(work: Work, runs: readonly Run[], rows: readonly Located[]): boolean {
  const last = rows.at(-1);
  const [first] = runs;
  if (rows.length < 2 || !last || !first || !adjoin(last.tokens, first.slots)) return false;
  if (work.widthOf(last.line) === 1) return false;
  if (!share(work, runs, [last], [])) return false;
  const figures = slotsOf(runs);
  for (const { line } of rows.slice(0, -1)) {
    if (!isRepeated(work, line)) work.undecided.push({ line, figures });
  }
  return true;
}

function isRepeated(work: Work, line: FormLine): boolean {
  return work.located.filter((each) => each.line === line).length > 1;
}

/**
 * The rows of table four stand side by side: as many cells as all of them have, in one grid row or each in one
 * of its own.
 */
export function shareTable(work: Work, tokens: readonly Token[], runs: readonly Run[]): boolean {
  const lines = work.form.lines.filter((line) => line.path !== null && work.widthOf(line) > 0);
  const width = tableWidth(work);
  const [only] = runs;
  if (!only || work.assigned.size > 0) return false;
  const isWhole =
    runs.length > 1
      ? runs.length === width &&
        runs.every(({ slots, filled }) => slots.length === 1 && filled === 1)
      : only.filled === width ||
        (only.slots.length === width && hasHeadsAbove(tokens, only) && !work.isPacked());
  if (!isWhole) return false;
  const rows = work.located.filter(({ line }) => lines.includes(line));
  const known = new Set(rows.map(({ line }) => line));
  return share(
    work,
    runs,
    rows,
    lines.filter((line) => !known.has(line)),
  );
}

/** How many cells all rows of a table have. */
export function tableWidth({ form, widthOf }: Work): number {
  return form.lines.reduce((sum, line) => sum + (line.path === null ? 0 : widthOf(line)), 0);
}

/** A grid row and the one above it, a row of heads, have the same cells: then blanks keep their places. */
function hasHeadsAbove(tokens: readonly Token[], { slots }: Run): boolean {
  const [first] = slots;
  const above = tokens[(first?.index ?? 0) - 1];
  return (
    first !== undefined &&
    above?.kind === 'label' &&
    above.layout === first.layout &&
    above.rowLength === slots.length &&
    first.rowLength === slots.length
  );
}

/**
 * More cells than columns, blanks among them: which are the columns is for later to say. Not so where they
 * come from rows of several: the line may have ended inside a number.
 */
export function giveWide(work: Work, row: Located, runs: readonly Run[]): boolean {
  const slots = slotsOf(runs);
  if (slots.length <= work.widthOf(row.line)) return false;
  if (runs.length > 1 && slots.some(({ rowLength }) => rowLength > 1)) return false;
  give(work, row, slots);
  return true;
}
