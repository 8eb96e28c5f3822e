import type { Clause } from './clauses';
import { OTHER_MATTERS, partOf } from './topics';

/** Gives a figure the words behind it, in clauses of their own, that say what it counts. */
export function addLaterWords(clauses: Clause[]): Clause[] {
  return clauses.map((clause, at) => {
    if (!clause.figure) return clause;
    const later = clauses.slice(at + 1, at + 1 + FARTHEST);
    const end = later.findIndex(({ figure }) => figure);
    const plain = end === -1 ? later : later.slice(0, end);
    const words =
      leftUndone(clause, plain, clauses.slice(0, at), end === -1) ?? explained(clause, plain);
    return words === null ? clause : { ...clause, words, after: '' };
  });
}

/** How many clauses behind it may still speak of a figure. */
const FARTHEST = 4;

const REQUEST = /^(?:政府信息公开)?申请/;
/** `尚有`, `其余`: of those named before, as in `办结9件，尚有2件未到答复期限，结转下年度`. */
const REST = /^(?:年[底末])?(?:[仅尚还]?剩余?|其余|(?!现).有)$/;
/** Requests not due by the end of the year go on into the next, which then need not be said. */
const NOT_DUE = /^因?未[到届满](?:法定|规定|办理|答复|办结|处理)*[期时]限(?!的)/;
const BARE_UNDONE = /^(?:因?未|正在|尚)/;
const UNDONE = /[未没][^，]{0,6}(?:办|答复)|尚|正在|在办|待办/;
const LEFT = /(?:结转|顺延|转入)[至到入]?(?:下一?个?年|次年|明年|来年|20\d\d年)/;

/** `尚有2件申请未办结，结转下年度继续办理`, not those of one kind or received at one time. */
function leftUndone(
  { words, after }: Clause,
  later: readonly Clause[],
  before: readonly Clause[],
  isLast: boolean,
): string | null {
  const undone = after.replace(REQUEST, '');
  const isNotDue = isLast && NOT_DUE.test(undone);
  const isNamed = areAll(before) || (before.length === 0 && BARE_UNDONE.test(undone));
  const isOfThose = isNamed && (REST.test(words) || (isNotDue && words === ''));
  const [request] = REQUEST.exec(after) ?? (isOfThose ? [''] : []);
  const last = later.find((clause) => LEFT.test(clause.words));
  if (isOfThose && isNotDue && !last) return `${words}结转下年度`;
  if (request === undefined || !last || /[收受]/.test(words)) return null;
  const said = after + wordsOf(later.slice(0, later.indexOf(last)));
  if (!UNDONE.test(said) || /涉及|关于/.test(said)) return null;
  return words + request + last.words.slice(last.words.search(LEFT));
}

/** Whether requests were told of before, not those of one kind nor some left undone: `尚有2件待补正，另有3件…`. */
function areAll(before: readonly Clause[]): boolean {
  const said = wordsOf(before);
  return (
    /申请|办结|答复/.test(said) &&
    !UNDONE.test(said) &&
    !OTHER_MATTERS.test(said) &&
    !OTHER_REQUEST.test(said) &&
    !partOf(said).isPart
  );
}

/** `查询申请`, `救助申请`, but not `公开申请`, `办理申请`, `自然人申请`. */
const OTHER_REQUEST = /[^开收受理到增结复交出对的共人织构业]申请/;

function wordsOf(clauses: readonly Clause[]): string {
  return clauses.map(({ words, after }) => words + after).join('');
}

const RESULT = /^(?:即|属于?|为)?(?:(?:结果)?(?:维持|纠正)|其他结果|尚未审结)$/;

/** `1件被撤销、责令重新答复（结果纠正）`, but not `行政复议1件（维持）`, which counts them all. */
function explained({ words, depth }: Clause, later: readonly Clause[]): string | null {
  if (/复议|诉/.test(words)) return null;
  const gloss = later.find((clause) => clause.depth > depth || !clause.words.startsWith('、'));
  return gloss && gloss.depth > depth && RESULT.test(gloss.words) ? words + gloss.words : null;
}
