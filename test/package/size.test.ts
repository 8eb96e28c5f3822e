import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { coreSize } from '../support/core-size';

const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/**
 * Bytes, minified and compressed, without dependencies. Lower them with the core; raise them only in the
 * commit that needs it, with the reason. Measured: 80.7 kB all together, 45.6 kB for `parseReport` alone: 7 kB
 * of prose, for what bodies, causes and parts a figure speaks of, the words that it shares, leans on or that
 * follow it, and results denied; 3 kB of parsing, for quoted mails, cells that are no numbers, numbers broken by
 * line ends, columns too many and rows outside their sections, none of which may pass for a number; 5 kB for what
 * browsers, converters and readers of PDF make of tables, and for telling where they leave no order; 2 kB for blank
 * cells whose lines were kept, and tables that programs print from their memory. The aim is 25 kB, which
 * `npm run bench` holds it to.
 */
const CEILING = { all: 81_200, parsing: 46_000 };

it('keeps the core small', async () => {
  const size = await coreSize(entry);
  expect(size).toBeGreaterThan(5000);
  expect(size).toBeLessThan(CEILING.all);
});

it('lets bundlers drop what a program does not use', async () => {
  const size = await coreSize(entry, '{ parseReport }');
  expect(size).toBeGreaterThan(5000);
  expect(size).toBeLessThan(CEILING.parsing);
});
