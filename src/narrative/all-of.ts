import type { StatedFact } from './read-sentence';
import { readTopic, type Setting } from './topics';

/** A name for what a fact counts. */
export interface Counted {
  readonly subject: string;
  readonly whole: StatedFact;
}

/** Said of all that was counted just before; of what happened in time or in part nothing follows. */
const ALL =
  /^(?:[我本][\u4e00-\u9fff]{1,3}|申请人|(?:经?复议|审理|处理)?结果|复议机关|(?:人民)?法院|现?已)?(?:均|全部|都)(?:已|为|由|系|是|被|作出|判决|裁定|依法|按[期时]|及时|在[法规]定[期时]限内)*/;

/** `全部按期答复` says it of those that were due. */
const EXCEPTED = /结转|顺延|到期|除|正在|尚|仍/;

/**
 * `收到申请9件，均予以公开` counts the nine again, under another name.
 *
 * @param facts those of the sentence so far: with more than one nobody can tell what 均 takes in.
 */
export function readAll(
  words: string,
  [whole, another]: readonly StatedFact[],
  setting: Setting,
  sentence: string,
): Counted | null {
  if (!whole || another || whole.isPart || whole.isNegated || !ALL.test(words)) return null;
  const topic = readTopic(words.replace(ALL, ''), whole.unit, setting);
  if (!topic || topic.isPart || !isAmong(topic.subject, whole.subject)) return null;
  if (topic.subject === 'requests.outcomes.total' && EXCEPTED.test(sentence)) return null;
  return { subject: topic.subject, whole };
}

function isAmong(subject: string, whole: string): boolean {
  if (subject.startsWith(`${whole}.`)) return true;
  const isOfRequests = whole === 'requests.received' || whole === 'requests.outcomes.total';
  return isOfRequests && /^requests\.outcomes\../.test(subject);
}
