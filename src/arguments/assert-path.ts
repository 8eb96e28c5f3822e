import { describe } from './describe';

/** Whether the form has such a path is for the caller to say. */
export function assertPath(value: unknown, caller: string): asserts value is string {
  if (typeof value === 'string') return;
  throw new TypeError(`${caller} expects a path as a string, got ${describe(value)}`);
}
