import { SECTION_KEYS, SECTIONS, type SectionKey } from '../form';
import {
  isSignificant,
  keyOf,
  type LineSpan,
  lineText,
  numberingOf,
  type Range,
  type Source,
  trim,
} from '../source';

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

interface Candidate {
  readonly section: number;
  readonly line: number;
  readonly heading: Range | null;
  readonly score: number;
}

/**
 * Finds which heading opens which section: the best chain, in the form's order, over everything that
 * reads like a heading or like the first row of a table. So a list numbered like headings, headings
 * of parts, a table of contents or a missing heading do no harm.
 */
export function findSections(source: Source): SectionSpan[] {
  const chain = bestChain(weigh(collect(source)));
  return chain.map(({ section, line, heading }, at) => ({
    key: SECTION_KEYS[section] ?? 'overview',
    heading,
    lines: { first: line, last: chain[at + 1]?.line ?? source.starts.length },
    body: heading?.end ?? source.starts[line] ?? 0,
  }));
}

/** What any heading or first row holds: looked for before anything slower is tried. */
const HINT = /总体|概述|概况|基本情况|公开|复议|诉讼|问题|事项|第二十条|信息内容|申请人情况|勾稽/;
const LONGEST = 60;

function collect(source: Source): Candidate[] {
  const candidates: Candidate[] = [];
  for (let line = 0; line < source.starts.length; line++) {
    const { start, end } = trim(source.text, source.starts[line] ?? 0, source.ends[line] ?? 0);
    if (end - start < 2) continue;
    const head = source.text.slice(start, Math.min(end, start + LONGEST));
    if (!HINT.test(head)) continue;
    const table = firstRowOf(head);
    if (table !== null) candidates.push({ section: table, line, heading: null, score: TABLE });
    else candidates.push(...headingsAt(source, line, start, end, head));
  }
  return candidates;
}

/** First rows of the three tables, each as good as a heading where that is lost. */
const FIRST_ROWS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:第二十条第|信息内容)/],
  [2, /^(?:本列数据的?勾稽关系|申请人情况|本年新收政府信息公开申请数)/],
  [3, /^行政复议(?:行政诉讼)?$/],
];

function firstRowOf(head: string): number | null {
  const numbering = numberingOf(head);
  const key = keyOf(numbering ? head.slice(numbering.length) : head);
  return FIRST_ROWS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

const EXACT = 10;
const ALIKE = 5;
const TABLE = 6;
/** A heading right above its table can be no other. */
const ABOVE_TABLE = 6;
const WORTH = 4;
/** What numbering adds where it agrees with the section, by style. */
const NUMBERED = { plain: 4, bracket: 2, digit: 2 } as const;
const MISNUMBERED = -6;

function headingsAt(
  source: Source,
  line: number,
  start: number,
  end: number,
  head: string,
): Candidate[] {
  const numbering = numberingOf(head);
  const marks = /^[#*\s>]*/.exec(head)?.[0].length ?? 0;
  const label = head.slice(numbering?.length ?? marks);
  const key = keyOf(label);
  return ALIASES.flatMap((aliases, section): Candidate[] => {
    const numbered = numbering
      ? numbering.value === section + 1
        ? NUMBERED[numbering.style]
        : MISNUMBERED
      : 0;
    const open = aliases.find((alias) => key.startsWith(alias));
    const from = start + marks;
    if (open !== undefined && key.length === open.length) {
      return [{ section, line, heading: { start: from, end }, score: EXACT + numbered }];
    }
    // The heading and its text in one line.
    if (open !== undefined && numbered > 0) {
      const stop = start + (numbering?.length ?? 0) + lengthOfKey(label, open.length);
      return [{ section, line, heading: { start: from, end: stop }, score: EXACT + numbered - 1 }];
    }
    if (end - start > LONGEST || /[，；。,;](?=.)/.test(label)) return [];
    // A heading torn over two lines.
    const next = keyOf(lineText(source, line + 1));
    if (key.length >= 6 && next !== '' && aliases.includes(key + next)) {
      const stop = trim(source.text, start, source.ends[line + 1] ?? end).end;
      return [{ section, line, heading: { start: from, end: stop }, score: EXACT + numbered }];
    }
    if (!PATTERNS[section]?.test(key)) return [];
    return [{ section, line, heading: { start: from, end }, score: ALIKE + numbered }];
  });
}

/** How many characters of a label hold its first significant ones. */
function lengthOfKey(label: string, significant: number): number {
  let left = significant;
  let at = 0;
  while (at < label.length && left > 0) if (isSignificant(label.charCodeAt(at++))) left--;
  return at;
}

const ALIASES = SECTION_KEYS.map((key) =>
  SECTIONS[key]
    .map((label) => keyOf(label.slice(numberingOf(label)?.length ?? 0)))
    .sort((one, other) => other.length - one.length),
);

/** Wordings that no list of aliases ends, by section. */
const PATTERNS: readonly RegExp[] = [
  /^(?:工作)?(?:总体|基本|整体)(?:工作)?(?:情况|概况)/,
  /主动公开(?:政府)?信息|政府信息主动公开|主动公开.*情况/,
  /(?:收到|受理|办理|处理).*申请|依申请公开/,
  /复议|诉讼/,
  /问题.*(?:改进|措施|整改|打算|下一步)|^存在的?(?:主要)?问题/,
  /(?:其他|其它|需要).*(?:报告|说明)/,
];

/** How many lines below its heading a table may begin. */
const NEAR = 12;

function weigh(candidates: readonly Candidate[]): Candidate[] {
  const tables = new Map<number, number[]>();
  for (const { section, line, heading } of candidates) {
    if (heading) continue;
    tables.set(section, [...(tables.get(section) ?? []), line]);
  }
  return candidates.flatMap((candidate) => {
    const { section, line, heading } = candidate;
    const above = heading && tables.get(section)?.some((row) => row > line && row <= line + NEAR);
    const score = candidate.score + (above ? ABOVE_TABLE : 0);
    return score >= WORTH ? [{ ...candidate, score }] : [];
  });
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
    for (const chain of ending.slice(0, candidate.section)) {
      if (chain && chain.last.line < candidate.line && chain.score >= (before?.score ?? 0))
        before = chain;
    }
    const score = (before?.score ?? 0) + candidate.score;
    const known = ending[candidate.section];
    // Of equals the later: what comes first is a table of contents.
    if (!known || score >= known.score)
      ending[candidate.section] = { score, last: candidate, before };
  }
  let best: Chain | null = null;
  for (const chain of ending) if (chain && chain.score >= (best?.score ?? 0)) best = chain;
  const chain: Candidate[] = [];
  for (let at = best; at; at = at.before) chain.unshift(at.last);
  return chain;
}
