import { TABLE_KEYS, type Unit } from '../form';
import type { Subject } from './subject';

/** Hands every number of the tables that counts this to `visit`, with its path. */
export function eachNumber(
  { tables }: Subject,
  unit: Unit,
  visit: (value: number, path: string) => void,
): void {
  for (const key of TABLE_KEYS) {
    const { layout, values } = tables[key];
    for (const { at, path } of layout.cells[unit]) {
      const value = values[at];
      if (typeof value === 'number') visit(value, path);
    }
  }
}
