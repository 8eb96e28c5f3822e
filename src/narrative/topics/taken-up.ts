import { besidesOutcome } from './outcomes';
import { readApplicants } from './received';
import { partOf, type Topic } from './topic';

/** Requests that a clause without a figure takes up: `自然人申请中，予以公开500件` tells nothing of the others. */
export function readTakenUp(words: string): Topic | null {
  // `对涉及过程性信息的申请，不予公开60件`: the row by its name.
  if (!TAKEN_UP.test(words) || besidesOutcome(words) !== null) return null;
  const isOfSome = readApplicants(words).length > 0 || partOf(words).isPart;
  return isOfSome ? { subject: 'requests.received', isPart: true, isTakenUp: true } : null;
}

const TAKEN_UP = /申请件?[中里]$|^(?:针?对|就|关于)[^，；]{1,30}申请件?$/;
