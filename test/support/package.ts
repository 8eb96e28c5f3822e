import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What would be published. */
export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Bytes of all files together. */
  readonly unpackedSize: number;
}

/** Packs the package, as built last, into a folder. */
export function pack(folder: string): Packed {
  const printed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename, files, unpackedSize }] = JSON.parse(printed);
  return { tarball: join(folder, filename), files, unpackedSize };
}
