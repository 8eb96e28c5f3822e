import { SECTION_KEYS, SECTIONS } from '../form';
import {
  codesOf,
  isSignificant,
  isWord,
  keyOf,
  lineText,
  numberingOf,
  type Range,
  type Source,
  trim,
} from '../source';

/** A line that may open a section, and how much speaks for it. */
export interface Candidate {
  readonly section: number;
  readonly line: number;
  readonly heading: Range | null;
  readonly score: number;
}

/** Everything in a text that reads like a section's heading or like the first row of a table. */
export function headingCandidates(source: Source): Candidate[] {
  return weigh(collect(source));
}

/** What any heading or first row holds: looked for before anything slower is tried. */
const HINT =
  /总体|概述|概况|基本情况|公开|政府信息|收到|处理|复议|诉讼|问题|事项|第二十条|信息内容|申请人情况|勾稽/;
const LONGEST = 60;

function collect(source: Source): Candidate[] {
  const candidates: Candidate[] = [];
  const { text } = source;
  for (let line = 0; line < source.starts.length; line++) {
    const { start, end } = trim(text, source.starts[line] ?? 0, source.ends[line] ?? 0);
    if (end - start < 2 || beginsNone(text, start)) continue;
    if (end - start > LONGEST && isWord(text.charCodeAt(start), BEGINNINGS)) continue;
    const candidate = candidateOf(source, line, start, end);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** Letters begin no heading, nor does a figure by itself; `1.`, `#`, `*`, `(`, `>` and a pipe may. */
function beginsNone(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code >= 0x7f || '#*(>|'.includes(text.charAt(start))) return false;
  const isDigit = code >= 0x30 && code <= 0x39;
  return !isDigit || '0123456789\n\r\t |'.includes(text.charAt(start + 1));
}

const TRAILING_MARKS = /[*#]{1,8}$/;

const EXACT = 10;
const ALIKE = 5;
const TABLE = 6;
/** A heading right above its table can be no other. */
const ABOVE_TABLE = 6;
const WORTH = 4;
/** What numbering adds where it agrees with the section, by style. */
const NUMBERED = { plain: 4, bracket: 2, digit: 2 } as const;
const MISNUMBERED = -6;

function candidateOf(source: Source, line: number, start: number, end: number): Candidate | null {
  const head = source.text.slice(start, Math.min(end, start + LONGEST));
  const marks = leadingMarks(head);
  const numbering = numberingOf(marks === 0 ? head : head.slice(marks));
  const number = marks + (numbering?.length ?? 0);
  const label = head.slice(number);
  const isSentence = end - start > LONGEST || (numbering ? COMMA : STOP).test(label);
  const isKnown = beginsKnown(label);
  if ((isSentence && !isKnown) || !HINT.test(head)) return null;

  const key = keyOf(label);
  const from = start + marks;
  const table = isKnown && FIRST_ROWS.find(([, pattern]) => pattern.test(key));
  if (table) return { section: table[0], line, heading: null, score: TABLE };
  if (head.startsWith('|')) return null;

  const stop = () => start + head.trimEnd().replace(TRAILING_MARKS, '').length;
  const heading = (section: number, to: number, score: number) => {
    const agrees = numbering?.value === section + 1;
    const numbered = numbering ? (agrees ? NUMBERED[numbering.style] : MISNUMBERED) : 0;
    return { section, line, heading: { start: from, end: to }, score: score + numbered };
  };
  const exact = SECTION_OF.get(key);
  if (exact !== undefined) return heading(exact, stop(), EXACT);
  const numbered = numbering ? numbering.value - 1 : null;
  const open = ALIASES[numbered ?? -1]?.find((alias) => key.startsWith(alias));
  if (numbered !== null && open !== undefined) {
    // The heading and its text in one line.
    const inline = start + number + lengthOfKey(label, open.length);
    return heading(numbered, inline, EXACT - 1);
  }
  if (isSentence) return null;
  const torn =
    isKnown && beginsAlias(key)
      ? SECTION_OF.get(key + keyOf(lineText(source, line + 1)))
      : undefined;
  if (torn !== undefined) {
    return heading(torn, trim(source.text, start, source.ends[line + 1] ?? end).end, EXACT);
  }
  const alike = PATTERNS.findIndex(
    (pattern, section) => (numbered === null || numbered === section) && pattern.test(key),
  );
  return alike === -1 ? null : heading(alike, stop(), ALIKE);
}

/** Headings are no sentences; behind a number, a mark at the very end is a slip. */
const STOP = /[，；。,;！!]/;
const COMMA = /[，；。,;](?=.)/;

const MOST_MARKS = 40;

/** Markdown's marks, spaces and a pipe before a heading. */
function leadingMarks(head: string): number {
  if (!MARKS.has(head.charCodeAt(0))) return 0;
  const words = head.search(/[^#*\s>|]/);
  return Math.min(words === -1 ? head.length : words, MOST_MARKS);
}

const MARKS = codesOf('#*>|');

/** Whether the first significant character of a label is one that a heading or first row begins with. */
function beginsKnown(label: string): boolean {
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (isSignificant(code)) return BEGINNINGS.has(code);
  }
  return false;
}

const SHORTEST_TORN = 6;

/** Whether a label may be the first line of a heading torn in two. */
function beginsAlias(key: string): boolean {
  if (key.length < SHORTEST_TORN) return false;
  return ALIASES.some((aliases) => aliases.some((alias) => alias.startsWith(key)));
}

/** First rows of the three tables, each as good as a heading where that is lost. */
const FIRST_ROWS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:第二十条第|信息内容)/],
  [2, /^(?:本列数据的?勾稽关系|申请人情况|本年新收政府信息公开申请数)/],
  [3, /^行政复议(?:行政诉讼)?$/],
];

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

