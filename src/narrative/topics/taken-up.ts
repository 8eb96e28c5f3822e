import { readApplicants } from './received';
import { partOf, type Topic } from './topic';

/** Requests that a clause without a figure takes up: `自然人申请中，予以公开500件` tells nothing of the others. */
export function readTakenUp(words: string): Topic | null {
  if (!/申请件?[中里]$/.test(words)) return null;
  const isOfSome = readApplicants(words).length > 0 || partOf(words).isPart;
  return isOfSome ? { subject: 'requests.received', isPart: true, isTakenUp: true } : null;
}
