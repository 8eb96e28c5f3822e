import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderRules } from '../../scripts/render-rules';
import { documentedFiles, loadCatalogue } from '../../scripts/rule-catalogue';

const catalogue = await loadCatalogue();

test('has every rule of the catalogue, each once', () => {
  const ids = catalogue.map(({ rule }) => rule.id);
  expect(ids).toHaveLength(31);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('a file is named after its rule, and every documented rule is registered', async () => {
  for (const { file, rule } of catalogue) expect(file).toBe(rule.id);
  const files = (await documentedFiles()).map(({ file }) => file).sort();
  expect(files).toEqual(catalogue.map(({ file }) => file).sort());
});

test('summaries are one sentence in both languages', () => {
  for (const { documentation } of catalogue) {
    expect(documentation.summary.en).toMatch(/^[A-Z].*\.$/);
    expect(documentation.summary.zh).toMatch(/^[^。]+。$/);
  }
});

test.each([
  ['docs/rules.md', 'en'],
  ['docs/rules.zh-CN.md', 'zh'],
] as const)('%s is what the rules say', (file, locale) => {
  expect(readFileSync(file, 'utf8')).toBe(renderRules(catalogue, locale));
});
