import { readBody } from './bodies';
import type { Clause } from './clauses';
import type { Topic } from './topics';
import { isOpenEnded, isSeasonal, readYear } from './years';

/** Whose figures and of when: holds for the clauses to come until they say otherwise. */
export interface Scope {
  /** `null` for several years or an unclear one; `undefined` where the paragraph's year holds. */
  readonly year: number | null | undefined;
  /** `null` for the reporting body. */
  readonly body: string | null;
  readonly isSeason: boolean;
}

/** What the paragraph, and the report, say for all its sentences. */
export interface Era {
  readonly agency: string | null;
  readonly reportYear: number | null;
  /** The year that the paragraph speaks of so far. */
  year: number | undefined;
}

/** What comes behind it is meant to be: `下一步，……，全年制定规范性文件不超过10件`. */
const PLAN = /^(?:下一步|今后|力争|争取)/;

/** `局机关及下属单位发布信息36条；全年共作出行政许可2件`: what they publish they publish with us, the rest is ours. */
const UNITS_OF_OURS = /[所下局厅委镇乡]属(?!于)/;
const OF_THE_YEAR = /^(?:全年|本年度?|年内|20\d\d年度?)/;

const WHOLE_REPORT: Scope = { year: undefined, body: null, isSeason: false };

/**
 * Follows the scope through the clauses of a sentence. What brackets say ends with them; they begin
 * with what the clause before them says: `与2022年（收到13件）相比`.
 */
export function followScopes(
  sentence: string,
  era: Era,
): (clause: Clause, said?: Topic) => Scope & { readonly year: number | null } {
  let isOpen = isOpenEnded(sentence);
  const scopes: Scope[] = [WHOLE_REPORT];
  let last: Scope = WHOLE_REPORT;
  let listing: Scope | null = null;
  return ({ start, words, after, figure, depth }, said) => {
    const around = scopes[depth] ?? last;
    // `全县30件，其中我镇9件；办结28件`: of the county again.
    const isAfresh = depth === 0 && sentence.charAt(start - 1) === '；';
    const isBack = listing && isAfresh;
    const isOurs =
      isAfresh &&
      said?.subject === 'published' &&
      OF_THE_YEAR.test(words) &&
      UNITS_OF_OURS.test(sentence.slice(0, start));
    const body = isBack ? listing?.body : isOurs ? null : around.body;
    const scope: Scope = { ...around, body: body ?? null };
    if (isBack) listing = null;
    const { own, next, isAside } = readYear(
      words,
      era.year,
      era.reportYear,
      figure !== null,
      after,
    );
    era.year = next;
    // `条例施行以来，累计收到5300件`: still of all the years.
    const isStill = scope.year === null && !words.includes('年');
    const stated = own === undefined || isStill ? scope.year : own;
    isOpen ||= PLAN.test(words);
    // `指导站点公开信息36条，受理申请0件`: theirs, as is what `由司法所代办`.
    const isTheirs =
      (figure && /^(?:指导|督促|协助|配合)/.test(words)) || /^由.*代[办为理]/.test(words);
    // `复议3件，均由县司法局受理，维持1件`: still ours.
    const isByThem = start > 0 && !figure && /^(?:均|都|全部)?由/.test(words);
    const named = isTheirs ? words : isByThem ? undefined : readBody(words, era.agency);
    const whose = named === undefined ? scope.body : named;
    if (named !== undefined && words.startsWith('其中')) listing ??= scope;
    const isSeason =
      (scope.isSeason && !/全年|本年|合计|总计|20\d\d年/.test(words)) || isSeasonal(words);
    const year = stated === undefined ? (next ?? era.reportYear) : stated;
    last = { year, body: whose, isSeason };
    scopes.length = Math.min(scopes.length, depth);
    while (scopes.length < depth) scopes.push(scope);
    scopes.push({ ...last, year: isAside ? scope.year : stated });
    return { ...last, year: isOpen ? null : year };
  };
}
