import { describe } from './describe';

/** Options are an object. A number passes as none: it is what `texts.map(parseReport)` hands over. */
export function assertOptions(value: unknown, caller: string): void {
  if (typeof value === 'number') return;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new TypeError(`${caller} expects its options as an object, got ${describe(value)}`);
}
