import { SECTION_KEYS, type SectionKey } from '../form';
import { type LineSpan, lineText, nextLine, type Range, type Source } from '../source';
import { headingCandidates } from './heading-candidates';
import { type Candidate, EXACT, OVER_TABLE } from './heading-weights';

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
export function findSections(
  source: Source,
  all: readonly Candidate[] = headingCandidates(source),
): SectionSpan[] {
  const candidates = all.filter(({ line }) => line < source.starts.length);
  const inOrder = bestChain(candidates);
  const found = [...inOrder, ...outOfOrder(source, candidates, inOrder)]
    .sort((one, other) => one.line - other.line)
    .map((each, at, all) => firstOfTwins(source, candidates, each, all[at - 1]?.line ?? -1));
  return found.map(({ section, line, heading, body }, at) => ({
    key: SECTION_KEYS[section] ?? 'overview',
    heading,
    lines: { first: line, last: found[at + 1]?.line ?? source.starts.length },
    body,
  }));
}

/**
 * Sections that stand where the form has another: sure headings that the chain passed over, unless
 * they are listed, as in a table of contents.
 */
function outOfOrder(
  source: Source,
  candidates: readonly Candidate[],
  chain: readonly Candidate[],
): Candidate[] {
  const known = new Set(chain.map(({ section }) => section));
  if (known.size === SECTION_KEYS.length) return [];
  const astray = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { section, heading, sure } = candidate;
    if (known.has(section) || !heading || !sure) continue;
    if (!isListed(source, candidates, candidate)) astray.set(section, candidate);
  }
  return [...astray.values()];
}

/** A section printed twice begins where it first stands, so that nothing of it goes unseen. */
function firstOfTwins(
  source: Source,
  candidates: readonly Candidate[],
  last: Candidate,
  after: number,
): Candidate {
  if (!last.heading) return last;
  const first = candidates.find(
    (candidate) =>
      candidate.section === last.section &&
      candidate.line > after &&
      candidate.line < last.line &&
      candidate.heading !== null &&
      candidate.score >= last.score &&
      !isListed(source, candidates, candidate),
  );
  const heading = first ?? last;
  // The table's caption, in the words of the heading above it.
  const caption = headingAt(candidates, nextLine(source, heading.line));
  const same = caption?.section === heading.section && caption.score >= EXACT;
  return same ? { ...heading, body: caption.body } : heading;
}

/** Whether the next line, but for the number of a page, is another section's heading again. */
function isListed(
  source: Source,
  candidates: readonly Candidate[],
  { line, section }: Candidate,
): boolean {
  let next = nextLine(source, line);
  while (next < source.starts.length && PAGE.test(lineText(source, next))) {
    next = nextLine(source, next);
  }
  const other = headingAt(candidates, next);
  return other !== undefined && other.section !== section;
}

/** The heading that stands in a line; candidates are in the order of their lines. */
function headingAt(candidates: readonly Candidate[], line: number): Candidate | undefined {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.line ?? line) < line) low = middle + 1;
    else high = middle;
  }
  const candidate = candidates[low];
  return candidate?.line === line && candidate.heading ? candidate : undefined;
}

const PAGE = /^[\s\d.…·-]{1,40}$/;

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
