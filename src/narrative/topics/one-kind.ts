import { SOME_PART, type Topic } from './topic';

/** Outcomes of the requests of one kind of applicants. */
export const OF_ONE_KIND: Topic = { ...SOME_PART };

const KIND = /^requests\.received\./;

/**
 * `自然人申请1165件，予以公开500件`: hardly of all requests. Behind a list of several kinds outcomes are of all of them.
 */
export function isOfOneKind(said: readonly Topic[]): boolean {
  const at = said.findIndex((topic) => topic !== OF_ONE_KIND);
  const [kind, before] = said.slice(at === -1 ? said.length : at);
  if (!kind || !KIND.test(kind.subject)) return false;
  if (before === undefined || before === OF_ONE_KIND) return true;
  return before.subject !== 'part' && !KIND.test(before.subject);
}
