import { KEEPS_COVERED } from '../layouts';
import { pageNumber, pageRow, tears, toFirstColumn, toSecondColumn } from './page';
import {
  amongFresh,
  copyOf,
  type Damage,
  freshRows,
  insertBefore,
  some,
  touchAround,
} from './target';

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
