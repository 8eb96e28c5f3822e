import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../support/package';

let folder: string;
let tarball: Uint8Array<ArrayBuffer>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zfxxgk-report-'));
  tarball = new Uint8Array(readFileSync(pack(folder).tarball));
}, 120_000);

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe('the packed tarball', { timeout: 120_000 }, () => {
  it('is what publint wants', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(pkg['name']).toBe('zfxxgk-report');
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives the right types to every module system', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    if (result.types === false) throw new Error('are-the-types-wrong found no types');
    const looked = Object.values(result.entrypoints).map(({ subpath, resolutions }) => [
      subpath,
      Object.keys(resolutions).length,
    ]);
    expect(looked).toContainEqual(['.', 4]);
    expect(result.problems).toEqual([]);
  });
});
