import { type CompareDocumentation, YEAR_BEFORE } from './compare-documentation';
import { areComparable, type CompareSubject } from './compare-subject';
import { defineRule } from './rule';

export const inForceContinuity = defineRule<'in-force-continuity', CompareSubject>({
  id: 'in-force-continuity',
  severity: 'warning',
  authority: null,
  message: {
    zh: ({ path, actual, expected }, name) =>
      `${name(path)}为 ${actual}，上年有效数加本年制发减本年废止得 ${expected}`,
    en: ({ path, actual, expected }, name) =>
      `Unexpected count \`${actual}\` at ${name(path)}, expected \`${expected}\`, last year’s plus issued less repealed`,
  },
  note: {
    zh: '核对有效、制发、废止三数；集中清理或口径变化的，予以说明。',
    en: 'Check the three figures; explain a general review or another way of counting.',
  },
  check(subject, outcome) {
    const [from, to] = [subject.previous.report, subject.current.report].map(
      (report) => report.proactiveDisclosure,
    );
    for (const key of ['rules', 'normativeDocuments'] as const) {
      const path = `proactiveDisclosure.${key}.inForce`;
      if (!areComparable(subject, path, outcome)) continue;
      if (!from || !to || from.edition === '2019' || to.edition === '2019') {
        outcome.skip(path, 'edition');
        continue;
      }
      const { issued, repealed, inForce: actual } = to[key];
      const { inForce } = from[key];
      if (issued === null || repealed === null || actual === null || inForce === null) {
        outcome.skip(path, 'blank');
      } else if (inForce + issued - repealed !== actual) {
        outcome.found({ path, expected: inForce + issued - repealed, actual });
      }
    }
  },
});

export const documentation: CompareDocumentation = {
  summary: {
    zh: '上年现行有效件数加本年制发减本年废止，等于本年现行有效件数。',
    en: 'Last year’s documents in force plus those issued less those repealed are this year’s.',
  },
  why: {
    zh: '有效文件只因制发增加、因废止减少；失效、划转等例外由人核实，所以只作警告。',
    en: 'Only issuing adds and only repeal takes away; expiry and transfer are for a person to check, hence a warning.',
  },
  ok: [{ previous: YEAR_BEFORE, edits: [] }],
  notOk: [
    {
      previous: YEAR_BEFORE,
      edits: [['行政规范性文件\t2\t1\t5', '行政规范性文件\t2\t1\t9']],
      path: 'proactiveDisclosure.normativeDocuments.inForce',
      at: '9',
    },
  ],
};
