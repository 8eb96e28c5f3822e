import { readBody } from './bodies';
import { type Denial, isDenied, readDenials } from './denials';
import type { NarrativeFact } from './fact';
import { type Figure, figuresOf } from './figures';
import { listParts } from './parts';
import { readTopic, type Setting, type Topic } from './topics';
import { readYear, SEASON, SEVERAL_YEARS } from './years';

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
export interface Context {
  readonly agency: string | null;
  readonly reportYear: number | null;
  /** The paragraph is about requests (依申请公开). */
  isOnRequests: boolean;
  /** The sentence is about disclosure of information. */
  isOnDisclosure: boolean;
  /** The paragraph spoke of reconsiderations or lawsuits about disclosure. */
  isOnDisputes: boolean;
  /** The year that the paragraph speaks of so far. */
  year: number | undefined;
}

/** A clause: the words up to a figure or to punctuation, and the figure if there is one. */
interface Clause {
  readonly start: number;
  readonly words: string;
  /** Words behind the figure, up to the next punctuation. */
  readonly after: string;
  readonly figure: Figure | null;
}

const BREAK = '，；：（）！？';

/** Reads the figures and denials of one sentence, in order. */
export function readSentence(sentence: string, context: Context): StatedFact[] {
  const facts: StatedFact[] = [];
  const setting: Setting & { said: string[] } = {
    isOnRequests: context.isOnRequests,
    isOnDisclosure: context.isOnDisclosure,
    reportYear: context.reportYear,
    said: [],
  };
  let body: string | null = null;
  let carry = '';
  let isSeason = false;
  // `截至年底，累计`: since when is not said.
  let isOpen = /截[至止到]/.test(sentence) && /累计/.test(sentence);
  for (const clause of clausesOf(sentence)) {
    const year = readYear(clause.words, context.year, context.reportYear);
    context.year = year.next;
    const named = readBody(clause.words, context.agency);
    if (named !== undefined) body = named;
    const own = year.own === undefined ? (context.year ?? context.reportYear) : year.own;
    isOpen ||= SEVERAL_YEARS.test(clause.words);
    isSeason = (isSeason && !/全年|本年|合计|总计/.test(clause.words)) || SEASON.test(clause.words);
    for (const told of toldBy(clause, carry, setting)) {
      facts.push(newFact(told, clause, isOpen ? null : own, body, isSeason));
      setting.said.unshift(told.subject);
    }
    carry = clause.figure ? '' : clause.words;
  }
  listParts(sentence, facts);
  return facts;
}

function toldBy(clause: Clause, carry: string, setting: Setting): readonly (Topic | Denial)[] {
  return clause.figure ? topicsOf(clause, carry, setting) : readDenials(clause.words, setting);
}

function newFact(
  told: Topic | Denial,
  { start, words, after, figure }: Clause,
  year: number | null,
  body: string | null,
  isSeason: boolean,
): StatedFact {
  return {
    subject: told.subject,
    value: figure?.value ?? 0,
    bound: figure?.bound ?? 'exact',
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

/** What is planned is no count either. */
const INTENDED = /将|计划|拟|力争|预计|准备|目标/;

/** A change against another year is no count. */
const CHANGE =
  /同比|环比|增长|增加|增幅|减少|下降|上升|提升|提高|降低|压减|较.*[多少增降]|比.*[多少增降]|超.*%/;

function topicsOf({ words, after, figure }: Clause, carry: string, setting: Setting): Topic[] {
  if (!figure || CHANGE.test(words) || INTENDED.test(words) || isDenied(words)) return [];
  const own = readTopic(words + after, figure.unit, setting);
  const topic = own ?? (isFiller(words) ? readTopic(carry + words, figure.unit, setting) : null);
  if (topic?.subject === 'disputes') return jointDisputes(words + after, carry, figure);
  return topic ? [topic] : [{ subject: 'part', isPart: true }];
}

/** `行政复议、行政诉讼各1件`, `均为0件`, `共2件`. */
function jointDisputes(words: string, carry: string, figure: Figure): Topic[] {
  const both = [{ subject: 'disputes.reconsideration' }, { subject: 'disputes.litigation' }];
  if (figure.value === 0 || /[各均]/.test(words)) return both;
  if (/共|合计|总计/.test(carry + words)) return [{ subject: 'disputes' }];
  return [{ subject: 'part', isPart: true }];
}

/** `收到政府信息公开申请，共5件`: the clause with the figure says nothing itself. */
function isFiller(words: string): boolean {
  return /^(?:其中|总共|一共|共计?|总计|合计|累计|总数|数量|总量|为|达|有|到|了|均)*$/.test(words);
}

function clausesOf(sentence: string): Clause[] {
  const figures = figuresOf(sentence);
  const clauses: Clause[] = [];
  let start = 0;
  let next = 0;
  for (let index = 0; index <= sentence.length; index++) {
    const figure = figures[next];
    if (figure && index === figure.lead) {
      const end = afterEnd(sentence, figure.end, figures[next + 1]?.lead ?? sentence.length);
      const after = end === null ? '' : sentence.slice(figure.end, end);
      clauses.push({ start, words: sentence.slice(start, figure.lead), after, figure });
      next++;
      start = end ?? figure.end;
      index = start - 1;
      continue;
    }
    if (index < sentence.length && !BREAK.includes(sentence.charAt(index))) continue;
    const words = sentence.slice(start, index);
    if (words !== '') clauses.push({ start, words, after: '', figure: null });
    start = index + 1;
  }
  return clauses;
}

/** Where the words behind a figure end: at punctuation, and `null` if the next figure comes first. */
function afterEnd(sentence: string, from: number, nextFigure: number): number | null {
  for (let index = from; index < nextFigure; index++) {
    if ('、，；：（）'.includes(sentence.charAt(index))) return index;
  }
  return nextFigure === sentence.length ? sentence.length : null;
}
