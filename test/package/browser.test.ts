import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build as bundle, type Metafile } from 'esbuild';
import { build as buildPage } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, postedBy } from '../support/chromium';
import { pack } from '../support/package';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MINUTES = 60_000;
const RESULT = '临溪县云栖渡镇人民政府 20 false 2 true 错误 1，警告 1 10';

const PAGE = `<!doctype html><meta charset="utf-8"><script src="code.js"></script>
<script>fetch('/', { method: 'POST', body: globalThis.result })</script>`;

/** A project with the packed package and zod, its peer, alone. */
let folder: string;
let code: string;
let metafile: Metafile;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  cpSync(fileURLToPath(new URL('page', import.meta.url)), folder, { recursive: true });
  cpSync(`${root}examples/report.txt`, join(folder, 'report.txt'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', pack(folder).tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'zfxxgk-report'));
  symlinkSync(`${root}node_modules/zod`, join(modules, 'zod'), 'junction');
  ({ code, metafile } = await script());
}, 5 * MINUTES);

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** One classic script, as esbuild makes it for pages and workers alike. */
async function script(): Promise<{ code: string; metafile: Metafile }> {
  const contents = `
import text from './report.txt';
import { use } from './use.js';
globalThis.result = use(text);`;
  const { outputFiles, metafile, warnings } = await bundle({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    charset: 'utf8',
    loader: { '.txt': 'text' },
  });
  expect(warnings).toEqual([]);
  return { code: outputFiles[0]?.text ?? '', metafile };
}

describe('the packed package', () => {
  it('bundles for browsers, without anything of Node', () => {
    const inputs = Object.entries(metafile.inputs);
    const library = inputs.filter(([path]) => path.includes('zfxxgk-report/'));
    expect(library.length).toBeGreaterThan(5);
    expect(library.filter(([path]) => !path.includes('/dist/browser/'))).toEqual([]);
    const imported = inputs.flatMap(([, { imports }]) => imports.map(({ path }) => path));
    expect(imported.filter((path) => /^node:|^(?:fs|path|url|process|buffer)$/.test(path))).toEqual(
      [],
    );
    expect(code).not.toMatch(/\brequire\(["']/);
  });

  it('runs where there is neither Node nor a document', () => {
    const context = createContext({ URL });
    runInContext(code, context);
    expect(context['result']).toBe(RESULT);
  });

  it('is built by Vite, into a page and its worker', { timeout: 2 * MINUTES }, async () => {
    await buildPage({ root: folder, configFile: false, logLevel: 'error' });
    const scripts = readdirSync(join(folder, 'dist/assets')).map((name) => name.split('-')[0]);
    expect(scripts.sort()).toEqual(['index', 'worker']);
  });

  // Named for what happens, so that nobody takes one for the other.
  if (CHROMIUM === undefined) {
    it('was NOT run in Chromium: none is installed here (apt-get install chromium)', () => {
      expect(CHROMIUM).toBeUndefined();
    });
  } else {
    const chromium = CHROMIUM;

    it('runs in Chromium, in a page of one script', { timeout: 2 * MINUTES }, async () => {
      writeFileSync(join(folder, 'code.js'), code);
      writeFileSync(join(folder, 'script.html'), PAGE);
      expect(await postedBy(chromium, folder, 'script.html')).toBe(RESULT);
    });

    it('runs in Chromium, in the page and the worker of Vite', {
      timeout: 2 * MINUTES,
    }, async () => {
      const answer = await postedBy(chromium, join(folder, 'dist'), 'index.html');
      expect(answer).toBe(`${RESULT} | ${RESULT}`);
    });
  }
});
