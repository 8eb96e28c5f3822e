import { describe } from '../arguments';
import type { Diagnostic } from './diagnostic';
import { SEVERITIES } from './severity';

/** Says what came instead of findings; a full check is `diagnosticSchema`'s. */
export function assertFindings(
  value: unknown,
  caller: string,
): asserts value is readonly Diagnostic[] {
  if (!Array.isArray(value)) {
    const what = isAround(value) ? 'what holds them: pass its `findings`' : describe(value);
    throw new TypeError(`${caller} expects an array of findings, got ${what}`);
  }
  const at = value.findIndex((each) => !isFinding(each));
  if (at === -1) return;
  throw new TypeError(`${caller} expects findings, got ${describe(value[at])} at index ${at}`);
}

/** A `Validation`, most likely. */
function isAround(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'findings' in value;
}

function isFinding(value: unknown): boolean {
  const { ruleId, message, severity } = (value ?? {}) as Partial<Record<string, unknown>>;
  return (
    typeof ruleId === 'string' &&
    typeof message === 'string' &&
    (SEVERITIES as readonly unknown[]).includes(severity)
  );
}
