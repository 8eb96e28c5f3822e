import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const docs = new URL('../../docs/', import.meta.url);
const root = new URL('../../', import.meta.url).href;
const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));

/** What `files` of package.json takes in, and what npm always does. */
const PACKED = /^(?:docs\/[^/]+\.md|examples\/.*|CHANGELOG\.md|LICENSE|README(?:\.zh-CN)?\.md)$/;

it('knows the pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(6);
});

describe.each(pages)('docs/%s', (name) => {
  const text = readFileSync(new URL(name, docs), 'utf8');

  it('leads to nothing that the package does not hold', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    const targets = links.map((link) => new URL(link, new URL(name, docs)));
    const astray = targets.filter((url) => !existsSync(url) || !PACKED.test(pathOf(url)));
    expect(astray.map(pathOf)).toEqual([]);
  });
});

describe.each([
  ['rules.md', 'the-report'],
  ['rules.zh-CN.md', '报告全文'],
])('docs/%s', (name, anchor) => {
  const text = readFileSync(new URL(name, docs), 'utf8');

  it('shows the report that its examples change', () => {
    const report = readFileSync(new URL('../fixtures/example-report.txt', import.meta.url), 'utf8');
    const shown = /^```text\n([\s\S]*?)\n```\n$/m.exec(text)?.[1]?.replaceAll('⇥', '\t');
    expect(shown).toBe(report.trimEnd());
    expect(text).toContain(`](#${anchor})`);
    expect(text.toLowerCase()).toContain(`\n## ${anchor.replace('-', ' ')}\n`);
  });
});

function pathOf(url: URL): string {
  return url.href.slice(root.length);
}
