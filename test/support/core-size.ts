import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bytes of a module and all of ours that it imports, minified and compressed, without dependencies; or of
 * what a bundler keeps of it for a program that takes `names` alone.
 */
export async function coreSize(entry: string, names = '*'): Promise<number> {
  const { contents } = await bundled(entry, names);
  return gzipSync(contents, { level: 9 }).length;
}

/** The dependencies that such a program takes along, in order of their names. */
export async function dependenciesOf(entry: string, names: string): Promise<string[]> {
  const { imports } = await bundled(entry, names);
  return [...new Set(imports)].sort();
}

async function bundled(entry: string, names: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from './${basename(entry)}'`, resolveDir: dirname(entry) },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    charset: 'utf8',
    // Chunks import one another for the order alone; without side effects it does not matter.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${entry}`);
  const imports = Object.values(metafile.outputs).flatMap((each) =>
    each.imports.map(({ path }) => path),
  );
  return { contents: output.contents, imports };
}
