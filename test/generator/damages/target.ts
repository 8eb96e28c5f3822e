import { type Draft, type Part, type Row, type Table, tablesOf, valuesOf } from '../draft';
import type { Random } from '../random';

/** Changes the draft; `false` where the report has nothing to damage in this way. */
export type Damage = (draft: Draft, random: Random) => boolean;

/** A row and where it stands. */
export interface Target {
  table: Table;
  part: Part;
  row: Row;
}

export function targets(draft: Draft, wanted: (target: Target) => boolean): Target[] {
  return tablesOf(draft).flatMap((table) =>
    table.parts.flatMap((part) =>
      part.rows.map((row) => ({ table, part, row })).filter((target) => wanted(target)),
    ),
  );
}

/** Rows with values that no other damage has changed. */
export function freshRows(draft: Draft, wanted: (target: Target) => boolean): Target[] {
  return targets(draft, (target) => target.row.kind === 'values' && !target.row.touched).filter(
    wanted,
  );
}

/** Whether the rows above and below are as printed, so that their order still tells what stands here. */
export function amongFresh({ part, row }: Target): boolean {
  return neighbours(part, row).every((each) => !each.touched);
}

/** Keeps later damages away from a row and those beside it. */
export function touchAround({ part, row }: Target): void {
  for (const each of [row, ...neighbours(part, row)]) each.touched = true;
}

/** The rows above and below. */
export function neighbours(part: Part, row: Row): Row[] {
  const at = part.rows.indexOf(row);
  return [part.rows[at - 1], part.rows[at + 1]].filter((each) => each !== undefined);
}

export function insertAfter({ part, row }: Target, ...rows: Row[]): void {
  part.rows.splice(part.rows.indexOf(row) + 1, 0, ...rows);
}

export function insertBefore({ part, row }: Target, ...rows: Row[]): void {
  part.rows.splice(part.rows.indexOf(row), 0, ...rows);
}

export function remove({ part, row }: Target): void {
  part.rows.splice(part.rows.indexOf(row), 1);
}

export function copyOf(row: Row): Row {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell })) };
}

/** A few of a list, at least one. */
export function some<T>(list: readonly T[], random: Random, most: number): T[] {
  return random.shuffle(list).slice(0, random.int(1, most));
}

/** Whether the row prints its own label alone, without a group's. */
export function ownLabelOnly(row: Row): boolean {
  return row.cells.filter((cell) => cell.kind === 'label').length === 1 && valuesOf(row).length > 0;
}
