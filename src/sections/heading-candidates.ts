import { SECTION_KEYS, SECTIONS } from '../form';
import {
  codesOf,
  isSignificant,
  isSpace,
  isWord,
  keyOf,
  keyWithoutNumber,
  type Numbering,
  type Range,
  type Source,
  trim,
} from '../source';
import { bareLine, headingNumber } from './heading-line';

/** A line that may open a section, and how much speaks for it. */
export interface Candidate {
  readonly section: number;
  readonly line: number;
  readonly heading: Range | null;
  /** Where what it opens begins. */
  readonly body: number;
  readonly score: number;
  /** Beyond doubt a section's heading: exact and numbered as its section is, or above its table. */
  readonly sure: boolean;
}

/** `score` and `sure` are for {@link weigh} to tell. */
type Unweighed = { -readonly [Key in keyof Candidate]: Candidate[Key] };

/** Everything in a text that reads like a section's heading or like the first row of a table. */
export function headingCandidates(source: Source): Candidate[] {
  return weigh(collect(source));
}

/** What any heading or first row holds: looked for before anything slower is tried. */
const HINT =
  /总体|其他|存在|概述|概况|基本情况|公开|政府信息|收到|处理|复议|诉讼|问题|事项|第二十条|信息内容|申请人情况|勾稽/;
const LONGEST = 60;

function collect(source: Source): Unweighed[] {
  const candidates: Unweighed[] = [];
  for (let line = 0; line < source.starts.length; line++) {
    const { start, end } = bareLine(source, line);
    if (end - start < 2 || beginsNone(source.text, start)) continue;
    if (end - start > LONGEST && isWord(source.text.charCodeAt(start), BEGINNINGS)) continue;
    const candidate = candidateOf(source, line, start, end);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** Letters begin no heading, nor does a figure by itself; `1.`, `(` and `IV` may. */
function beginsNone(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code >= 0x7f || '(IV'.includes(text.charAt(start))) return false;
  const isDigit = code >= 0x30 && code <= 0x39;
  return !isDigit || !/^\d{1,2}[^\d|\n\r\t]/.test(text.slice(start, start + 3));
}

/** Whether a line may open anything: it says so, or it is a number and a few characters, the rest torn off. */
function mayOpen(head: string, isNumbered: boolean): boolean {
  if ((isNumbered && head.length <= LONGEST_PIECE) || HINT.test(head)) return true;
  return isSpread(head) && HINT.test(keyOf(head));
}

const LONGEST_PIECE = 12;

const SPREAD_WITHIN = 5;

/** `一 、 总 体 情 况` */
function isSpread(head: string): boolean {
  for (let at = 1; at < SPREAD_WITHIN; at++) if (isSpace(head.charCodeAt(at))) return true;
  return false;
}

/** What a heading weighs that says what the form says. */
export const EXACT = 10;
const ALIKE = 5;
const TABLE = 6;
/** A heading right above its table can be no other. */
const ABOVE_TABLE = 6;
const WORTH = 4;
/** What numbering adds where it agrees with the section, by style. */
const NUMBERED = { plain: 4, bracket: 2, digit: 2 } as const;
const MISNUMBERED = -6;

function candidateOf(source: Source, line: number, start: number, end: number): Unweighed | null {
  const cell = cellBelowBorder(source, line);
  const drawn = cell === null ? null : tableOpenedBy(keyOf(cell));
  if (drawn !== null) return openTable(drawn, line, start);
  const head = source.text.slice(start, Math.min(end, start + LONGEST));
  const numbering = headingNumber(head);
  const label = head.slice(numbering?.length);
  const isSentence = end - start > LONGEST || (numbering ? COMMA : STOP).test(label);
  const isKnown = beginsKnown(label);
  if ((isSentence && !isKnown) || !mayOpen(head, numbering !== null)) return null;
  return openingOf(source, { line, start, end, label, numbering, isSentence, isKnown });
}

/** A line that no quick look ruled out. */
interface Opening extends Range {
  readonly line: number;
  /** What stands behind the number. */
  readonly label: string;
  readonly numbering: Numbering | null;
  readonly isSentence: boolean;
  /** It begins like a heading or first row. */
  readonly isKnown: boolean;
}

function openingOf(
  source: Source,
  { line, start, end, label, numbering, isSentence, isKnown }: Opening,
): Unweighed | null {
  const key = keyOf(label);
  const heading = (section: number, to: number, score: number, body = to) => {
    const agrees = numbering?.value === section + 1;
    const numbered = numbering ? (agrees ? NUMBERED[numbering.style] : MISNUMBERED) : 0;
    const range = { start, end: to };
    return { section, line, heading: range, body, score: score + numbered, sure: false };
  };
  const whole = source.ends[line] ?? end;
  const numbered = numbering ? numbering.value - 1 : null;
  if (isKnown) {
    const table = tableOpenedBy(key);
    if (table !== null) return openTable(table, line, start);
    const exact = SECTION_OF.get(key);
    if (exact !== undefined) return heading(exact, end, EXACT, whole);
    const open = ALIASES[numbered ?? -1]?.find((alias) => key.startsWith(alias));
    if (numbered !== null && open !== undefined) {
      // The heading and its text in one line.
      const behind = start + (numbering?.length ?? 0);
      return heading(numbered, behind + lengthOfKey(label, open.length), EXACT - 1);
    }
  }
  const isRow = source.text.slice(source.starts[line], start).includes('|');
  if (isRow || isSentence) return null;
  const sections = numbered === null ? EVERY : [numbered];
  const torn = isKnown || key === '' ? tornHeading(source, line, key, sections) : null;
  if (torn) return heading(torn.section, torn.end, EXACT, torn.body);
  const alike = sections.find((section) => PATTERNS[section]?.test(key));
  return alike === undefined ? null : heading(alike, end, ALIKE, whole);
}

function openTable(section: number, line: number, body: number): Unweighed {
  return { section, line, heading: null, body, score: TABLE, sure: false };
}

/** Without a number, any section may be meant. */
const EVERY = [...SECTION_KEYS.keys()];

/** Headings are no sentences; behind a number, a mark at the very end is a slip. */
const STOP = /[，；。,;！!]/;
const COMMA = /[，；。,;](?=.)/;

/** Whether the first significant character of a label is one that a heading or first row begins with. */
function beginsKnown(label: string): boolean {
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (isSignificant(code)) return BEGINNINGS.has(code);
  }
  return false;
}

