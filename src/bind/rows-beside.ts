import { lineAt } from '../source';
import type { FormLine } from './form-lines';
import { arePartedBySpaces } from './parted';
import type { Token } from './token';
import type { Assignment, Work } from './work';

/** The row in whose numbers figures that belong to no row may go on: those at the top of a page from the one before. */
export function rowBeside(
  work: Work,
  tokens: readonly Token[],
  figures: readonly Token[],
): FormLine | null {
  return rowAbove(work, figures) ?? rowOver(work, tokens, figures);
}

/** The row whose label or cells stand in the grid row right above. */
function rowAbove(work: Work, figures: readonly Token[]): FormLine | null {
  const row = (figures[0]?.row ?? 0) - 1;
  const label = labelIn(work, row);
  if (label) return work.owners[label.index]?.line ?? null;
  for (const { line, slots } of work.assigned.values()) {
    if (slots.at(-1)?.row === row) return line;
  }
  return null;
}

/** The row whose cells, parted by spaces, stand in the grid row right below, and not in the same line. */
export function rowBelow({ assigned, source }: Work, figures: readonly Token[]): FormLine | null {
  const last = figures.at(-1);
  if (!last) return null;
  for (const { line, slots } of assigned.values()) {
    const [first] = slots;
    if (first?.row !== last.row + 1 || !arePartedBySpaces(source, slots)) continue;
    return lineAt(source, first.cell.start) > lineAt(source, last.cell.start) ? line : null;
  }
  return null;
}

function labelIn({ located }: Work, row: number): Token | undefined {
  for (const { tokens } of located) {
    const label = tokens.find((token) => token.row === row);
    if (label) return label;
  }
  return undefined;
}

/**
 * The row that ends right above the words over figures: a running head. Its cells are parted by spaces or, over a
 * lone figure, stand in a grid row each.
 */
function rowOver(work: Work, tokens: readonly Token[], figures: readonly Token[]): FormLine | null {
  const [figure] = figures;
  if (!figure) return null;
  const isLone = figures.length === 1 && figure.rowLength === 1;
  let at = figure.index - 1;
  while (tokens[at]?.kind === 'label' && !work.owners[at]) at--;
  const ends = ({ slots }: Assignment) =>
    slots.at(-1)?.index === at &&
    (arePartedBySpaces(work.source, slots) || (isLone && tokens[at]?.rowLength === 1));
  for (const row of work.assigned.values()) if (ends(row)) return row.line;
  return null;
}
