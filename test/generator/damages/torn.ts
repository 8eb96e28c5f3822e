import { type Cell, cell, type Draft, labelsOf, type Row, row } from '../draft';
import { KEEPS_COVERED, type SimpleLayout } from '../layouts';
import type { Random } from '../random';
import { pageRow, tears, toFirstColumn } from './page';
import {
  amongFresh,
  type Damage,
  freshRows,
  insertAfter,
  type Target,
  touchAround,
} from './target';

/** `6.属于四类过程性` … `信息` in a row of its own, perhaps with the page number between. */
export const tornLabel: Damage = (draft, random) =>
  tear(draft, random, (target) => {
    const own = labelsOf(target.row).at(-1);
    const long = own !== undefined && own.text.length >= 8 && !own.text.includes('\n');
    return long && target.table.key === 'requests' ? () => tearLabel(target, own, random) : null;
  });

function tearLabel(target: Target, own: Cell, random: Random): void {
  const { part, row } = target;
  const at = random.int(5, own.text.length - 2);
  const before = row.cells.slice(0, row.cells.indexOf(own));
  const rest = tailRow(before.length, cell('label', own.text.slice(at), own.span));
  own.text = own.text.slice(0, at);
  insertAfter(target, ...pageBreak(random, part.layout), rest);
  const alone = before.every((each) => each.kind === 'covered');
  if (alone && KEEPS_COVERED.has(part.layout) && random.chance(0.5)) toFirstColumn(row);
}

function tailRow(level: number, label: Cell): Row {
  const covered = (count: number) => Array.from({ length: count }, () => cell('covered', ''));
  return { ...row('tail', [...covered(level), label, ...covered(7)]), touched: true };
}

/** `(四) 无法` beside the group's first row, `提供` beside the next. */
export const tornGroup: Damage = (draft, random) =>
  tear(draft, random, (target) => {
    const group = target.row.cells[1];
    const next = target.part.rows[target.part.rows.indexOf(target.row) + 1];
    if (group?.kind !== 'label' || group.span !== 1) return null;
    if (next?.kind !== 'values' || next.cells[1]?.kind !== 'covered') return null;
    return () => tearGroup(target, group, next, random);
  });

function tearGroup(target: Target, group: Cell, next: Row, random: Random): void {
  const { part, row } = target;
  const at = group.text.length - random.pick([1, 2, 2, 3]);
  next.cells[1] = cell('label', group.text.slice(at));
  group.text = group.text.slice(0, at);
  if (KEEPS_COVERED.has(part.layout) && row.cells[0]?.kind === 'covered' && random.chance(0.5)) {
    row.cells.splice(0, 2, group, cell('covered', ''));
  }
  insertAfter(target, ...pageBreak(random, part.layout));
}

/** Tears one or two labels, never of rows side by side. */
function tear(
  draft: Draft,
  random: Random,
  tearing: (target: Target) => (() => void) | null,
): boolean {
  const count = random.int(1, 2);
  let torn = 0;
  for (; torn < count; torn++) {
    const places = freshRows(draft, (target) => amongFresh(target) && tears(target.part.layout))
      .map((target) => ({ target, apply: tearing(target) }))
      .filter(({ apply }) => apply !== null);
    if (places.length === 0) break;
    const { target, apply } = random.pick(places);
    touchAround(target);
    apply?.();
  }
  return torn > 0;
}

/** The number of the page, where it does not end a Markdown table. */
function pageBreak(random: Random, layout: SimpleLayout): Row[] {
  const breaksTable = layout === 'gfm' || layout === 'gfm-split';
  return random.chance(0.4) && !breaksTable ? [pageRow(random, layout)] : [];
}
