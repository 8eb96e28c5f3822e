/**
 * Writes docs/rules.md and docs/rules.zh-CN.md from the rule files.
 *
 *     npm run docs:rules             writes them
 *     npm run docs:rules -- --check  exits with 1 if they differ from what would be written
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderRules } from './render-rules';
import { loadCatalogue } from './rule-catalogue';

const FILES = { en: 'docs/rules.md', zh: 'docs/rules.zh-CN.md' } as const;

const catalogue = await loadCatalogue();
const isCheck = process.argv.includes('--check');
for (const locale of ['en', 'zh'] as const) {
  const file = FILES[locale];
  const text = renderRules(catalogue, locale);
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (isCurrent) continue;
  if (isCheck) {
    console.error(`${file} is out of date: run \`npm run docs:rules\``);
    process.exitCode = 1;
  } else {
    mkdirSync('docs', { recursive: true });
    writeFileSync(file, text);
  }
}