/** First characters of headings and of the first rows of tables, and of the numbers before them. */
const BEGINNINGS = codesOf(
  `第信本申行一二三四五六七八九十（${ALIASES.flat()
    .map((alias) => alias.charAt(0))
    .join('')}`,
);

const SECTION_OF = new Map(
  ALIASES.flatMap((aliases, section) => aliases.map((alias) => [alias, section] as const)),
);

/** Wordings that no list of aliases ends, by section. */
const PATTERNS: readonly RegExp[] = [
  /^(?:工作)?(?:总体|基本|整体)(?:工作)?(?:情况|概况)/,
  /主动公开(?:政府)?信息|政府信息主动公开|主动公开.{0,20}情况/,
  /(?:收到|受理|办理|处理).{0,20}申请|依申请公开/,
  /复议|诉讼/,
  /问题.{0,20}(?:改进|措施|整改|打算|下一步)|^存在的?(?:主要)?问题/,
  /(?:其他|其它|需要).{0,20}(?:报告|说明)/,
];

/** How many lines below its heading a table may begin. */
const NEAR = 12;

function weigh(candidates: readonly Candidate[]): Candidate[] {
  const weighed: Candidate[] = [];
  candidates.forEach((candidate, at) => {
    const score = candidate.score + (standsAbove(candidates, at) ? ABOVE_TABLE : 0);
    if (score >= WORTH) weighed.push({ ...candidate, score });
  });
  return weighed;
}

/** Candidates stand in the order of their lines, at most one in each. */
function standsAbove(candidates: readonly Candidate[], at: number): boolean {
  const above = candidates[at];
  if (!above?.heading) return false;
  for (let next = at + 1; next < candidates.length; next++) {
    const candidate = candidates[next];
    if (!candidate || candidate.line > above.line + NEAR) return false;
    if (!candidate.heading && candidate.section === above.section) return true;
  }
  return false;
}

/** What a heading weighs that is beyond doubt: exact and numbered as its section is. */
export const SURE = EXACT + NUMBERED.plain;

/** What an exact heading without a number weighs right above its table. */
export const OVER_TABLE = EXACT + ABOVE_TABLE;
