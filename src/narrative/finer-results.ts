import type { StatedFact } from './read-sentence';

const RESULT = /^disputes\..*\.(?:upheld|corrected|other)$/;

/** Kinds of results that table four does not have: each counts in one of its columns, nobody can tell in which. */
const FINER =
  /(?:驳回|撤销|撤回|撤诉|责令|责成|终[止结]|中止|确认违法|变更|调解|和解|不予受理|重新[答作])/;

/**
 * `维持21件、驳回请求9件、责令重新答复6件`: with finer kinds beside them, those that are called as a column is are at
 * least so many of it. What is listed as parts of one of these says nothing of the others.
 */
export function allowFinerResults(facts: readonly StatedFact[], sentence: string): void {
  const results = facts.filter(({ subject }) => RESULT.test(subject));
  if (results.length === 0 || !hasFiner(facts, sentence)) return;
  for (const result of results) if (result.bound === 'exact') result.bound = 'atLeast';
}

function hasFiner(facts: readonly StatedFact[], sentence: string): boolean {
  let end = 0;
  let isKind = false;
  for (const { subject, partOf, start, end: next } of facts) {
    const between = sentence.slice(end, start);
    end = next;
    isKind = RESULT.test(partOf ?? '') || (isKind && between.startsWith('、'));
    const words = between.split(/[，；：]/).at(-1) ?? '';
    if (!isKind && !RESULT.test(subject) && FINER.test(words)) return true;
  }
  return false;
}
