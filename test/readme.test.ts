import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYOUTS } from '../src/tokenize/layouts';
import { checksOf, withChecks } from './support/samples';

const root = fileURLToPath(new URL('..', import.meta.url));
const README = read('README.md');
const CHINESE = read('README.zh-CN.md');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/zfxxgk-report'), 'junction');
  const reporter = 'node_modules/vfile-reporter';
  symlinkSync(root + reporter, join(folder, reporter), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync(
    join(folder, 'node_modules/zfxxgk-report/examples/report.txt'),
    join(folder, 'report.txt'),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['README.md', README],
  ['README.zh-CN.md', CHINESE],
])('%s', (name, text) => {
  const samples = samplesOf(text);

  it('has samples', () => {
    expect(samples.length).toBeGreaterThanOrEqual(9);
  });

  it.each(samples)('runs the sample at line $line', ({ line, code }) => {
    const file = join(folder, `${name}-${line}.mjs`);
    writeFileSync(file, withChecks(code));
    const { status, stderr } = spawnSync(process.execPath, [file], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(samples)('checks something in the sample at line $line', ({ code }) => {
    expect(checksOf(code)).toBe(code.match(/\/\/ →|^strictEqual\(/gm)?.length);
  });

  it('has samples that pass the type checker', { timeout: 60_000 }, () => {
    const files = samples.map(({ line, code }) => {
      const file = join(folder, `${name}-${line}.mts`);
      writeFileSync(file, code);
      return file;
    });
    expect(faultsOf(files)).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(root + link))).toEqual([]);
  });

  it('names every layout', () => {
    const names = Object.values(LAYOUTS).flatMap((layouts) => layouts.map((each) => each.name));
    const [, section = ''] = text.split(/^## (?:Layouts|版式)$/m);
    const [table = ''] = section.split(/^## /m);
    const named = table.split('\n').filter((line) => line.startsWith('| `'));
    const inTable = named.flatMap((line) => line.split('|')[1]?.match(/(?<=`)[a-z-]+(?=`)/g) ?? []);
    expect(inTable.sort()).toEqual(names.sort());
  });
});

it('says the same in both languages', () => {
  expect(samplesOf(CHINESE).map(codeAlone)).toEqual(samplesOf(README).map(codeAlone));
  expect(headingLevels(CHINESE)).toEqual(headingLevels(README));
});

interface Sample {
  readonly line: number;
  readonly code: string;
}

function samplesOf(text: string): Sample[] {
  return [...text.matchAll(/^```(?:js|ts)\n([\s\S]*?)^```$/gm)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    code: match[1] ?? '',
  }));
}

/** Without the comments that explain, which are in another language. */
function codeAlone({ code }: Sample): string {
  return code.replace(/^\s*\/\/ (?!→).*\n/gm, '');
}

function headingLevels(text: string): string[] {
  return text.replace(/^```[\s\S]*?^```$/gm, '').match(/^#+/gm) ?? [];
}

function faultsOf(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [`${root}node_modules/@types`],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function read(name: string): string {
  return readFileSync(root + name, 'utf8');
}
