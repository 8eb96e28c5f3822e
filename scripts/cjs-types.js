/**
 * Marks `vfile`, which has ES modules only, as such in the types for `require`: without the mark a
 * CommonJS project with `moduleResolution: node16` may not name its types. The bundler of the types
 * drops import attributes, so they are put in after it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../dist/index.d.cts', import.meta.url);
const types = readFileSync(file, 'utf8');
const plain = "import { VFile } from 'vfile';";
if (!types.includes(plain)) throw new Error(`${plain} is not in dist/index.d.cts any more`);
writeFileSync(
  file,
  types.replace(plain, "import type { VFile } from 'vfile' with { 'resolution-mode': 'import' };"),
);
