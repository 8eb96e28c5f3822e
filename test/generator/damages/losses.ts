import { labelsOf, valuesOf } from '../draft';
import { DROPS_BLANKS } from '../layouts';
import {
  amongFresh,
  copyOf,
  type Damage,
  freshRows,
  insertAfter,
  ownLabelOnly,
  remove,
  some,
  targets,
  touchAround,
} from './target';

/** Up to three rows are not in the text. */
export const lostRow: Damage = (draft, random) => {
  let lost = 0;
  const wanted = random.int(1, 3);
  for (; lost < wanted; lost++) {
    const rows = freshRows(
      draft,
      (target) => target.table.key !== 'disputes' && amongFresh(target),
    );
    if (rows.length === 0) break;
    const target = random.pick(rows);
    touchAround(target);
    remove(target);
  }
  return lost > 0;
};

/** The text breaks off inside table three, and section four is gone with it. */
export const lostTail: Damage = (draft, random) => {
  const requests = draft.sections.find((section) => section.table?.key === 'requests')?.table;
  const part = requests?.parts.at(-1);
  if (!part) return false;
  const rows = part.rows.filter((row) => row.kind === 'values').slice(-random.int(1, 10));
  const first = rows[0];
  if (!first || part.rows.slice(part.rows.indexOf(first)).some((row) => row.touched)) return false;
  part.rows.splice(part.rows.indexOf(first));
  const last = part.rows.at(-1);
  if (last) last.touched = true;
  draft.sections = draft.sections.filter((section) => section.table?.key !== 'disputes');
  return true;
};

/** A section with all that belongs to it. */
export const lostSection: Damage = (draft, random) => {
  const lost = random.pick(draft.sections);
  draft.sections = draft.sections.filter((section) => section !== lost);
  return draft.sections.length > 0;
};

/** The heading stands, its table does not. */
export const lostTable: Damage = (draft, random) => {
  const sections = draft.sections.filter((section) => section.table !== null);
  if (sections.length === 0) return false;
  random.pick(sections).table = null;
  return true;
};

/** A row whose label is blank; its order among its neighbours tells which it is. */
export const lostLabel: Damage = (draft, random) => {
  const rows = freshRows(draft, (target) => {
    const { table, part, row } = target;
    if (table.key === 'disputes' || part.layout === 'separate-runs') return false;
    // A lone figure without a label could be a page number where nothing else marks it as a cell.
    const plain = DROPS_BLANKS.has(part.layout) || part.layout === 'pdf-columns';
    return ownLabelOnly(row) && amongFresh(target) && (!plain || valuesOf(row).length > 1);
  });
  const lost = some(rows, random, 1);
  for (const target of lost) {
    const own = labelsOf(target.row).at(-1);
    if (own) own.text = '';
    touchAround(target);
  }
  return lost.length > 0;
};

/** The rows of heads of table three or four. */
export const lostHeads: Damage = (draft, random) => {
  const heads = targets(
    draft,
    ({ table, part, row }) =>
      table.key !== 'proactiveDisclosure' && row.kind === 'head' && part.layout !== 'gfm-split',
  );
  if (heads.length === 0) return false;
  const { table } = random.pick(heads);
  for (const target of heads) if (target.table === table) remove(target);
  return true;
};

/** 第二十条第（一）项 is not in the text. */
export const lostBlockHeading: Damage = (draft, random) => {
  const articles = some(
    targets(draft, ({ row }) => row.kind === 'article'),
    random,
    2,
  );
  articles.forEach(remove);
  return articles.length > 0;
};

export const lostSectionHeading: Damage = (draft, random) => {
  const sections = some(
    draft.sections.filter((section) => section.heading !== null),
    random,
    2,
  );
  for (const section of sections) section.heading = null;
  return sections.length > 0;
};

/** A row printed on both sides of a page break. */
export const doubledRow: Damage = (draft, random) => {
  const rows = freshRows(
    draft,
    (target) => amongFresh(target) && target.part.layout !== 'separate-runs',
  );
  if (rows.length === 0) return false;
  const target = random.pick(rows);
  touchAround(target);
  insertAfter(target, copyOf(target.row));
  return true;
};

/** The same, but the copies disagree in a cell: no reader can tell which is meant. */
export const doubledRowDiffers: Damage = (draft, random) => {
  const rows = freshRows(
    draft,
    (target) =>
      amongFresh(target) &&
      target.part.layout !== 'separate-runs' &&
      valuesOf(target.row).every((cell) => cell.text === String(cell.number)),
  );
  if (rows.length === 0) return false;
  const target = random.pick(rows);
  const copy = copyOf(target.row);
  const changed = random.pick(valuesOf(copy));
  changed.text = String((changed.number ?? 0) + random.int(1, 9));
  for (const cell of valuesOf(target.row)) cell.undecidable ||= cell.path === changed.path;
  changed.undecidable = true;
  copy.touched = true;
  touchAround(target);
  insertAfter(target, copy);
  return true;
};

/** The last rows of a split table under heads that are not theirs. */
export const wrongHeads: Damage = (draft) => {
  const rows = freshRows(draft, (target) => {
    const at = target.part.rows.indexOf(target.row);
    return (
      target.part.layout === 'gfm-split' &&
      target.table.key === 'requests' &&
      at > target.part.rows.length - 6
    );
  });
  const first = rows[0];
  if (!first) return false;
  first.part.wrongHeadsFrom = first.row;
  return true;
};
