import { type Counted, readAll } from './all-of';
import { type Clause, clausesOf } from './clauses';
import { type Denial, isDenied, readDenials } from './denials';
import type { NarrativeFact } from './fact';
import type { Figure } from './figures';
import { listParts } from './parts';
import { type Era, followScopes, type Scope } from './scopes';
import { readTopic, type Setting, SOME_PART, type Topic, verbsOf } from './topics';
import { SEASON } from './years';

/** A fact before its place is known: offsets are in the sentence. */
export interface StatedFact {
  subject: string;
  readonly value: number;
  readonly bound: NarrativeFact['bound'];
  readonly unit: string | null;
  readonly year: number | null;
  readonly isNegated: boolean;
  isPart: boolean;
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
const AMONG_OTHERS = /其中[^，；]{0,10}(?:申请|信息)公开/;

/** `行政诉讼5件，均与征收有关` */
const ON_OTHER_MATTERS = /[均要](?:与|涉及)(?![^，；]*公开)|公开(?:工作)?无关/;

/** Nothing but the subject matter, of cases that the clause before named and that were brought against us. */
const OURS_AMONG = /^其中.{0,4}信息公开[类方面案件的共有为]*$/;
const AGAINST_US = /应诉|发生|引发|产生|被/;

/** Reads the figures and denials of one sentence, in order. */
export function readSentence(sentence: string, context: Context): StatedFact[] {
  const facts: StatedFact[] = [];
  const isAmongOthers = AMONG_OTHERS.test(sentence);
  const hasOthersCases = isAmongOthers || ON_OTHER_MATTERS.test(sentence);
  const setting: Setting & { said: Topic[]; verb: string } = {
    isOnRequests: context.isOnRequests && !isAmongOthers,
    isOnDisclosure: context.isOnDisclosure && !hasOthersCases,
    reportYear: context.reportYear,
    said: hasOthersCases ? [SOME_PART] : [],
    verb: '',
  };
  const scopeOf = followScopes(sentence, context);
  let carry = '';
  let against = '';
  for (const plain of clausesOf(sentence)) {
    const scope = scopeOf(plain);
    const clause = OURS_AMONG.test(plain.words)
      ? { ...plain, words: plain.words + against }
      : plain;
    const all = clause.figure ? null : readAll(clause.words, facts, setting, sentence);
    if (all) facts.push(again(all, clause));
    for (const told of toldBy(clause, carry, setting, facts)) {
      facts.push(newFact(told, clause, scope));
      setting.said.unshift(told);
    }
    setting.verb = verbsOf(clause.words) ?? setting.verb;
    if (clause.figure || clause.depth === 0) carry = clause.figure ? '' : clause.words;
    against = clause.figure && AGAINST_US.test(clause.words) ? clause.words : '';
  }
  listParts(sentence, facts);
  return facts;
}

function toldBy(
  clause: Clause,
  carry: string,
  setting: Setting,
  facts: readonly StatedFact[],
): readonly (Topic | Denial)[] {
  return clause.figure
    ? topicsOf(clause, carry, setting, facts)
    : readDenials(clause.words, setting);
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
    isPart: told.isPart === true || isSeason || SEASON.test(after),
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

/** What is planned is no count either. */
const INTENDED = /将|计划|拟|力争|预计|准备|目标/;

/** A change against another year is no count. */
const CHANGE =
  /同比|环比|增长|增加|增幅|减少|下降|上升|提升|提高|降低|压减|较.*[多少增降]|比.*[多少增降]|超.*%/;

function topicsOf(
  { words, after, figure }: Clause,
  carry: string,
  setting: Setting,
  facts: readonly StatedFact[],
): Topic[] {
  if (!figure || CHANGE.test(words) || INTENDED.test(words) || isDenied(words)) return [];
  // Of none at all none is about disclosure.
  const isOnDisclosure = setting.isOnDisclosure || figure.value === 0;
  const own = readTopic(words.replace(YEAR_BEFORE_FIGURE, '') + after, figure.unit, {
    ...setting,
    isOnDisclosure,
  });
  const isLed = isFiller(words) || FIELD.test(carry);
  const led = isLed
    ? readTopic(carry.replace(AS_BEFORE, '') + (isFiller(words) ? '' : words), figure.unit, setting)
    : null;
  const topic = own ?? led ?? sumOf(words, figure, facts);
  if (topic?.subject === 'disputes') return jointDisputes(words + after, carry, figure);
  const again = ANOTHER_YEAR.test(words) ? setting.said[0] : undefined;
  return [topic ?? again ?? SOME_PART];
}

/** `申请量与上年持平，均为9件` */
const AS_BEFORE = /[与和同较]?(?:上一?年度?|去年|20\d\d年度?)?(?:同期)?(?:相比)?(?:基本)?持平$/;

/** `申请量为2021年5件、2022年8件`: the year parts the figure from its words. */
const YEAR_BEFORE_FIGURE = /(?<=[量数为别])20\d\d年度?$/;

/** `行政复议案件中，维持3件`: tells what the clause with the figure is about. */
const FIELD = /(?:中|方面|情况)$/;

/** `2022年收到申请9件，2023年7件`: nothing but the year is said. */
const ANOTHER_YEAR = /^[，、]?(?:20\d\d年度?|上一?年度?|去年|今年|本年度?)(?:同期)?为?$/;

/** `行政复议、行政诉讼各1件`, `均为0件`, `共2件`. */
function jointDisputes(words: string, carry: string, figure: Figure): Topic[] {
  const both = [{ subject: 'disputes.reconsideration' }, { subject: 'disputes.litigation' }];
  if (figure.value === 0 || /[各均]/.test(words)) return both;
  if (/共|合计|总计/.test(carry + words)) return [{ subject: 'disputes' }];
  return [SOME_PART];
}

/** What two figures that follow one another come to. */
const SUMS: Readonly<Record<string, string>> = {
  'requests.received requests.carriedOver': 'requests.receivedAndCarriedOver',
  'disputes.reconsideration disputes.litigation': 'disputes',
};

/** `收到9件，上年结转1件，合计10件` */
function sumOf(words: string, { value }: Figure, facts: readonly StatedFact[]): Topic | null {
  const [first, last] = facts.slice(-2);
  if (!first || !last || first.isPart || last.isPart) return null;
  // Of what adds up, the two have told all.
  if (first.value + last.value === value) return null;
  if (!/^(?:两[者项类])?(?:合计|共计|总计|共)(?:应[办受]理?|需办理?|为|有)?$/.test(words))
    return null;
  const subject = SUMS[`${first.subject} ${last.subject}`];
  return subject === undefined ? null : { subject };
}

/** `收到政府信息公开申请，共5件`: the clause with the figure says nothing itself. */
function isFiller(words: string): boolean {
  return /^(?:其中|总共|一共|共计?|总计|合计|累计|总数|数量|总量|为|达|有|到|了|均)*$/.test(words);
}
