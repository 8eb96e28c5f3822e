import { describe } from './describe';
import { listed } from './listed';

/**
 * Holds a value to a few strings. Types do as much, but not for JavaScript and not for what comes
 * from a file.
 */
export function assertOneOf<T extends string>(
  value: unknown,
  choices: readonly T[],
  name: string,
  caller: string,
): asserts value is T {
  if ((choices as readonly unknown[]).includes(value)) return;
  const expected = `${caller} expects ${name} to be ${listed(choices)}`;
  if (typeof value !== 'string') throw new TypeError(`${expected}, got ${describe(value)}`);
  throw new RangeError(`${expected}, got \`${value}\``);
}
