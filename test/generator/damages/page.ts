import { cell, type Row, row } from '../draft';
import { CELL_PER_LINE, type SimpleLayout } from '../layouts';
import type { Random } from '../random';

export function toFirstColumn(row: Row): void {
  const at = row.cells.findIndex((each) => each.kind === 'label');
  const own = row.cells[at];
  if (own) row.cells.splice(0, at + 1, { ...own, span: 3 });
}

export function toSecondColumn(row: Row): void {
  const own = row.cells[0];
  if (own) row.cells.splice(0, 1, cell('covered', ''), { ...own, span: 2 });
}

/** Where labels and numbers come in separate runs, a row has no place of its own to be torn at. */
export function tears(layout: SimpleLayout): boolean {
  return layout !== 'separate-runs';
}

export function pageRow(random: Random, layout: SimpleLayout): Row {
  return {
    ...row('page', [cell('note', pageNumber(random, !CELL_PER_LINE.has(layout)))]),
    touched: true,
  };
}

export function pageNumber(random: Random, bare: boolean): string {
  const number = random.int(1, 12);
  const forms = [`- ${number} -`, `— ${number} —`, `-${number}-`, `－${number}－`];
  return random.pick(bare ? [...forms, String(number), String(number)] : forms);
}