const SHORTEST_TORN = 6;
/** How many lines a heading is torn over, and how many lines apart they stand. */
const MOST_LINES = 3;
const NEXT = 2;

/** A heading torn over lines: a number or the first words of one, and the rest of it below. */
function tornHeading(source: Source, line: number, key: string, sections: readonly number[]) {
  if (sections === EVERY && key.length < SHORTEST_TORN) return null;
  const mayOpen = (words: string) =>
    sections.find((section) => ALIASES[section]?.some((alias) => alias.startsWith(words)));
  let words = key;
  let last = line;
  for (let lines = 1; lines < MOST_LINES && mayOpen(words) !== undefined; lines++) {
    const next = nextLine(source, last);
    const { start, end } = bareLine(source, next);
    if (next > last + NEXT || end - start > LONGEST) return null;
    words += keyOf(source.text.slice(start, end));
    last = next;
    const section = SECTION_OF.get(words);
    if (section !== undefined && sections.includes(section)) {
      return { section, end, body: source.ends[last] ?? end };
    }
  }
  return null;
}

/** The next line that is not blank. */
export function nextLine(source: Source, line: number): number {
  let next = line + 1;
  while (next < source.starts.length && isBlank(source, next)) next++;
  return next;
}

function isBlank(source: Source, line: number): boolean {
  const { start, end } = trim(source.text, source.starts[line] ?? 0, source.ends[line] ?? 0);
  return start === end;
}

/** First rows of tables two, three and four, each as good as a heading where that is lost. */
const FIRST_ROW =
  /^(?:(第二十条第|信息内容)|(本列数据的?勾稽关系|申请人情况|本年新收政府信息公开申请数)|行政复议(?:行政诉讼)?$)/;

/** Most lines that the first cell of a drawn table takes. */
const CELL_LINES = 16;

/** The first cell of a row below a drawn border, wrapped as it may be. */
function cellBelowBorder(source: Source, line: number): string | null {
  if (firstOf(source, line) !== '|' || firstOf(source, line - 1) !== '+') return null;
  let cell = '';
  for (let at = line; at < line + CELL_LINES && firstOf(source, at) === '|'; at++) {
    const [, words = ''] = source.text.slice(source.starts[at], source.ends[at]).split('|', 2);
    cell += words.trim();
  }
  return cell;
}

function firstOf({ text, starts }: Source, line: number): string {
  return text.charAt(starts[line] ?? text.length);
}

/** The section whose table begins with a row of this key. */
function tableOpenedBy(key: string): number | null {
  const match = FIRST_ROW.exec(key);
  if (!match) return null;
  const [, second, third] = match;
  return second !== undefined ? 1 : third !== undefined ? 2 : 3;
}

/** How many characters of a label hold its first significant ones. */
function lengthOfKey(label: string, significant: number): number {
  let left = significant;
  let at = 0;
  while (at < label.length && left > 0) if (isSignificant(label.charCodeAt(at++))) left--;
  return at;
}

/** Where a section's heading ends that begins here, number left out; `null` if none does. */
export function aliasAt(text: string, start: number, end: number, section: number): number | null {
  const label = text.slice(start, Math.min(end, start + LONGEST));
  const key = keyOf(label);
  const alias = ALIASES[section]?.find((each) => key.startsWith(each));
  return alias === undefined ? null : start + lengthOfKey(label, alias.length);
}

const ALIASES = SECTION_KEYS.map((key) =>
  SECTIONS[key].map(keyWithoutNumber).sort((one, other) => other.length - one.length),
);

/** First characters of headings and of the first rows of tables, and of the numbers before them. */
const BEGINNINGS = codesOf(
  `第信本申行一二三四五六七八九十壹贰叁肆伍陆（${ALIASES.flat()
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

function weigh(candidates: readonly Unweighed[]): Candidate[] {
  return candidates.filter((candidate, at) => {
    const above = standsAbove(candidates, at);
    if (above) candidate.score += ABOVE_TABLE;
    // The table decides over the number.
    candidate.sure = candidate.score >= SURE || (above && candidate.score >= EXACT);
    return candidate.score >= WORTH;
  });
}

/**
 * Whether its table begins right below a heading, with no other section's heading between. Candidates stand in
 * the order of their lines, at most one in each.
 */
function standsAbove(candidates: readonly Unweighed[], at: number): boolean {
  const above = candidates[at];
  if (!above?.heading) return false;
  for (let next = at + 1; next < candidates.length; next++) {
    const candidate = candidates[next];
    if (!candidate || candidate.line > above.line + NEAR) return false;
    const isSame = candidate.section === above.section;
    if (!candidate.heading && isSame) return true;
    if (candidate.heading && !isSame && candidate.score >= EXACT) return false;
  }
  return false;
}

/** What a heading weighs that is exact and numbered as its section is. */
const SURE = EXACT + NUMBERED.plain;

/** What an exact heading without a number weighs right above its table. */
export const OVER_TABLE = EXACT + ABOVE_TABLE;
