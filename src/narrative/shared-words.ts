import type { Clause } from './clauses';
import { isSeasonal } from './years';

/** Gives each figure the words that it shares with others. */
export function shareWords(clauses: Clause[]): Clause[] {
  for (let at = 0; at < clauses.length; at++) {
    shareOut(clauses, at);
    giveEach(clauses, at);
    follow(clauses, at);
    leaveYear(clauses, at);
  }
  for (let at = 0; at < clauses.length; at++) narrowAlike(clauses, at);
  return clauses;
}

const SHARED = /^(.*)(?:分别|依次)([\u4e00-\u9fff]{0,14})$/;
const JOINT = /、|(?<=”)(?=“)|(?<!法人)[和及与]/;

/** `行政复议和行政诉讼分别为50件和28件`: gives each figure the name that stands in its place. */
function shareOut(clauses: Clause[], first: number): void {
  const [isShared, names = '', verb = ''] = SHARED.exec(clauses[first]?.words ?? '') ?? [];
  if (isShared === undefined) return;
  const listed = namesIn(names === '' ? namesBefore(clauses[first - 1]) : names);
  // `第一、二季度分别收到2件、3件`
  if (listed.length < 2 || isSeasonal(names)) {
    leaveShared(clauses, first);
    return;
  }
  const sharing = clauses.slice(first, first + listed.length);
  const isFitting =
    sharing.length === listed.length &&
    sharing.every(({ figure, words }, at) => figure && (at === 0 || /^[和及与]?$/.test(words))) &&
    !/^[和及与]$/.test(clauses[first + listed.length]?.words ?? '');
  if (!isFitting) return;
  sharing.forEach((clause, at) => {
    // `2021、2022年分别`
    const name = listed[at]?.replace(/20\d\d$/, '$&年');
    clauses[first + at] = { ...clause, words: `${name}${verb}` };
  });
}

/** `属于A、B的，分别不予公开2件、3件`: the clause before names them. */
function namesBefore(before: Clause | undefined): string {
  return before && !before.figure ? before.words.replace(/的$/, '') : '';
}

/** Which of the figures is of what nobody can tell: `分别作出答复2件、3件`. */
function leaveShared(clauses: Clause[], first: number): void {
  if (!isBareFigure(clauses[first + 1])) return;
  for (let at = first; at === first || isBareFigure(clauses[at]); at++) {
    const clause = clauses[at];
    // `分别有2件、5件现行有效`: the last has words of its own.
    if (clause && clause.after === '') clauses[at] = { ...clause, words: UNTOLD };
  }
}

const UNTOLD = '分别';

function isBareFigure(clause: Clause | undefined): boolean {
  return clause?.figure ? /^[和及与]?$/.test(clause.words) : false;
}

const HEAD = /^[^的]{1,40}的(?=[^的]{2})/;
const TAIL = /(?<=复议|诉讼|应诉)(?:案件)?(?:中|的|尚?未)/;

/** `2021年至2023年` */
const YEARS = /^(.*)(20\d\d)年?[至到—~-]+(20\d\d)年?$/;

/** The names of a list, each with what stands once for all: `行政复议、行政诉讼中尚未审结的`. */
function namesIn(words: string): string[] {
  if (words === '') return [];
  const [, before = '', first, last] = YEARS.exec(words) ?? [];
  if (first && last) return yearsFrom(Number(first), Number(last)).map((year) => before + year);
  const listed = words.split(JOINT);
  const [head = ''] = HEAD.exec(listed[0] ?? '') ?? [];
  const end = listed.at(-1) ?? '';
  const tail = TAIL.test(end) ? end.slice(end.search(TAIL)) : '';
  if (listed.slice(1).some((name) => /的./.test(name))) return listed;
  return listed.map(
    (name, at) => (at === 0 ? '' : head) + name + (at === listed.length - 1 ? '' : tail),
  );
}

function yearsFrom(first: number, last: number): string[] {
  const years = Math.max(0, Math.min(last - first + 1, MOST_YEARS));
  return Array.from({ length: years }, (_, at) => `${first + at}年`);
}

const MOST_YEARS = 10;

const EACH = /^(?:其[中余][为有]?)?(.+)[各均][为有是]?$/;

/** `部分公开、不予处理各1件`: one figure for each name. */
function giveEach(clauses: Clause[], at: number): void {
  const clause = clauses[at];
  const listed = namesIn((clause?.figure && EACH.exec(clause.words)?.[1]) || '');
  const next = clauses[at + 1];
  // `复议、诉讼各50件、27件`
  const isOfMore = next?.isListed && next.words === '';
  if (!clause || listed.length < 2 || isOfMore) return;
  clauses.splice(at, 1, ...listed.map((words) => ({ ...clause, words })));
}

/** What was counted, that it became another number, and when. */
const BECOMES =
  /^(.*?)(?:[较比](?:上一?年度?|去年|20\d\d年度?))?(?:大幅|逐年|逐步|明显)?(?:上升|下降|降低|减少|增加|增长|提高|缩减|压减|回落|[升降增减])[至到为]了?(20\d\d年度?|今年|本年度?|年[末底])?的?$/;

const FROM = /^(.*)[由从自较比]([^由从自较比]{0,12})$/;

/** `申请量由2021年的15件降至12件`: the words belong to the second figure, the first is only compared. */
function follow(clauses: Clause[], at: number): void {
  const clause = clauses[at];
  const [isChanged, own = '', year = ''] = (clause?.figure && BECOMES.exec(clause.words)) || [];
  if (!clause || isChanged === undefined) return;
  let counted = own === '' ? undefined : own;
  for (let from = at - 1; counted === undefined && from >= at - 3; from--) {
    const before = clauses[from];
    if (!before?.figure) break;
    const [words, subject, when] = FROM.exec(before.words) ?? [before.words];
    clauses[from] = { ...before, words: `较${when ?? words}` };
    counted = subject;
  }
  if (counted !== undefined) clauses[at] = { ...clause, words: year + counted };
}

const OF_YEAR = /^(20\d\d年度?|上一?年度?|去年|今年|本年度?)(.+)$/;

/** `2022年作出决定19件，2023年作出决定21件`: what is said again of another year is of what the first was. */
function leaveYear(clauses: Clause[], at: number): void {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  if (!before?.figure || !clause?.figure || before.depth !== clause.depth) return;
  const [, year, again] = OF_YEAR.exec(clause.words) ?? [];
  if (!year || !again || isSeasonal(again)) return;
  if (again === OF_YEAR.exec(before.words)?.[2]) clauses[at] = { ...clause, words: year };
}

const NARROWED = /^(.{1,40}的)(?:政府信息公开)?(?:行政)?(?:复议|诉讼|应诉)/;
const BARE_CASES = /^[和及与]?((?:行政)?(?:复议|诉讼|应诉).*)$/;

/** `尚未审结的复议案件8件、诉讼案件5件`: what narrows the first narrows the second. */
function narrowAlike(clauses: Clause[], at: number): void {
  const next = clauses[at + 1];
  if (!next?.isListed) return;
  const [, bare] = BARE_CASES.exec(next.words) ?? [];
  const [, narrowing] = NARROWED.exec(clauses[at]?.words ?? '') ?? [];
  if (narrowing && bare) clauses[at + 1] = { ...next, words: narrowing + bare };
}
