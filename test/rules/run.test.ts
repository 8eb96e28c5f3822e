import { expect, test } from 'vitest';
import { parseReport } from '../../src/parse';
import { createSubject, runRules } from '../../src/rules';
import { cellBlank } from '../../src/rules/cell-blank';
import { defineRule } from '../../src/rules/rule';
import { edited } from '../support/edit';

const broken = defineRule({
  id: 'broken',
  severity: 'warning',
  authority: null,
  message: { zh: () => '', en: () => '' },
  note: { zh: '', en: '' },
  check() {
    throw new Error('no such thing');
  },
});

test('a rule that throws says so and stops no other', () => {
  const report = parseReport(edited([['行政许可\t12', '行政许可\t']]));
  const { findings, skipped } = runRules([broken, cellBlank], createSubject(report), report);
  expect(findings).toMatchObject([
    {
      ruleId: 'rule-failed',
      severity: 'error',
      message: '规则 broken 运行出错，没有得出结论',
      path: null,
      place: null,
      actual: 'broken',
      note: 'Error: no such thing',
    },
    { ruleId: 'cell-blank', path: 'proactiveDisclosure.licensing' },
  ]);
  expect(skipped).toEqual([{ ruleId: 'broken', path: null, reason: 'failed' }]);
});
