import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, type Example, loadCatalogue } from '../../scripts/rule-catalogue';
import { compareReports, rollUp } from '../../src/compare';
import type { Diagnostic, Locale } from '../../src/diagnostics';
import { parseReport } from '../../src/parse';
import { validateReport } from '../../src/validate';
import { edited, pointOf, textAt } from '../support/edit';

const catalogue = await loadCatalogue();

for (const entry of catalogue) {
  describe(entry.rule.id, () => {
    entry.documentation.ok.forEach((example, index) => {
      test(`ok ${index + 1}`, () => {
        expect(findingsOf(entry, example)).toEqual([]);
      });
    });

    entry.documentation.notOk.forEach((example, index) => {
      test(`not ok ${index + 1}`, () => {
        const text = edited(example.edits);
        const findings = findingsOf(entry, example);
        expect(findings).toHaveLength(1);
        const [finding] = findings;
        expect(finding?.path).toBe(example.path);
        expect(textAt(text, finding?.place ?? null, example.at)).toBe(example.at);
        if (finding?.place) {
          expect(finding.place.start).toEqual(pointOf(text, finding.place.start.offset));
          expect(finding.place.end).toEqual(pointOf(text, finding.place.end.offset));
        }
        for (const locale of ['zh', 'en'] as const) {
          expectEveryNumberInFields(findingsOf(entry, example, locale));
        }
      });
    });
  });
}

test('the example report breaks no rule', () => {
  expect(validateReport(parseReport(edited([]))).findings).toEqual([]);
});

function findingsOf(entry: CatalogueEntry, example: Example, locale?: Locale): Diagnostic[] {
  const report = parseReport(edited(example.edits));
  const options = locale ? { locale } : {};
  const { findings } =
    entry.runBy === 'validateReport'
      ? validateReport(report, options)
      : entry.runBy === 'compareReports'
        ? compareReports(parseReport(edited(example.previous ?? [])), report, options)
        : rollUp(
            report,
            (example.children ?? []).map(edited).map((text) => parseReport(text)),
            options,
          );
  return findings.filter((finding) => finding.ruleId === entry.rule.id);
}

/** A program must not have to read a message to learn a number. */
function expectEveryNumberInFields(findings: readonly Diagnostic[]): void {
  for (const { message, expected, actual, path, paths } of findings) {
    const fields = JSON.stringify([expected, actual, path, paths]);
    for (const number of message.match(/\d+(?:\.\d+)?/g) ?? []) expect(fields).toContain(number);
  }
}
