/**
 * Writes the pages of docs/ that are made from the source: rules and diagnostics, in both languages.
 *
 *     npm run docs:reference             writes them
 *     npm run docs:reference -- --check  exits with 1 if they differ from what would be written
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderNotices } from './render-notices';
import { renderRules } from './render-rules';
import { loadCatalogue } from './rule-catalogue';

const catalogue = await loadCatalogue();
const pages = {
  'docs/rules.md': renderRules(catalogue, 'en'),
  'docs/rules.zh-CN.md': renderRules(catalogue, 'zh'),
  'docs/diagnostics.md': renderNotices('en'),
  'docs/diagnostics.zh-CN.md': renderNotices('zh'),
};

const isCheck = process.argv.includes('--check');
for (const [file, text] of Object.entries(pages)) {
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (isCurrent) continue;
  if (isCheck) {
    console.error(`${file} is out of date: run \`npm run docs:reference\``);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
  }
}
