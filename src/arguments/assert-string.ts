import { describe } from './describe';

/** `what` is expected, such as `a path`; whether it is one that there is, is for the caller to say. */
export function assertString(
  value: unknown,
  what: string,
  caller: string,
): asserts value is string {
  if (typeof value === 'string') return;
  const remedy = isBytes(value) ? ': decode it first' : '';
  throw new TypeError(`${caller} expects ${what} as a string, got ${describe(value)}${remedy}`);
}

/** What a file or a response holds: text only in the encoding that its author chose. */
function isBytes(value: unknown): boolean {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}
