import { describe } from './describe';
import { listed } from './listed';

/**
 * Options are an object with these keys alone: a misspelt one would be left unheeded, and nobody would
 * know. A number passes as none: it is what `texts.map(parseReport)` hands over.
 */
export function assertOptions(value: unknown, known: readonly string[], caller: string): void {
  if (typeof value === 'number') return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${caller} expects its options as an object, got ${describe(value)}`);
  }
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new TypeError(`${caller} expects no option but ${listed(known)}, got \`${unknown}\``);
}
