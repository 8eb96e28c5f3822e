import { TABLE_KEYS, type Unit } from '../form';
import type { Subject } from './subject';

/** Hands every number of the tables to `visit`, with its path and what it counts. */
export function eachNumber(
  { tables }: Subject,
  visit: (value: number, unit: Unit, path: string) => void,
): void {
  for (const key of TABLE_KEYS) {
    const { rows, values } = tables[key];
    for (const { row } of rows) {
      row.columns.forEach((column, index) => {
        const value = values[row.start + index];
        if (typeof value === 'number') visit(value, column.unit, row.cells[index] ?? row.path);
      });
    }
  }
}
