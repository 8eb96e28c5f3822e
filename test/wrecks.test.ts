/**
 * Tables as hands, scanners and converters leave them, in `fixtures/wrecks.cases`: what is read of each, and what
 * is said of the rest. A tab is printed `⇥`.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellPaths } from '../src/form';
import { cellAt } from '../src/model';
import { parseReport } from '../src/parse';

const CASES = readFileSync(new URL('fixtures/wrecks.cases', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((each) => {
    const [why = '', ...rest] = each.trimEnd().split('\n');
    const [text = '', expected = ''] = rest.join('\n').split('\n--\n');
    return { why, text: text.replaceAll('⇥', '\t'), expected: expected.split('\n') };
  });

const PATHS = [...new Set([...cellPaths('2021'), ...cellPaths('2019')])];

test('there are wrecks to read', () => {
  expect(CASES.length).toBeGreaterThan(20);
});

test.each(CASES)('$why', ({ text, expected }) => {
  const report = parseReport(text);
  const cells = PATHS.flatMap((path) => {
    const value = cellAt(report, path);
    return value === null ? [] : [`${path} ${value}`];
  });
  const notices = report.diagnostics
    .filter(({ ruleId }) => !/^(?:title|year)-missing$/.test(ruleId))
    .map(({ ruleId, path }) => `! ${ruleId} ${path}`);
  expect([...cells, ...new Set(notices)].sort()).toEqual([...expected].sort());
});
