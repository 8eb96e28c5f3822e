import { isDigit, isSpace } from './characters';

/** What programs print for a cell that is not there. */
const BLANKS = ['None', 'null', 'NaN', 'nan'];
/** Longer rows, or wider gaps, are none of a table. */
const LONGEST = 4000;
const WIDEST_GAP = 40;

/**
 * Takes the marks of lists for the tabs and spaces of a row: what programs print of a table they hold, in one line or
 * a cell a line.
 *
 *     ['规章', '0', None, '3']
 */
export function withoutLists(text: string): string {
  let plain = '';
  let done = 0;
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    const row = at < done || !beginsLine(text, at) ? null : readRow(text, at);
    if (!row) continue;
    plain += text.slice(done, at) + row;
    done = at + row.length;
  }
  return done === 0 ? text : plain + text.slice(done);
}

function beginsLine(text: string, at: number): boolean {
  let start = at - 1;
  while (start >= 0 && at - start < WIDEST_GAP && ' \t['.includes(text.charAt(start))) start--;
  return start < 0 || text[start] === '\n' || text[start] === '\r';
}

/** A list of two items and more, the first of them in quotes or missing, as a row of the same length. */
function readRow(text: string, open: number): string | null {
  let row = ' ';
  let items = 0;
  for (let at = open + 1; at - open < LONGEST; ) {
    const start = skipSpaces(text, at);
    const item = readItem(text, start);
    if (item === null || (items === 0 && isDigit(item.charCodeAt(0)))) return null;
    const end = skipSpaces(text, start + item.length);
    const mark = text[end];
    row += ' '.repeat(start - at) + item + ' '.repeat(end - start - item.length);
    items++;
    if (mark === ']') return items > 1 ? row + (text[end + 1] === ',' ? '  ' : ' ') : null;
    if (mark !== ',') return null;
    row += '\t';
    at = end + 1;
  }
  return null;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at - from < WIDEST_GAP && at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** What an item says, in as many characters. */
function readItem(text: string, start: number): string | null {
  const quote = text.charAt(start);
  if (quote === '"' || quote === "'") return readQuoted(text, start, quote);
  const blank = BLANKS.find((each) => text.startsWith(each, start));
  if (blank) return ' '.repeat(blank.length);
  let end = start;
  while (isDigit(text.charCodeAt(end)) || (end > start && text[end] === '.')) end++;
  return end > start ? text.slice(start, end) : null;
}

function readQuoted(text: string, start: number, quote: string): string | null {
  let words = ' ';
  for (let at = start + 1; at - start < LONGEST; at++) {
    const character = text.charAt(at);
    if (character === quote) return `${words} `;
    if (character === '\n' || character === '') return null;
    if (character === '\\') {
      words += '  ';
      at++;
    } else words += character;
  }
  return null;
}
