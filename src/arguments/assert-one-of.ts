import { describe } from './describe';

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

function listed(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
