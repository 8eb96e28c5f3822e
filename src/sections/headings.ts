import { SECTION_KEYS, type SectionKey } from '../form';
import { type LineSpan, type Range, type Source, trim } from '../source';
import { type Candidate, headingCandidates, OVER_TABLE, SURE } from './heading-candidates';

/** A section as found: its heading, if printed, and the lines it reaches over. */
export interface SectionSpan {
  readonly key: SectionKey;
  /** The heading's text without Markdown marks; `null` where only its table shows the section. */
  readonly heading: Range | null;
  /** Heading line to the next section's, last exclusive. */
  readonly lines: LineSpan;
  /** Where the section's contents begin. */
  readonly body: number;
}

/**
 * Finds which heading opens which section: the best chain, in the form's order, over everything that
 * reads like a heading or like the first row of a table. So a list numbered like headings, headings
 * of parts, a table of contents or a missing heading do no harm.
 */
export function findSections(source: Source): SectionSpan[] {
  const candidates = headingCandidates(source);
  const lines = new Set(candidates.map(({ line }) => line));
  const opensNext = (line: number) => lines.has(nextLine(source, line));
  const inOrder = bestChain(candidates);
  const found = [...inOrder, ...outOfOrder(candidates, inOrder, opensNext)]
    .sort((one, other) => one.line - other.line)
    .map((each, at, all) => firstOfTwins(candidates, each, all[at - 1]?.line ?? -1, opensNext));
  return found.map(({ section, line, heading }, at) => ({
    key: SECTION_KEYS[section] ?? 'overview',
    heading,
    lines: { first: line, last: found[at + 1]?.line ?? source.starts.length },
    body: heading?.end ?? source.starts[line] ?? 0,
  }));
}

/** Whether the next line that is not blank may open a section, too. */
type OpensNext = (line: number) => boolean;

/**
 * Sections that stand where the form has another: sure headings that the chain passed over, unless
 * the next line is a heading again, as in a table of contents.
 */
function outOfOrder(
  candidates: readonly Candidate[],
  chain: readonly Candidate[],
  opensNext: OpensNext,
): Candidate[] {
  const known = new Set(chain.map(({ section }) => section));
  if (known.size === SECTION_KEYS.length) return [];
  const astray = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { section, line, heading, score } = candidate;
    if (known.has(section) || !heading || score < SURE) continue;
    if (!opensNext(line)) astray.set(section, candidate);
  }
  return [...astray.values()];
}

/** A section printed twice begins where it first stands, so that nothing of it goes unseen. */
function firstOfTwins(
  candidates: readonly Candidate[],
  last: Candidate,
  after: number,
  opensNext: OpensNext,
): Candidate {
  if (!last.heading) return last;
  const first = candidates.find(
    ({ section, line, heading, score }) =>
      section === last.section &&
      line > after &&
      line < last.line &&
      heading !== null &&
      score >= last.score &&
      !opensNext(line),
  );
  return first ?? last;
}

function nextLine(source: Source, line: number): number {
  let next = line + 1;
  while (next < source.starts.length && isBlank(source, next)) next++;
  return next;
}

function isBlank(source: Source, line: number): boolean {
  const { start, end } = trim(source.text, source.starts[line] ?? 0, source.ends[line] ?? 0);
  return start === end;
}

interface Chain {
  readonly score: number;
  readonly last: Candidate;
  readonly before: Chain | null;
}

function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const ending: (Chain | null)[] = SECTION_KEYS.map(() => null);
  for (const candidate of candidates) {
    let before: Chain | null = null;
    for (let section = 0; section < candidate.section; section++) {
      const chain = ending[section];
      if (chain && chain.last.line < candidate.line && chain.score >= (before?.score ?? 0))
        before = chain;
    }
    const score = (before?.score ?? 0) + candidate.score;
    const known = ending[candidate.section];
    // Of equal headings the later: what comes first is a table of contents. Of tables the first.
    const later = candidate.heading && candidate.score < OVER_TABLE;
    const better = score > (known?.score ?? 0) || (later && score === known?.score);
    if (!known || better) ending[candidate.section] = { score, last: candidate, before };
  }
  let best: Chain | null = null;
  for (const chain of ending) if (chain && chain.score >= (best?.score ?? 0)) best = chain;
  const chain: Candidate[] = [];
  for (let at = best; at; at = at.before) chain.unshift(at.last);
  return chain;
}
