import { describe } from '../arguments';
import type { Report } from './report';

/** Says what came instead of a report; a full check is `reportSchema`'s. */
export function assertReport(value: unknown, caller: string): asserts value is Report {
  const other = whatInstead(value);
  if (other !== null) throw new TypeError(`${caller} expects a report, got ${other}`);
}

const NEEDED = [
  'schemaVersion',
  'overview',
  'proactiveDisclosure',
  'requests',
  'disputes',
  'problems',
  'otherMatters',
  'diagnostics',
  'source',
] as const satisfies readonly (keyof Report)[];

function whatInstead(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return describe(value);
  const missing = NEEDED.find((key) => !(key in value));
  return missing === undefined ? null : `an object without \`${missing}\``;
}
