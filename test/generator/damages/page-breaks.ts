import { type Cell, cell, type Draft, labelsOf, type Row, row } from '../draft';
import { CELL_PER_LINE, KEEPS_COVERED, type SimpleLayout } from '../layouts';
import type { Random } from '../random';
import {
  amongFresh,
  copyOf,
  type Damage,
  freshRows,
  insertAfter,
  insertBefore,
  some,
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

/** A page number inside a sentence. */
export const tornSentence: Damage = (draft, random) => {
  const sections = draft.sections.filter(({ paragraphs }) =>
    paragraphs.some((text) => text.length >= 20 && !text.startsWith('#')),
  );
  if (sections.length === 0) return false;
  const section = random.pick(sections);
  const at = section.paragraphs.findIndex((text) => text.length >= 20 && !text.startsWith('#'));
  const text = section.paragraphs[at] ?? '';
  const cut = random.int(12, text.length - 3);
  section.paragraphs.splice(at, 1, text.slice(0, cut), pageNumber(random, false), text.slice(cut));
  return true;
};

/** Page numbers between rows. */
export const pageNumbers: Damage = (draft, random) => {
  const places = some(
    freshRows(draft, (target) => amongFresh(target) && target.table.key !== 'disputes'),
    random,
    3,
  );
  for (const target of places) insertBefore(target, pageRow(random, target.part.layout));
  return places.length > 0;
};

/** The head of table three again at the top of a page. */
export const repeatedHeads: Damage = (draft, random) => {
  const places = freshRows(draft, (target) => {
    const { rows, layout } = target.part;
    const inside = target.table.key === 'requests' && rows.indexOf(target.row) > 6;
    return (
      inside &&
      rows[0]?.kind === 'head' &&
      amongFresh(target) &&
      layout !== 'gfm-split' &&
      tears(layout)
    );
  });
  if (places.length === 0) return false;
  const target = random.pick(places);
  const heads = target.part.rows.filter((each) => each.kind === 'head').map(copyOf);
  const page = random.chance(0.5) ? [pageRow(random, target.part.layout)] : [];
  insertBefore(target, ...page, ...heads);
  touchAround(target);
  return true;
};

/** `3.其他⇥⇥0…` in the first column, `⇥四、结转下年度…` a level right, or an extra column missing. */
export const shiftedRow: Damage = (draft, random) => {
  const rows = freshRows(draft, ({ table, part, row }) => {
    const movable = row.cells.filter((each) => each.kind === 'label').length === 1;
    return table.key === 'requests' && movable && KEEPS_COVERED.has(part.layout);
  });
  const shifted = some(rows, random, 3);
  for (const { part, row } of shifted) {
    row.touched = true;
    if (part.layout === 'tab-extra' && random.chance(0.5)) row.narrow = true;
    else if (row.cells[0]?.kind === 'label') toSecondColumn(row);
    else toFirstColumn(row);
  }
  return shifted.length > 0;
};

function toFirstColumn(row: Row): void {
  const at = row.cells.findIndex((each) => each.kind === 'label');
  const own = row.cells[at];
  if (own) row.cells.splice(0, at + 1, { ...own, span: 3 });
}

function toSecondColumn(row: Row): void {
  const own = row.cells[0];
  if (own) row.cells.splice(0, 1, cell('covered', ''), { ...own, span: 2 });
}

/** Where labels and numbers come in separate runs, a row has no place of its own to be torn at. */
function tears(layout: SimpleLayout): boolean {
  return layout !== 'separate-runs';
}

function pageRow(random: Random, layout: SimpleLayout): Row {
  return {
    ...row('page', [cell('note', pageNumber(random, !CELL_PER_LINE.has(layout)))]),
    touched: true,
  };
}

function pageNumber(random: Random, bare: boolean): string {
  const number = random.int(1, 12);
  const forms = [`- ${number} -`, `— ${number} —`, `-${number}-`, `－${number}－`];
  return random.pick(bare ? [...forms, String(number), String(number)] : forms);
}
