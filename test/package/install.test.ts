import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Packed, pack } from '../support/package';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const MINUTES = 60_000;

/** What a user would write; `Report` and the zod types must survive the way into the package. */
const USE = `
const report: Report = parseReport('柳塘镇人民政府2023年政府信息公开工作年度报告');
const { valid, findings, skipped }: Validation = validateReport(report, {
  rules: { 'cell-blank': 'off' },
  locale: 'en',
});
const total: number | null = report.requests.received.total;
if (report.proactiveDisclosure.edition === '2021') {
  const inForce: number | null = report.proactiveDisclosure.rules.inForce;
  void inForce;
}
// @ts-expect-error there is no such rule
export const misspelt = () => validateReport(report, { rules: { 'no-such-rule': 'off' } });
// @ts-expect-error the text must be a string
if (findings.length === 0) parseReport(1);
const again: Report = reportSchema.parse(JSON.parse(JSON.stringify(report)));
console.log(
  [again.agency, again.year, total, valid, skipped.length > 0, cellPaths('2021').length].join(' '),
);
`;

const ESM = `import { cellPaths, parseReport, reportSchema, validateReport } from 'zfxxgk-report';
import type { Report, Validation } from 'zfxxgk-report';
${USE}`;

const COMMONJS = `import library = require('zfxxgk-report');
import type { Report, Validation } from 'zfxxgk-report';
const { cellPaths, parseReport, reportSchema, validateReport } = library;
${USE}`;

const URL_OF_FINDING = `import { existsSync } from 'node:fs';
import { parseReport } from 'zfxxgk-report';
const [diagnostic] = parseReport('').diagnostics;
const url = new URL(diagnostic.url, import.meta.resolve('zfxxgk-report/package.json'));
console.log(existsSync(url), url.hash);
`;

const PRINTED = '柳塘镇人民政府 2023  false true 200\n';

let folder: string;
let packed: Packed;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zfxxgk-report-'));
  packed = pack(folder);
  project('esm', { type: 'module' });
  project('commonjs', {}, `zod@${oldestZod()}`);
}, 5 * MINUTES);

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe('the packed package', () => {
  it('holds the build and the papers, and no sources', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'README.zh-CN.md',
        'dist/browser/index.js',
        'dist/index.cjs',
        'dist/index.d.cts',
        'dist/index.d.ts',
        'dist/index.js',
        'examples/demo.js',
        'examples/report.txt',
        'package.json',
      ]),
    );
    expect(paths.filter((path) => /^(?:src|test|scripts|\.)/.test(path))).toEqual([]);
  });
});

describe('an installation', { timeout: MINUTES }, () => {
  it('is 76 packages, give or take what dependencies take in or give up', () => {
    const lock = readFileSync(join(folder, 'esm/node_modules/.package-lock.json'), 'utf8');
    expect(Object.keys(JSON.parse(lock).packages).length).toBeLessThan(80);
  });

  it('takes this much room, more than half of it for zod', () => {
    const megabytes = sizeOf(join(folder, 'esm/node_modules')) / 1e6;
    expect(megabytes).toBeGreaterThan(5);
    expect(megabytes).toBeLessThan(12);
    expect(packed.unpackedSize / 1e6).toBeLessThan(2.1);
  });

  it('holds the page that a finding leads to', () => {
    writeFileSync(join(folder, 'esm', 'url.js'), URL_OF_FINDING);
    expect(node('esm', 'url.js')).toBe('true #not-a-report\n');
  });

  it('shows the library at work, as the README says', () => {
    const demo = node('esm', 'node_modules/zfxxgk-report/examples/demo.js');
    expect(demo).toContain('共 2 个问题：1 个错误，1 个警告，0 个提示');
  });
});

it('names the oldest zod that it works with, which the CommonJS project has', () => {
  const manifest = readFileSync(join(folder, 'commonjs/node_modules/zod/package.json'), 'utf8');
  expect([oldestZod(), JSON.parse(manifest).version]).toEqual(['4.0.16', '4.0.16']);
});

describe('in a project of ES modules', { timeout: 2 * MINUTES }, () => {
  it('type-checks with moduleResolution node16, and runs', () => {
    typecheck('esm', 'use.ts', ESM, 'node16');
    expect(node('esm', 'use.js')).toBe(PRINTED);
  });

  it('type-checks with moduleResolution bundler', () => {
    typecheck('esm', 'bundled.ts', ESM, 'bundler');
  });
});

describe('in a CommonJS project', { timeout: 2 * MINUTES }, () => {
  it('type-checks with moduleResolution node16, and runs, also where `require` loads no ES modules', () => {
    typecheck('commonjs', 'use.ts', COMMONJS, 'node16');
    expect(node('commonjs', 'use.js')).toBe(PRINTED);
    expect(node('commonjs', 'use.js', ...requireAsBefore())).toBe(PRINTED);
  });

  it('type-checks with moduleResolution bundler', () => {
    typecheck('commonjs', 'bundled.ts', ESM, 'bundler');
  });
});

function project(name: string, manifest: object, ...along: string[]): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ private: true, ...manifest }));
  const flags = ['--prefer-offline', '--no-audit', '--no-fund'];
  npm(join(folder, name), 'install', ...flags, packed.tarball, ...along);
}

/** Declarations name types of zod that older ones have not. */
function oldestZod(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return JSON.parse(manifest).peerDependencies.zod.slice(1);
}

/** Compiles a file strictly, declarations of the library included, and leaves the result beside it. */
function typecheck(name: string, file: string, code: string, resolution: string): void {
  writeFileSync(join(folder, name, file), code);
  const module = resolution === 'bundler' ? 'esnext' : 'node16';
  const options = { module, moduleResolution: resolution, target: 'es2022', lib: 'es2022,dom' };
  const flags = Object.entries(options).flatMap(([key, value]) => [`--${key}`, value]);
  run(name, tsc, '--strict', '--exactOptionalPropertyTypes', ...flags, file);
}

function node(name: string, file: string, ...flags: string[]): string {
  return run(name, ...flags, file);
}

function run(name: string, ...args: string[]): string {
  return exec(process.execPath, args, join(folder, name));
}

function npm(cwd: string, ...args: string[]): string {
  return exec('npm', args, cwd);
}

/** Bytes of all files below a folder. */
function sizeOf(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** What the program prints; where it fails, all it said is in the error. */
function exec(program: string, args: string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Node 20.19 began to load ES modules with `require`; versions before it need no flag to refuse. */
function requireAsBefore(): string[] {
  const flag = '--experimental-require-module';
  return process.allowedNodeEnvironmentFlags.has(flag) ? ['--no-experimental-require-module'] : [];
}
