import { SECTION_KEYS } from '../form';
import {
  isDigit,
  isSpace,
  isWord,
  keyOf,
  type Numbering,
  type Range,
  type Source,
} from '../source';
import { bareLine, headingNumber } from './heading-line';
import {
  ALIKE,
  type Candidate,
  EXACT,
  MISNUMBERED,
  NUMBERED,
  TABLE,
  type Unweighed,
  weigh,
} from './heading-weights';
import {
  ALIASES,
  BEGINNINGS,
  firstSignificant,
  HINT,
  LONGEST_HEADING,
  lengthOfKey,
  mayBeWordedAs,
  PATTERNS,
  SECTION_OF,
} from './heading-words';
import { drawnTableAt, tableOpenedBy } from './table-openings';
import { tornHeading } from './torn-heading';

/** Everything in a text that reads like a section's heading or like the first row of a table. */
export function headingCandidates(source: Source): Candidate[] {
  return weigh(collect(source));
}

function collect(source: Source): Unweighed[] {
  const candidates: Unweighed[] = [];
  for (let line = 0; line < source.starts.length; line++) {
    const { start, end } = bareLine(source, line);
    if (end - start < 2 || beginsNone(source.text, start)) continue;
    if (end - start > LONGEST_HEADING && isWord(source.text.charCodeAt(start), BEGINNINGS))
      continue;
    const candidate = candidateOf(source, line, start, end);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** Letters begin no heading, nor does a figure by itself; `1.`, `(` and `IV` may. */
function beginsNone(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code >= 0x7f || '(IV'.includes(text.charAt(start))) return false;
  if (!isDigit(code)) return true;
  const behind = isDigit(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
  return isDigit(text.charCodeAt(behind)) || ENDS_CELL.includes(text.charAt(behind));
}

/** What stands behind a figure by itself; at the end of the text nothing does. */
const ENDS_CELL = '|\n\r\t';

/** Whether a line may open anything: it says so, or it is a number and a few characters, the rest torn off. */
function mayOpen(head: string, isNumbered: boolean): boolean {
  if ((isNumbered && head.length <= LONGEST_PIECE) || HINT.test(head)) return true;
  return isSpread(head) && HINT.test(keyOf(head));
}

const LONGEST_PIECE = 12;

const SPREAD_WITHIN = 5;

/** `一 、 总 体 情 况` */
function isSpread(head: string): boolean {
  const end = Math.min(head.length, SPREAD_WITHIN);
  for (let at = 1; at < end; at++) if (isSpace(head.charCodeAt(at))) return true;
  return false;
}

function candidateOf(source: Source, line: number, start: number, end: number): Unweighed | null {
  const drawn = drawnTableAt(source, line);
  if (drawn !== null) return openTable(drawn, line, start);
  const head = source.text.slice(start, Math.min(end, start + LONGEST_HEADING));
  const numbering = headingNumber(head);
  const label = head.slice(numbering?.length);
  const first = firstSignificant(label);
  const isKnown = BEGINNINGS.has(first);
  const section = numbering ? numbering.value - 1 : null;
  // As most rows of tables are; a number by itself may be torn off its words.
  if (!isKnown && first !== 0 && !mayBeWordedAs(section, label)) return null;
  const isSentence = end - start > LONGEST_HEADING || (numbering ? COMMA : STOP).test(label);
  if ((isSentence && !isKnown) || !mayOpen(head, numbering !== null)) return null;
  const key = keyOf(label);
  const opening = { line, start, end, label, key, numbering, isSentence, isKnown };
  return (isKnown ? wordedAsForm(source, opening) : null) ?? wordedOtherwise(source, opening);
}

/** Headings are no sentences; behind a number, a mark at the very end is a slip. */
const STOP = /[，；。,;！!]/;
const COMMA = /[，；。,;](?=.)/;

/** A line that no quick look ruled out. */
interface Opening extends Range {
  readonly line: number;
  /** What stands behind the number. */
  readonly label: string;
  readonly key: string;
  readonly numbering: Numbering | null;
  readonly isSentence: boolean;
  /** It begins like a heading or first row. */
  readonly isKnown: boolean;
}

/** A heading or first row in the form's own words, or one of those with its text in the same line. */
function wordedAsForm(source: Source, opening: Opening): Unweighed | null {
  const { line, start, end, label, key, numbering } = opening;
  const table = tableOpenedBy(key);
  if (table !== null) return openTable(table, line, start);
  const exact = SECTION_OF.get(key);
  if (exact !== undefined) return openSection(opening, exact, EXACT, end, lineEnd(source, opening));
  if (!numbering) return null;
  const section = numbering.value - 1;
  const open = ALIASES[section]?.find((alias) => key.startsWith(alias));
  if (open === undefined) return null;
  const to = start + numbering.length + lengthOfKey(label, open.length);
  return openSection(opening, section, EXACT - 1, to, to);
}

/** A heading torn over lines, or in words that are like the form's. */
function wordedOtherwise(source: Source, opening: Opening): Unweighed | null {
  const { line, start, end, key, numbering, isSentence, isKnown } = opening;
  const isRow = source.text.slice(source.starts[line], start).includes('|');
  if (isRow || isSentence || endsInFigures(source.text, lineEnd(source, opening))) return null;
  const sections = numbering ? [numbering.value - 1] : EVERY;
  const mayBeTorn = numbering ? isKnown || key === '' : isKnown && key.length >= SHORTEST_TORN;
  const torn = mayBeTorn ? tornHeading(source, line, key, sections) : null;
  if (torn) return openSection(opening, torn.section, EXACT, torn.end, torn.body);
  const alike = sections.find((section) => PATTERNS[section]?.test(key));
  if (alike === undefined) return null;
  return openSection(opening, alike, ALIKE, end, lineEnd(source, opening));
}

/** Without a number, any section may be meant, */
const EVERY = [...SECTION_KEYS.keys()];
/** but by no fewer characters of its heading. */
const SHORTEST_TORN = 6;

/** Two figures end a row of a table, and no heading. */
function endsInFigures(text: string, end: number): boolean {
  let at = end;
  for (let left = 2; left > 0; left--) {
    while (at > 0 && ENDS_FIGURE.includes(text.charAt(at - 1))) at--;
    const last = at;
    while (isDigit(text.charCodeAt(at - 1))) at--;
    if (at === last || !ENDS_FIGURE.includes(text.charAt(at - 1))) return false;
  }
  return true;
}

/** What parts figures from each other. */
const ENDS_FIGURE = ' \t|,;"';

function lineEnd({ ends }: Source, { line, end }: Opening): number {
  return ends[line] ?? end;
}

/** `end`: where its heading ends. `body`: where what it opens begins. */
function openSection(
  { line, start, numbering }: Opening,
  section: number,
  worth: number,
  end: number,
  body: number,
): Unweighed {
  const agrees = numbering?.value === section + 1;
  const numbered = numbering ? (agrees ? NUMBERED[numbering.style] : MISNUMBERED) : 0;
  return { section, line, heading: { start, end }, body, score: worth + numbered, sure: false };
}

function openTable(section: number, line: number, body: number): Unweighed {
  return { section, line, heading: null, body, score: TABLE, sure: false };
}
