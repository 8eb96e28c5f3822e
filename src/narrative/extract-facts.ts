import { SECTION_KEYS, type SectionKey } from '../form';
import { assertReport, type Report } from '../model';
import type { NarrativeFact } from './fact';
import { placeInProse } from './place-in-prose';
import { createProse, sentencesOf } from './prose';
import { type Context, readSentence, type StatedFact } from './read-sentence';
import { lastYear } from './years';

/**
 * The figures (数字) that a report states in prose, in the order of the text: what is counted, how
 * many, of which year and body, and where it stands. Parts listed with 其中 are in the list too.
 *
 * Words that cannot be read for sure yield a fact of subject `part`, or none.
 *
 * @throws {TypeError} if `report` is no report.
 * @example
 * extractFacts(report).find((fact) => fact.subject === 'requests.received')?.value // 9
 */
export function extractFacts(report: Report): NarrativeFact[] {
  assertReport(report, 'extractFacts');
  const facts = readSection(report, 'preamble', report.preamble);
  for (const key of SECTION_KEYS) {
    for (const fact of readSection(report, key, report[key].text)) facts.push(fact);
  }
  return facts;
}

const ON_REQUESTS = /依申请公开|信息公开申请/;
/** Of applications for anything else it is said that they are not accepted (不予受理). */
const UNPROCESSED = /(?:[反重]复|投诉类|举报类)申请[^，。]{0,6}不予处理/;
const ON_DISCLOSURE = /信息公开|公开申请|依申请公开/;
const DISPUTES = /复议|诉讼/;
/** A heading within a section: short, and no sentence. */
const HEADING = /^[^。，；]{2,30}$/;

/**
 * Sentences that can state something: a figure with a unit, a figure after 为, a denial. All others –
 * most of a report – are passed over before anything slower is tried. The numerals stand in two classes, since
 * engines look one with so many up in a table, character by character.
 */
const PROMISING =
  /(?:[\d０-９一二三四五六七八九十]|[两百千万零壹贰叁肆伍陆柒捌玖拾佰仟])\s*[余多来]?\s*[件起宗例案条份篇部项万亿千]|\d\s*[余多]?\s*(?:[次期个家元场]|人次)|[为是：:]\s*[\d零]|[未没无零][^。]{0,60}(?:申请|复议|诉讼|结转|规章|规范性|行政|公开|不予|维持|纠正)|[未有零]发生/;

/** No sentence is longer; what is, is a table or a list that nothing certain can be read from. */
const LONGEST = 1500;

function readSection(
  report: Report,
  section: SectionKey | 'preamble',
  original: string,
): NarrativeFact[] {
  const facts: NarrativeFact[] = [];
  if (original === '') return facts;
  let heading = headingOf('');
  let context = newContext(report, section);
  for (const { start, end, startsParagraph, isLine } of sentencesOf(original)) {
    const sentence = original.slice(start, end);
    if (startsParagraph) {
      context = newContext(report, section);
      if (isLine && HEADING.test(sentence)) heading = headingOf(sentence);
    }
    enter(context, sentence, heading);
    if (end - start > LONGEST || !PROMISING.test(sentence)) {
      context.year = lastYear(sentence, context.year);
      continue;
    }
    const { text, offsets } = createProse(sentence);
    const origin = { report, section, original, offsets, start };
    for (const fact of readSentence(text, context)) facts.push(locate(fact, origin));
  }
  return facts;
}

/** What the heading over some paragraphs says they are about. */
interface Heading {
  readonly isOnRequests: boolean;
  /** About disputes over disclosure. */
  readonly isOnDisputes: boolean;
}

function headingOf(line: string): Heading {
  return {
    isOnRequests: ON_REQUESTS.test(line),
    isOnDisputes: DISPUTES.test(line) && ON_DISCLOSURE.test(line),
  };
}

/** What the sentence is about, by itself, its heading and what the paragraph said before it. */
function enter(context: Context, sentence: string, heading: Heading): void {
  const speaksOfDisclosure = sentence.includes('公开');
  const isOnDisclosure = speaksOfDisclosure && ON_DISCLOSURE.test(sentence);
  const isOnDisputes = DISPUTES.test(sentence);
  context.isOnRequests ||=
    (speaksOfDisclosure && ON_REQUESTS.test(sentence)) ||
    heading.isOnRequests ||
    (sentence.includes('不予处理') && UNPROCESSED.test(sentence));
  context.isOnDisclosure = isOnDisclosure || context.isOnDisputes || heading.isOnDisputes;
  context.isOnDisputes ||= isOnDisclosure && isOnDisputes;
}

function newContext({ agency, year }: Report, section: string): Context {
  return {
    agency,
    reportYear: year,
    isOnRequests: section === 'requests',
    isOnDisclosure: false,
    isOnDisputes: section === 'disputes',
    year: undefined,
  };
}

interface Origin {
  readonly report: Report;
  readonly section: SectionKey | 'preamble';
  readonly original: string;
  readonly offsets: readonly number[] | null;
  readonly start: number;
}

function locate({ start: from, end, ...told }: StatedFact, origin: Origin): NarrativeFact {
  const { report, section, original, offsets, start } = origin;
  const first = start + (offsets ? (offsets[from] ?? 0) : from);
  const last = start + (offsets ? (offsets[end - 1] ?? 0) + 1 : end);
  return {
    ...told,
    parts: told.parts.map((part) => locate(part, origin)),
    section,
    raw: original.slice(first, last),
    place: placeInProse(report, section, first, last),
  };
}
