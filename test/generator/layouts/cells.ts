import type { Row } from '../draft';

/** Every column of the form: a merged cell's text, then blanks. */
export function everyColumn(row: Row): string[] {
  return row.cells.flatMap((cell) => [cell.text, ...Array<string>(cell.span - 1).fill('')]);
}

/** One text a cell, merged or not; blank where the cell above reaches down. */
export function everyCell(row: Row): string[] {
  return row.cells.map((cell) => cell.text);
}

/** The cells that an HTML table has: those under a merged label are absent. */
export function ownCells(row: Row): string[] {
  const first = row.cells.findIndex((cell) => cell.kind !== 'covered');
  return row.cells.slice(Math.max(first, 0)).map((cell) => cell.text);
}

/** What is left where blanks leave no trace. */
export function textsOnly(row: Row): string[] {
  return everyCell(row).filter((text) => text !== '');
}

export function columnCount(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => everyColumn(row).length));
}

/** The table two, three or four that the rows belong to, by its number of columns. */
export function isRequests(row: Row): boolean {
  return row.kind !== 'page' && everyColumn(row).length === 10;
}
