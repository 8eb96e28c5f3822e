import { type Counted, readAll } from './all-of';
import { type Clause, clausesOf } from './clauses';
import { countCarried } from './count-carried';
import { type Denial, readDenials } from './denials';
import type { NarrativeFact } from './fact';
import { allowFinerResults } from './finer-results';
import { nameFigure, withoutChange } from './name-figure';
import { listParts } from './parts';
import { type Era, followScopes, type Scope } from './scopes';
import { setApart } from './set-apart';
import { readTakenUp, type Setting, SOME_PART, type Topic, verbsOf } from './topics';
import { isSeasonal } from './years';

/** A fact before its place is known: offsets are in the sentence. */
export interface StatedFact {
  subject: string;
  readonly value: number;
  bound: NarrativeFact['bound'];
  readonly unit: string | null;
  readonly year: number | null;
  readonly isNegated: boolean;
  isPart: boolean;
  isNew: boolean;
  readonly body: string | null;
  partOf: string | null;
  parts: readonly StatedFact[];
  isListComplete: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a sentence leans on; carried on through its paragraph. */
export interface Context extends Era {
  /** The paragraph is about requests (依申请公开). */
  isOnRequests: boolean;
  /** The sentence is about disclosure of information. */
  isOnDisclosure: boolean;
  /** The paragraph spoke of reconsiderations or lawsuits about disclosure. */
  isOnDisputes: boolean;
}

/** Of many kinds, ours among them: `受理申请12件，其中依申请公开9件`, `应诉14件，其中信息公开1件`. */
const AMONG_OTHERS =
  /其中[^，；]{0,10}(?:申请|信息)公开|[，（](?:涉及?)?(?:政府)?信息公开[的类有占共为]{0,3}\d/;

const CASES_NAMED = /复议|诉/;

/** `行政诉讼5件，均与征收有关`, not `增量主要与征收有关`. */
const ON_OTHER_MATTERS = /^(?!.*[增减升降]).*?[均要](?:与|涉及)(?!.*公开)|公开(?:工作)?无关/;

/** `行政诉讼12件，均为征收案件` */
const ALL_OF_OTHERS = /均[为系属](?:(?!公开)[^，；\d]){2,12}案件/;

/** `维持案件中，行政复议30件`, `共纠正7件，其中行政复议6件`: of those that ended so, though the group is named later. */
const RESULT_FIRST = /^[^复诉]{0,40}(?:维持|纠正|败诉|审结)[^复诉]{0,40}，/;

function isOnOtherCases(sentence: string): boolean {
  if (!CASES_NAMED.test(sentence)) return false;
  return (
    ALL_OF_OTHERS.test(sentence) ||
    RESULT_FIRST.test(sentence) ||
    sentence.split(/[，；]/).some((clause) => ON_OTHER_MATTERS.test(clause))
  );
}

/** Nothing but the subject matter, of cases that the clause before named and that were brought against us. */
const OURS_AMONG = /^(?:其中|涉).{0,4}信息公开[类方面案件的共有为]*$/;
const AGAINST_US = /应诉|发生|引发|产生|被/;

/** One of the things that disputes about disclosure are brought for. */
const CAUSE = /(?:因|由于|对)[^，]{0,20}(?:公开|答复)/;

/** `申请较2022年（7件）增长57%，为11件` */
const PERCENTAGE = /^[增上下减][长升降少加][\d.]+%$/;

/** `较上年的7件`: nothing that others lean on. */
const COMPARED = /^较/;

/** `诉讼27件，其中直接起诉14件。上述案件中，纠正1件` */
const ABOVE = /^(?:[上前]述|已审结的?)案件中/;

/** The one group that all disputes said so far are of; of others, or of some only, nobody can tell. */
function allDisputes(said: readonly Topic[]): Topic[] {
  const whole = said.at(-1);
  const isOfOne = said.every(
    ({ subject, isPart }) => !isPart && `${subject}.`.startsWith(`${whole?.subject}.`),
  );
  return [whole && isOfOne ? whole : { subject: 'disputes', isPart: true }];
}

/** Reads the figures and denials of one sentence, in order. */
export function readSentence(sentence: string, context: Context): StatedFact[] {
  const facts: StatedFact[] = [];
  const causes: StatedFact[] = [];
  const isAmongOthers = AMONG_OTHERS.test(sentence);
  const hasOthersCases = isAmongOthers || isOnOtherCases(sentence);
  const setting: Setting & { said: Topic[]; verb: string } = {
    isOnRequests: context.isOnRequests && !isAmongOthers,
    isOnDisclosure: context.isOnDisclosure && !hasOthersCases,
    reportYear: context.reportYear,
    agency: context.agency,
    said: hasOthersCases ? [SOME_PART] : [],
    verb: '',
  };
  const scopeOf = followScopes(sentence, context);
  let carry = '';
  let aside = '';
  let against = '';
  for (const plain of clausesOf(sentence)) {
    const scope = scopeOf(plain, setting.said[0]);
    const clause = OURS_AMONG.test(plain.words)
      ? { ...plain, words: plain.words + against }
      : plain;
    if (ABOVE.test(clause.words)) setting.said = allDisputes(setting.said);
    const takenUp = clause.figure ? null : readTakenUp(clause.words);
    if (takenUp) setting.said.unshift(takenUp);
    const all = clause.figure ? null : readAll(clause.words, facts, setting, sentence);
    if (all) facts.push(again(all, clause));
    // `行政复议（维持）1件`
    const said = sentence.charAt(clause.start - 1) === '）' ? carry + aside : carry;
    for (const told of clause.figure
      ? nameFigure(clause, said, setting, facts)
      : readDenials(clause.words, said, setting)) {
      const fact = newFact(told, clause, scope);
      fact.isPart ||= isSomeOf(facts.at(-1), fact, clause);
      facts.push(fact);
      if (CAUSE.test(clause.words)) causes.push(fact);
      if (!COMPARED.test(clause.words)) setting.said.unshift(told);
    }
    setting.verb = verbsOf(clause.words) ?? setting.verb;
    carry = carriedBy(clause, carry);
    const isAside =
      clause.depth > 0 && !clause.figure && !/^(?:[不内]?含|包括|其中|均|除)/.test(clause.words);
    aside = isAside ? clause.words : '';
    against = clause.figure && AGAINST_US.test(clause.words) ? clause.words : '';
  }
  countCarried(facts, sentence);
  setApart(facts, causes, sentence);
  listParts(sentence, facts);
  allowFinerResults(facts, sentence);
  return facts;
}

/** `办结9件，其中当年新收办结8件`, but not `全县收到30件，其中我镇9件`. */
function isSomeOf(last: StatedFact | undefined, fact: StatedFact, { words }: Clause): boolean {
  return (
    words.startsWith('其中') &&
    last?.subject === fact.subject &&
    last.body === fact.body &&
    last.year === fact.year
  );
}

/** What a clause leaves to be said of the next figure; brackets and comparisons stand aside. */
function carriedBy({ words, figure, depth }: Clause, carry: string): string {
  if (COMPARED.test(words) || depth > 0 || PERCENTAGE.test(words)) return carry;
  const known = withoutChange(words);
  return figure && known === words ? '' : known;
}

function newFact(
  told: Topic | Denial,
  { start, words, after, figure }: Clause,
  { year, body, isSeason }: Scope & { readonly year: number | null },
): StatedFact {
  return {
    subject: told.subject,
    value: figure?.value ?? 0,
    bound: ('bound' in told && told.bound) || (figure?.bound ?? 'exact'),
    unit: figure?.unit ?? null,
    year,
    isNegated: figure === null,
    isPart: told.isPart === true || isSeason || isSeasonal(after),
    isNew: 'isNew' in told && told.isNew === true,
    body,
    partOf: null,
    parts: [],
    isListComplete: false,
    start: figure?.start ?? start + ('start' in told ? told.start : 0),
    end: figure?.end ?? start + words.length,
  };
}

/** The figure of a fact before it, under another name. */
function again({ subject, whole }: Counted, { start, words }: Clause): StatedFact {
  const end = start + words.length;
  return { ...whole, subject, start, end, partOf: whole.subject, parts: [] };
}
