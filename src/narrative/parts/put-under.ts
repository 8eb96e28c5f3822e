import { countWithCarried } from '../count-carried';
import type { StatedFact } from '../read-sentence';

/** Makes facts the parts of another one. */
export function putUnder(parts: readonly StatedFact[], whole: StatedFact): void {
  const mayHoldCarried = /^requests\.(?:received|handled)$/.test(whole.subject);
  if (mayHoldCarried && isCarriedOnly(parts)) countWithCarried(whole);
  for (const part of parts) put(part, whole);
}

/** `10件（含上年结转1件）`, not a list that goes on with other things. */
function isCarriedOnly([first, second]: readonly StatedFact[]): boolean {
  return first?.subject === 'requests.carriedOver' && second === undefined;
}

/** Ours is no part of what others count. What repeats the subject of the whole counts some of it. */
function put(part: StatedFact, whole: StatedFact): void {
  if (whole.body !== null && part.body === null) return;
  part.partOf = whole.subject;
  if (isSomeOnly(part, whole)) part.isPart = true;
  if (part.year !== whole.year) return;
  if (part.subject !== whole.subject && part.subject !== 'published') return;
  part.subject = 'part';
  part.isPart = true;
}

/**
 * Of some nothing but some can be told: `网上申请7件，其中自然人5件`, `上年结转1件中，予以公开1件`,
 * `公开309条，其中有效规范性文件2件`, `答复9件，其中当年新收8件`.
 */
function isSomeOnly({ subject }: StatedFact, whole: StatedFact): boolean {
  if (/^requests\.carried(?:Over|Forward)$/.test(whole.subject)) return true;
  // `法院维持18件，其中直接起诉8件`: of those that ended so.
  const isOfResult = whole.subject.startsWith('disputes.litigation.');
  if (isOfResult && /direct|Recon/.test(subject) && !subject.startsWith(`${whole.subject}.`))
    return true;
  if (whole.subject === 'published') return subject.startsWith('proactive');
  if (whole.subject === 'requests.outcomes.total' && subject === 'requests.received') return true;
  return whole.isPart && whole.subject !== 'part';
}
