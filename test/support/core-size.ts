import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of a module and all of ours that it imports, minified and compressed, without dependencies. */
export async function coreSize(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    charset: 'utf8',
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}`);
  return gzipSync(output.contents, { level: 9 }).length;
}
