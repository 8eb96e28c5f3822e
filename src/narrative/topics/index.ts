import { readAnswered, readCarried } from './answered';
import { readDecisions } from './decisions';
import { readDispute } from './disputes';
import { readDocuments } from './documents';
import { readOutcome } from './outcomes';
import { readLastColumn, readListedApplicant, readReceived } from './received';
import { REQUEST } from './request';
import { type Setting, type Topic, withoutLead } from './topic';

export { decisionsIn } from './decisions';
export { disputeGroup, readDispute } from './disputes';
export { documentsIn, documentVerb } from './documents';
export { besidesOutcome, readOutcome } from './outcomes';
export { readApplicants } from './received';
export { OTHER_MATTERS } from './request';
export { readTakenUp } from './taken-up';
export {
  OTHER_MATTER,
  partOf,
  type Setting,
  SOME_PART,
  SUM,
  type Topic,
  verbsOf,
  withoutWhole,
} from './topic';

/**
 * Reads what the words around a figure say is counted.
 *
 * @returns `null` where they say nothing known, or too much at once.
 */
export function readTopic(words: string, unit: string | null, around: Setting): Topic | null {
  // `许可申请22件，其中受理20件`: some of what is not known, whatever the paragraph is about.
  const isOfUnknown = words.startsWith('其中') && around.said[0]?.subject === 'part';
  const setting = isOfUnknown ? { ...around, isOnRequests: false } : around;
  if (/率$|(?<!自然|申请|法)人$/.test(words)) return null;
  return (
    readDispute(words, unit, setting) ??
    (isOfRequests(unit, words) ? readRequests(words, setting) : null) ??
    (unit === '份' ? readReceived(words, setting) : null) ??
    readDocuments(words, unit, setting) ??
    readDecisions(words, unit, setting) ??
    readPublished(words, unit)
  );
}

/** Requests are not counted in 个, 次; in 份 only the forms that came in; what is answered in 项 are their points. */
function isOfRequests(unit: string | null, words: string): boolean {
  return (
    unit === null ||
    /^(?:件|宗|起|条|例|件次)$/.test(unit) ||
    (unit === '项' && REQUEST.test(words))
  );
}

function readRequests(words: string, setting: Setting): Topic | null {
  const plain = withoutLead(words);
  return (
    readCarried(words, setting) ??
    readOutcome(words, setting) ??
    readLastColumn(plain, setting) ??
    readReceived(plain, setting) ??
    readAnswered(plain, setting) ??
    readListedApplicant(plain, setting)
  );
}

function readPublished(words: string, unit: string | null): Topic | null {
  if (unit === null || !/^(?:条|件|篇|项|份|次)$/.test(unit) || /申请/.test(words)) return null;
  const isPublished =
    /(?:发布|公开|公布|更新|推送|新增).*(?:信息|内容|文件|公告|动态)|信息.*(?:发布|公开)/.test(
      words,
    );
  return isPublished ? { subject: 'published' } : null;
}
