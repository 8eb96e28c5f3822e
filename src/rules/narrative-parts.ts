import type { NarrativeFact } from '../narrative';
import type { Documentation } from './documentation';
import { defineRule } from './rule';

export const narrativeParts = defineRule({
  id: 'narrative-parts',
  severity: 'warning',
  authority: null,
  message: {
    zh: ({ actual, expected }) => `总数为 ${expected}，所列各项相加得 ${actual}`,
    en: ({ actual, expected }) =>
      `Unexpected sum \`${actual}\` of the parts listed, expected \`${expected}\` as the whole`,
  },
  note: {
    zh: '核对总数和各项，使其相符；只列部分的，用“其中”。',
    en: 'Make the whole and its parts agree; where only some are listed, say 其中.',
  },
  check(subject, outcome) {
    for (const fact of subject.facts()) {
      const actual = wrongSum(fact);
      if (actual === null) continue;
      outcome.found({
        path: fact.section,
        paths: [],
        place: fact.place,
        expected: fact.value,
        actual,
      });
    }
  },
});

/** The sum of the parts where it cannot be right; `null` where it is, or nobody can tell. */
function wrongSum({ value, bound, unit, parts, isListComplete }: NarrativeFact): number | null {
  const counted = parts.filter((part) => part.unit === unit);
  if (bound !== 'exact' || counted.length === 0 || counted.some((part) => part.bound !== 'exact')) {
    return null;
  }
  const largest = Math.max(...counted.map((part) => part.value));
  if (largest > value) return largest;
  // By channel and then again by applicant: two lists in one.
  if (new Set(counted.map(kindOf)).size > 1) return null;
  const sums = runningSums(counted);
  const total = sums.at(-1) ?? 0;
  if (sums.includes(value)) return null;
  const isAll = isListComplete && counted.length === parts.length && parts.length > 1;
  return total > value || (isAll && total < value) ? total : null;
}

function kindOf({ subject }: NarrativeFact): string {
  if (subject === 'part') return subject;
  return subject.split('.').slice(0, 2).join('.');
}

function runningSums(parts: readonly NarrativeFact[]): number[] {
  let total = 0;
  return parts.map((part) => {
    total = Number((total + part.value).toPrecision(15));
    return total;
  });
}

export const documentation: Documentation = {
  summary: {
    zh: '“共 N 条，其中……”：各项不超过总数；用“包括”等列全的，相加等于总数。',
    en: 'In “N items, of which …”, the parts do not exceed the whole, and equal it where the list is complete.',
  },
  why: {
    zh: '各项多于总数，或列全而不等于总数，数字必有错。单位不同的不相加。',
    en: 'Parts greater than their whole, or a full list that falls short of it, cannot be right. Different units are not added.',
  },
  ok: [
    { edits: [] },
    { edits: [['其中门户网站发布80条，公开栏发布40条', '其中门户网站发布80条']] },
    { edits: [['其中门户网站发布80条，公开栏发布40条', '包括政策类70条；动态类50条']] },
  ],
  notOk: [
    {
      edits: [['公开栏发布40条', '公开栏发布50条']],
      path: 'overview',
      at: '120条',
    },
    {
      edits: [['其中门户网站发布80条，公开栏发布40条', '包括政策类70条、动态类30条']],
      path: 'overview',
      at: '120条',
    },
  ],
};
