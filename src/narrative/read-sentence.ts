import { readBody } from './bodies';
import { readDenials } from './denials';
import type { NarrativeFact } from './fact';
import { type Figure, figuresOf } from './figures';
import { listParts } from './parts';
import { readTopic, type Setting, type Topic } from './topics';
import { readYear, SEASON } from './years';

/** A fact before its place is known: offsets are in the sentence. */
export interface StatedFact extends Omit<NarrativeFact, 'section' | 'place' | 'raw' | 'parts'> {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly StatedFact[];
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
  const said: string[] = [];
  let body: string | null = null;
  let carry = '';
  for (const clause of clausesOf(sentence)) {
    const year = readYear(clause.words, context.year, context.reportYear);
    context.year = year.next;
    const named = readBody(clause.words, context.agency);
    if (named !== undefined) body = named;
    const told = factsOf(clause, carry, { ...context, said });
    const own = year.own === undefined ? (context.year ?? context.reportYear) : year.own;
    facts.push(...told.map((fact) => ({ ...fact, year: own, body })));
    said.unshift(...told.map(({ subject }) => subject).filter((subject) => subject !== 'part'));
    carry = clause.figure ? '' : clause.words;
  }
  return listParts(sentence, facts);
}

type Told = Omit<StatedFact, 'year' | 'body'>;

function factsOf(clause: Clause, carry: string, setting: Setting): Told[] {
  const { start, words, after, figure } = clause;
  const common = { partOf: null, parts: [], isListComplete: false };
  const isSeason = SEASON.test(words + after);
  if (figure) {
    const { value, unit, bound } = figure;
    return topicsOf(clause, carry, setting).map(({ subject, isPart = false }) => ({
      ...{ ...common, subject, isPart: isPart || isSeason, isNegated: false },
      ...{ value, unit, bound, start: figure.start, end: figure.end },
    }));
  }
  return readDenials(words, setting).map((denial) => ({
    ...{ ...common, subject: denial.subject, isPart: denial.isPart || isSeason, isNegated: true },
    ...{ value: 0, unit: null, bound: 'exact' },
    ...{ start: start + denial.start, end: start + denial.end },
  }));
}

/** A change against another year is no count. */
const CHANGE =
  /同比|环比|增长|增加|增幅|减少|下降|上升|提升|提高|降低|压减|较.*[多少增降]|比.*[多少增降]|超.*%/;

function topicsOf({ words, after, figure }: Clause, carry: string, setting: Setting): Topic[] {
  if (!figure || CHANGE.test(words)) return [];
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
