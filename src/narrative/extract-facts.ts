import { SECTION_KEYS, type SectionKey } from '../form';
import type { Report } from '../model';
import type { NarrativeFact } from './fact';
import { placeInProse } from './place-in-prose';
import { createProse, sentencesOf } from './prose';
import { type Context, readSentence, type StatedFact } from './read-sentence';

/**
 * The figures (数字) that a report states in prose, in the order of the text: what is counted, how
 * many, of which year and body, and where it stands. Parts listed with 其中 are in the list too.
 *
 * Words that cannot be read for sure yield a fact of subject `part`, or none.
 *
 * @example
 * extractFacts(report).find((fact) => fact.subject === 'requests.received')?.value // 9
 */
export function extractFacts(report: Report): NarrativeFact[] {
  return [
    ...readSection(report, 'preamble', report.preamble),
    ...SECTION_KEYS.flatMap((key) => readSection(report, key, report[key].text)),
  ];
}

const ON_REQUESTS = /依申请公开|信息公开申请/;
const ON_DISCLOSURE = /信息公开|依申请公开|公开申请/;
/** A heading within a section: short, and no sentence. */
const HEADING = /^[^。，；]{2,30}$/;

function readSection(
  report: Report,
  section: SectionKey | 'preamble',
  original: string,
): NarrativeFact[] {
  const { text, offsets } = createProse(original);
  const facts: NarrativeFact[] = [];
  let heading = '';
  let context = newContext(report);
  for (const { start, end, startsParagraph } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (startsParagraph) {
      context = newContext(report);
      if (HEADING.test(sentence)) heading = sentence;
    }
    enter(context, sentence, heading);
    const stated = readSentence(sentence, context);
    facts.push(
      ...stated.map((fact) => locate(fact, { report, section, original, offsets, start })),
    );
  }
  return facts;
}

const DISPUTES = /复议|诉讼/;

/** What the sentence is about, by itself, its heading and what the paragraph said before it. */
function enter(context: Context, sentence: string, heading: string): void {
  const isOnDisclosure = ON_DISCLOSURE.test(sentence);
  context.isOnRequests ||= ON_REQUESTS.test(heading) || ON_REQUESTS.test(sentence);
  context.isOnDisclosure =
    isOnDisclosure ||
    context.isOnDisputes ||
    (DISPUTES.test(heading) && ON_DISCLOSURE.test(heading));
  context.isOnDisputes ||= isOnDisclosure && DISPUTES.test(sentence);
}

function newContext({ agency, year }: Report): Context {
  return {
    agency,
    reportYear: year,
    isOnRequests: false,
    isOnDisclosure: false,
    isOnDisputes: false,
    year: undefined,
  };
}

interface Origin {
  readonly report: Report;
  readonly section: SectionKey | 'preamble';
  readonly original: string;
  readonly offsets: readonly number[];
  readonly start: number;
}

function locate(fact: StatedFact, origin: Origin): NarrativeFact {
  const { report, section, original, offsets } = origin;
  const { start, end, parts, ...told } = fact;
  const first = offsets[origin.start + start] ?? 0;
  const last = (offsets[origin.start + end - 1] ?? first) + 1;
  return {
    ...told,
    parts: parts.map((part) => locate(part, origin)),
    section,
    raw: original.slice(first, last),
    place: placeInProse(report, section, first, last),
  };
}
