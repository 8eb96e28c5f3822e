import { describe, expect, test } from 'vitest';
import { findingsOn, readProseCases } from '../support/prose';

const CASES = readProseCases();

for (const [file, cases] of CASES) {
  describe(file, () => {
    test.each(cases)('$body: $sentence', (each) => {
      expect(findingsOn(each)).toEqual(each.findings);
    });
  });
}

test('sentences that raise findings and sentences that must not are many', () => {
  const cases = [...CASES.values()].flat();
  expect(cases.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(200);
  expect(cases.filter(({ findings }) => findings.length === 0).length).toBeGreaterThan(250);
});
