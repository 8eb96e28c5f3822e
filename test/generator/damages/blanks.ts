import { type Cell, type Row, valuesOf } from '../draft';
import { DROPS_BLANKS } from '../layouts';
import { type Damage, freshRows, neighbours, some, type Target } from './target';

/** A few cells hold nothing. */
export const blankCell: Damage = (draft, random) => {
  const rows = some(freshRows(draft, placesBlanks), random, 3);
  return blank(rows, (cells) => [random.pick(cells)]);
};

/** Blank for zero. */
export const blankZeros: Damage = (draft) =>
  blank(freshRows(draft, placesBlanks), (cells) => cells.filter((cell) => cell.text === '0'));

/** The column 总计 of table three left blank. */
export const blankTotals: Damage = (draft) =>
  blank(
    freshRows(draft, (target) => target.table.key === 'requests' && placesBlanks(target)),
    (cells) => cells.slice(-1),
  );

/** A whole table left blank. */
export const blankTable: Damage = (draft, random) => {
  const rows = freshRows(draft, () => true);
  if (rows.length === 0) return false;
  const { table } = random.pick(rows);
  const whole = rows.filter((target) => target.table === table);
  const separate = table.parts.some((part) => part.layout === 'separate-runs');
  const untouched = table.parts.every((part) => part.rows.every((row) => !row.touched));
  return separate && !untouched ? false : blank(whole, (cells) => cells);
};

/** `-`, `/` or `—` for zero. */
export const dashZeros: Damage = (draft, random) => {
  const dash = random.pick(['-', '/', '—', '－']);
  const cells = freshRows(draft, () => true)
    .flatMap(({ row }) => valuesOf(row))
    .filter((cell) => cell.text === '0');
  for (const cell of cells) {
    cell.text = dash;
    cell.number = null;
  }
  return cells.length > 0;
};

/** `000` in one cell, the cells after it blank. */
export const runTogether: Damage = (draft, random) => {
  const runs = freshRows(draft, placesBlanks).flatMap((target) => {
    const zeros = zeroRun(valuesOf(target.row));
    return zeros.length > 1 ? [{ target, zeros }] : [];
  });
  const chosen = some(runs, random, 3);
  for (const { target, zeros } of chosen) {
    const joined = zeros.slice(0, random.int(2, zeros.length));
    joined.forEach((cell, index) => {
      cell.text = index === 0 ? '0'.repeat(joined.length) : '';
      cell.undecidable = true;
    });
    target.row.touched = true;
  }
  return chosen.length > 0;
};

function zeroRun(cells: readonly Cell[]): Cell[] {
  const from = cells.findIndex((cell) => cell.text === '0');
  if (from < 0) return [];
  const after = cells.slice(from).findIndex((cell) => cell.text !== '0');
  return cells.slice(from, after < 0 ? undefined : from + after);
}

function placesBlanks({ part }: Target): boolean {
  return part.layout !== 'separate-runs';
}

function blank(rows: readonly Target[], which: (cells: Cell[]) => Cell[]): boolean {
  let count = 0;
  for (const { row } of rows) {
    for (const cell of which(valuesOf(row))) {
      cell.text = '';
      row.touched = true;
      count++;
    }
  }
  return count > 0;
}

/**
 * A row that lost some of its blanks without a trace cannot be placed: which of seven columns have
 * the five numbers? All of its cells are undecidable. A row without any number is simply blank, and
 * zeros run together account for the cells they fill.
 */
export function settleBlanks({ part, row }: Target): void {
  if (!DROPS_BLANKS.has(part.layout)) return;
  const cells = valuesOf(row);
  const blank = cells.filter((cell) => cell.text === '' && !cell.undecidable).length;
  if (blank === 0) return;
  for (const page of neighbours(part, row)) markPage(page);
  if (blank === cells.length) return;
  for (const cell of cells) cell.undecidable = true;
}

/** Beside a row that lacks values a bare page number would pass for one of them. */
function markPage(row: Row): void {
  const number = row.cells[0];
  if (row.kind === 'page' && number) number.text = number.text.replace(/^\d+$/, '- $& -');
}
