import type { Source } from '../source';
import { arePartedBySpaces } from './parted';
import type { ReadCell } from './read-row';
import { endsInSum } from './row-sums';
import { isFilled, type Token } from './token';

/**
 * Whether cells parted by spaces, as many as the row has, may be fewer, the form's sums not holding: a number with a
 * space inside, where all others have the same wider gap between them, or a number of a page behind them.
 *
 *     731   792   2112   1462   665   276 2        36   0   0   326   — 2 —
 */
export function mayBeMisjoined(
  source: Source,
  slots: readonly Token[],
  cells: readonly ReadCell[],
): boolean {
  if (!arePartedBySpaces(source, slots) || endsInSum(cells)) return false;
  const figures = slots.filter(isFilled);
  return isTornInside(figures) || endsInPage(source, figures);
}

/** On a page whose columns spaces keep, gaps differ. */
function isTornInside(figures: readonly Token[]): boolean {
  const gaps = figures.slice(1).map(({ cell }, at) => cell.start - (figures[at]?.cell.end ?? 0));
  const wide = gaps.filter((gap) => gap > 1);
  const [first] = wide;
  return wide.length > 1 && wide.length === gaps.length - 1 && wide.every((gap) => gap === first);
}

function endsInPage({ text }: Source, figures: readonly Token[]): boolean {
  const [opens, page, closes] = figures
    .slice(-3)
    .map(({ cell }) => text.slice(cell.start, cell.end));
  return (
    opens !== undefined &&
    page !== undefined &&
    opens === closes &&
    DASH.test(opens) &&
    /^\d+$/.test(page)
  );
}

const DASH = /^[-－—–−]+$/;
