import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE } from '../support/example';

const root = fileURLToPath(new URL('../..', import.meta.url));
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

const PAGE = `
import { parseReport, validateReport, formatFindings, extractFacts, reportSchema } from './dist/index.js';
const report = reportSchema.parse(JSON.parse(JSON.stringify(parseReport(globalThis.text))));
const { valid, findings } = validateReport(report);
formatFindings(findings);
globalThis.result = [report.agency, report.requests.received.total, valid, extractFacts(report).length > 0].join();
`;
const RESULT = '清溪县柳塘镇人民政府,9,true,true';

let code: string;
let metafile: Metafile;

beforeAll(async () => {
  ({ code, metafile } = await bundle([]));
}, 60_000);

async function bundle(conditions: string[]): Promise<{ code: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: PAGE, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    conditions,
    charset: 'utf8',
  });
  return { code: outputFiles[0]?.text ?? '', metafile };
}

describe('the core', () => {
  it('bundles for browsers, without anything of Node', () => {
    const inputs = Object.entries(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(20);
    const imported = inputs.flatMap(([, { imports }]) => imports.map(({ path }) => path));
    expect(imported.filter((path) => /^node:|^(?:fs|path|url|process|buffer)$/.test(path))).toEqual(
      [],
    );
    expect(code).not.toMatch(/\brequire\(["']/);
  });

  it('runs in a worker, where there is neither Node nor a document', async () => {
    // As bundlers choose for a worker; for a page, a dependency takes `document` to decode entities.
    const { code } = await bundle(['worker']);
    const context = createContext({ text: EXAMPLE, URL });
    runInContext(code, context);
    expect(context['result']).toBe(RESULT);
  });

  // Named for what happens, so that nobody takes one for the other.
  if (chromium === undefined) {
    it('was NOT run in Chromium: none is installed here (apt-get install chromium)', () => {
      expect(chromium).toBeUndefined();
    });
  } else {
    it('runs in headless Chromium', { timeout: 120_000 }, () => {
      expect(inChromium(chromium)).toBe(RESULT);
    });
  }
});

function inChromium(program: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  try {
    const page = join(folder, 'page.html');
    const data = JSON.stringify(EXAMPLE).replaceAll('<', '\\u003c');
    writeFileSync(join(folder, 'code.js'), code);
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><title>none</title><script>text = ${data}</script>
<script src="code.js"></script><script>document.title = globalThis.result</script>`,
    );
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/user`];
    const dom = execFileSync(program, [...flags, '--dump-dom', pathToFileURL(page).href], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /<title>(.*)<\/title>/.exec(dom)?.[1];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
