import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bytes of a module and all of ours that it imports, minified and compressed, without dependencies; or of
 * what a bundler keeps of it for a program that takes `names` alone.
 */
export async function coreSize(entry: string, names = '*'): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from './${basename(entry)}'`, resolveDir: dirname(entry) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    charset: 'utf8',
    // Chunks import one another for the order alone; without side effects it does not matter.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}`);
  return gzipSync(output.contents, { level: 9 }).length;
}
