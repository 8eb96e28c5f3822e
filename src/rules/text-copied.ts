import { AUTHORITIES } from './authorities';
import { type CompareDocumentation, YEAR_BEFORE } from './compare-documentation';
import { areComparable, type CompareSubject } from './compare-subject';
import { also } from './documentation';
import { defineRule } from './rule';

export const textCopied = defineRule<'text-copied', CompareSubject>({
  id: 'text-copied',
  severity: 'warning',
  authority: AUTHORITIES.article50,
  message: {
    zh: ({ path, actual }, name) => `${name(path)}与上年相同的文字占 ${actual}%`,
    en: ({ path, actual }, name) =>
      `\`${actual}\` per cent of section ${name(path)} is last year’s text`,
  },
  note: {
    zh: '写本年度的实际情况，不沿用上年文字。',
    en: 'Write about this year, not last year’s text again.',
  },
  check(subject, outcome) {
    for (const [key, shortest] of Object.entries(SHORTEST)) {
      if (!areComparable(subject, key, outcome)) continue;
      const [before, now] = [subject.previous.report, subject.current.report].map((report) =>
        wordsOf(report[key as keyof typeof SHORTEST].text),
      );
      if (!before || !now || before.length < shortest || now.length < shortest) continue;
      const percent = Math.floor(100 * likeness(before, now));
      if (percent >= COPIED) outcome.found({ path: key, paths: [], actual: percent });
    }
  },
});

/** Below this many characters two reports may well say the same, above all in section six. */
const SHORTEST = { overview: 60, problems: 30, otherMatters: 100 } as const;

/** Per cent of the text that is the same. */
const COPIED = 90;

/** Text without what changes by itself: years, figures, punctuation. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

const LENGTH = 4;

/** Share of runs of four characters that two texts have in common (Dice). */
function likeness(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (let at = 0; at + LENGTH <= one.length; at++) {
    const run = one.slice(at, at + LENGTH);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + LENGTH <= other.length; at++) {
    const run = other.slice(at, at + LENGTH);
    const left = counts.get(run) ?? 0;
    if (left > 0) {
      common++;
      counts.set(run, left - 1);
    }
  }
  return (2 * common) / (one.length + other.length - 2 * (LENGTH - 1));
}

const LONG_PROBLEM =
  '信息员多为兼职，业务不熟，部分栏目更新偏慢，解读材料偏少；下一步将组织培训，按月检查栏目。';

export const documentation: CompareDocumentation = {
  summary: {
    zh: '第一、五、六部分的文字与上年不同。',
    en: 'The prose of sections one, five and six differs from last year’s.',
  },
  why: {
    zh: '沿用上年文字等于没有报告本年情况。年份和数字不计，很短的文字不比较。',
    en: 'Last year’s text again reports nothing on this year. Years and figures do not count; very short texts are not compared.',
  },
  ok: [{ previous: YEAR_BEFORE, edits: [] }],
  notOk: [
    {
      previous: /* @__PURE__ */ also(YEAR_BEFORE, [
        '解读材料偏少，下一步将为每份文件配发解读。',
        LONG_PROBLEM,
      ]),
      edits: [['部分栏目更新偏慢，下一步将按月检查栏目。', LONG_PROBLEM]],
      path: 'problems',
      at: '五、存在的主要问题及改进情况…',
    },
  ],
};
