import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate, LAYOUTS } from '../generator';
import { EXAMPLE } from '../support/example';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

const SENTENCE = 'no sentence that is looked into is longer than 1500 characters';
const CELL = 'no cell that is looked into is longer than 60 characters';
const LINE = 'no line that is looked into is longer than 80 characters';

/**
 * Expressions that the checker has something against and that do no harm, by how they begin, with the
 * reason. One that is no longer in src, or no longer complained of, fails.
 */
const HARMLESS: Readonly<Record<string, string>> = {
  '/(?:[\\d０-９一二': 'every repetition in it is bounded but of spaces, which follow a digit',
  '/同比|环比': SENTENCE,
  '/上半年|下半年': SENTENCE,
  '/(不足|不到': SENTENCE,
  '/(?:新收|收到|受理|新增).*结转/': SENTENCE,
  '/(?:发布|公开': SENTENCE,
  '/有关.*的': SENTENCE,
  '/（[^）]*）$/': 'sees the labels of the form alone',
  '/人民政府.*$|政府.*$/': 'sees the name of a body, part of a title',
  '/现将[^': 'looks no further than 80 characters',
  '/(?:政府信息公开|政务公开': LINE,
  '/^(?:[+＋]': CELL,
  '/^[\\s': 'no page number is longer than 40 characters',
  '/^([+＋]': CELL,
  '/[\\d０-９][\\d': CELL,
  '/^[（(]?[^，': 'every repetition in it is bounded, to 25 characters at most',
  '/\\s*[\\r\\n]+': 'sees headings alone, cut short',
};

interface Expression {
  /** File and line. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const sites = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => sitesIn(name.replaceAll('\\', '/')));
const literals = sites.flatMap(({ literal }) => literal ?? []);
const made: Expression[] = [];

/** What `new RegExp` makes is known only when it runs: a build that notes it reads a few reports. */
beforeAll(async () => {
  const library = await recorded((expression) => made.push(expression));
  const otherPeriod = EXAMPLE.replaceAll('2023年1月1日', '2022年1月1日').replaceAll(
    '2023年12月31日',
    '2022年12月31日',
  );
  const texts = LAYOUTS.map((layout, seed) => generate(seed, { layout, damages: [] }).text);
  for (const text of [EXAMPLE, otherPeriod, ...texts]) {
    const report = library.parseReport(text);
    library.validateReport(report);
    library.compareReports(report, report);
    library.rollUp(report, [report]);
  }
}, 60_000);

describe('the regular expressions of src', () => {
  it('are found: literals, and calls of RegExp', () => {
    expect(literals.length).toBeGreaterThan(80);
    expect(sites.length - literals.length).toBeGreaterThan(10);
  });

  it('are all seen when they are made', () => {
    const calls = sites.filter(({ literal }) => literal === null).map(({ at }) => at);
    expect([...new Set(made.map(({ at }) => at))].sort()).toEqual(calls.sort());
  });

  it('match in linear time', { timeout: 300_000 }, () => {
    process.env['RECHECK_SYNC_BACKEND'] = 'pure';
    const all = unique([...literals, ...made]);
    const checked = all.map((expression) => ({ expression, status: statusOf(expression) }));
    expect(checked).toHaveLength(all.length);
    expect(checked.length).toBeGreaterThan(90);
    const suspected = checked.filter(({ status }) => status !== 'safe');
    const known = Object.keys(HARMLESS);
    // The checker searches at random and now and then takes a slow run for a find: a find is made again.
    const unknown = suspected
      .filter(({ expression }) => !known.some(begins(expression)))
      .filter(({ expression }) => statusOf(expression) !== 'safe');
    expect(unknown.map(({ expression, status }) => `${nameOf(expression)} ${status}`)).toEqual([]);
    const stale = known.filter(
      (start) => !suspected.some(({ expression }) => begins(expression)(start)),
    );
    expect(stale).toEqual([]);
  });
});

function statusOf({ source, flags }: Expression): string {
  const result = checkSync(source, flags, { timeout: 10_000 });
  if (result.status === 'vulnerable') {
    return `${result.complexity.summary}: ${result.attack.pattern.slice(0, 120)}`;
  }
  return result.status === 'unknown' ? `unknown: ${result.error.kind}` : result.status;
}

function begins(expression: Expression): (start: string) => boolean {
  return (start) => `/${expression.source}/${expression.flags}`.startsWith(start);
}

function nameOf({ at, source, flags }: Expression): string {
  return `${at} /${source}/${flags}`;
}

function unique(expressions: readonly Expression[]): Expression[] {
  return [...new Map(expressions.map((each) => [`/${each.source}/${each.flags}`, each])).values()];
}

interface Site {
  readonly at: string;
  /** The name and the brackets of a call, to be put another name in their place. */
  readonly start: number;
  readonly end: number;
  readonly literal: Expression | null;
}

function sitesIn(name: string): Site[] {
  const code = readFileSync(SRC + name, 'utf8');
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found: Site[] = [];
  const visit = (node: ts.Node) => {
    const start = node.getStart();
    const at = `${name}:${file.getLineAndCharacterOfPosition(start).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ at, start, end: node.end, literal: { at, source, flags } });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression)) {
      found.push({ at, start, end: node.expression.end, literal: null });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isRegExp(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'RegExp';
}

/** The library, built so that every call of RegExp tells what it makes, and where. */
async function recorded(
  note: (expression: Expression) => void,
): Promise<typeof import('../../src')> {
  const key = '__regExp';
  Object.assign(globalThis, {
    [key]: (at: string) => (pattern: string | RegExp, flags?: string) => {
      const expression = new RegExp(pattern, flags);
      note({ at, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  const { outputFiles } = await build({
    entryPoints: [`${SRC}index.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [
      {
        name: 'regular expressions',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
            path.startsWith(SRC) ? { contents: rewritten(path, key), loader: 'ts' } : null,
          );
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

function rewritten(path: string, key: string): string {
  const name = path.slice(SRC.length).replaceAll('\\', '/');
  return sitesIn(name)
    .filter(({ literal }) => literal === null)
    .reverse()
    .reduce(
      (code, { at, start, end }) =>
        `${code.slice(0, start)}globalThis.${key}(${JSON.stringify(at)})${code.slice(end)}`,
      readFileSync(path, 'utf8'),
    );
}
