import { fileURLToPath } from 'node:url';
import { parseCircular, parseDependencyTree } from 'dpdm';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

it('has no imports in a circle', async () => {
  // Types are no imports when it runs: `transform` leaves out what the compiler leaves out.
  const tree = await parseDependencyTree(`${src}index.ts`, { context: src, transform: true });
  const ours = Object.keys(tree).filter((name) => !name.includes('node_modules'));
  expect(ours.length).toBeGreaterThan(100);
  expect(parseCircular(tree)).toEqual([]);
});
