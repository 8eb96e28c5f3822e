import { CARRIED } from '../years';
import { OTHER_MATTERS, REQUEST } from './request';
import { lastNamed, OTHER_MATTER, partOf, type Setting, SOME_PART, type Topic } from './topic';

/** Requests carried over from last year or forward to the next. */
export function readCarried(
  words: string,
  { reportYear, said, isOnRequests }: Setting,
): Topic | null {
  if (!CARRIED.test(words)) return null;
  const last = lastNamed(said)?.subject;
  const isOfRequests = last?.startsWith('requests') || isOnRequests || /申请|受理/.test(words);
  if (last?.startsWith('disputes') || !isOfRequests || OF_SOME.test(words)) return SOME_PART;
  const year = (offset: number) => (reportYear === null ? '年度?$^' : `${reportYear + offset}年`);
  const fromLast = new RegExp(`[年期]初结|上一?个?年|去年|前一?年|${year(-1)}`).test(words);
  const toNext = new RegExp(`[年期][末底]结|下一?个?年|次年|明年|来年|${year(1)}`).test(words);
  if (fromLast === toNext) return isRest(words, said) ? FORWARD : SOME_PART;
  if (toNext) return { ...FORWARD, isTakenUp: TAKEN_UP.test(words) };
  const isBoth = /(?:新收|收到|受理|新增).*结转/.test(words) && /[和与及、加]/.test(words);
  return isBoth
    ? { subject: 'requests.receivedAndCarriedOver' }
    : { subject: 'requests.carriedOver', isTakenUp: TAKEN_UP.test(words) };
}

/** `对上年结转的41件，……`, `上年结转的41件中，……` */
const TAKEN_UP = /^(?:其中)?(?:针?对|就|在)|中$/;

/** `对结转下年度的3件疑难申请`, `从结转的申请中抽取3件` */
const OF_SOME = /疑难|涉及|关于|类|抽|申请中/;

const FORWARD: Topic = { subject: 'requests.carriedForward' };

/** `办结9件、结转1件`: what was not done. */
function isRest(words: string, said: readonly Topic[]): boolean {
  const isBare = /^(?:其中|并|尚|另有|有)*结转(?:办理|继续|件|数|为)*$/.test(words);
  return isBare && lastNamed(said)?.subject === 'requests.outcomes.total';
}

const UNANSWERED =
  /终止|未(?:能|按[期时])?(?:答复|办结|办复|办理)|正在|跨年|[在待续]办|尚[在有]|剩余|仍|还有|待|不(?:再|作|做)?[处办]理/;
const ANSWERED_END =
  /(?:答复|办结|办复|办理|处理)(?:完毕|完成|完|结)?(?:各类|公开|政府|信息|依申请|申请|事项|共|总|合|计|数|量|的|有|为|了|中)*$/;

const LATER = /^(?:其中|截[至止]|目前|现|已)/;

/** `当年新收当年办结8件`: not those of the year before */
const WHEN_RECEIVED = /(?:当年|上一?年|结转)[^，]{0,6}(?:办结|答复|办复)/;

/** Nothing but the verb: the paragraph tells what of. */
const BARE_ANSWER = /^对?(?:办理)?(?:答复|办结|办复)|^对申请|^申请[全均都]/;

/** Requests answered or dealt with. */
export function readAnswered(words: string, setting: Setting): Topic | null {
  const isAboutRequests =
    REQUEST.test(words) ||
    (lastNamed(setting.said)?.subject.startsWith('requests.') ?? false) ||
    (setting.isOnRequests && setting.said.length === 0 && BARE_ANSWER.test(words));
  if (
    !isAboutRequests ||
    OTHER_MATTERS.test(words) ||
    UNANSWERED.test(words) ||
    !ANSWERED_END.test(words)
  )
    return null;
  // `对上年结转的41件，答复40件`
  if (lastNamed(setting.said)?.isTakenUp) return SOME_PART;
  // `网上申请7件、答复7件`, `信访12件，办结12件`: of those just named.
  const [last] = setting.said;
  // `结转下年度63件，目前已答复19件`: of those, in the next year.
  if (last?.subject === FORWARD.subject && LATER.test(words)) return SOME_PART;
  const isOfThem = last === OTHER_MATTER || (last?.isPart && last.subject !== 'part');
  if (isOfThem && !REQUEST.test(words)) return SOME_PART;
  // `上年结转41件，全年共需办理1332件`
  const isDue = /[应需](?:予以?|当)?(?:办|答复|处理)/.test(words);
  if (isDue && lastNamed(setting.said)?.subject === 'requests.carriedOver')
    return { subject: 'requests.receivedAndCarriedOver' };
  // `到期应答复8件`: others are due later.
  if (isDue && /[到届]期/.test(words)) return { subject: 'requests.handled', bound: 'atLeast' };
  const isDone = !isDue && /答复|办结|办复/.test(words);
  const subject = isDone ? 'requests.outcomes.total' : 'requests.handled';
  return WHEN_RECEIVED.test(words) ? { subject, isPart: true } : { subject, ...partOf(words) };
}
