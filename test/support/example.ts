import { readFileSync } from 'node:fs';

/** A report of our own making, in tabs. */
export const EXAMPLE = readFileSync(
  new URL('../fixtures/example-report.txt', import.meta.url),
  'utf8',
);
