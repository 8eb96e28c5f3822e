import { isDigit } from './characters';

const TABULAR = /\\begin\{(tabular[x*]?|longtable|tabularray|array)\}/;

/** A command with what stands in braces behind it is no longer. */
const LONGEST = 120;

/** Between the last of its arguments, what a command shows. */
const SHOWS: Readonly<Record<string, number>> = {
  multicolumn: 2,
  multirow: 2,
};

/** Commands whose arguments say how a table looks, and show nothing of their own. */
const HIDES: Readonly<Record<string, number>> = {
  begin: 2,
  end: 1,
  cline: 1,
  cmidrule: 1,
  vspace: 1,
  label: 1,
};

/**
 * Takes the marks of LaTeX's tables for what they stand for: `&` for a tab, `\\` for the end of a row, a cell of
 * several columns for as many, and commands for the spaces they leave. Of the same length, so offsets hold.
 *
 *     \multicolumn{2}{|c|}{规章} & 0 & $1$ \\
 *                         ⇥规章  ⇥ 0 ⇥  1
 */
export function withoutLatexMarks(text: string): string {
  const start = TABULAR.exec(text)?.index;
  if (start === undefined) return text;
  const last = text.lastIndexOf('\\end{');
  const end = last > start ? last : text.length;
  return text.slice(0, start) + readTables(text, start, end) + text.slice(end);
}

function readTables(text: string, from: number, to: number): string {
  let read = '';
  let depth = 0;
  for (let at = from; at < to; ) {
    const character = text.charAt(at);
    const command = character === '\\' ? commandAt(text, at) : null;
    if (command) {
      const { columns, length } = command;
      const tabs = Math.min(columns - 1, length);
      read += ' '.repeat(length - tabs) + '\t'.repeat(tabs);
      at += length;
      continue;
    }
    if (text.startsWith('\\\\', at)) {
      read += depth > 0 ? '  ' : rowEnd(text, at + 2);
      at += 2;
      continue;
    }
    if (character === '\\') {
      // `\&`, `\%`: what stands behind it is meant as it is.
      read += ` ${text.charAt(at + 1)}`;
      at += 2;
      continue;
    }
    if (character === '{') depth++;
    if (character === '}') depth--;
    if (character === '&') read += '\t';
    else read += '{}$'.includes(character) ? ' ' : character;
    at++;
  }
  return read.slice(0, to - from);
}

/** A row that does not end its line ends it. */
function rowEnd(text: string, behind: number): string {
  let at = behind;
  while (' \t\r'.includes(text[at] ?? '\n')) at++;
  return (text[at] ?? '\n') === '\n' ? '  ' : ' \n';
}

interface Command {
  readonly length: number;
  /** How many columns what it shows takes. */
  readonly columns: number;
}

/** A command that begins here, with the arguments that show nothing; `null` where none begins. */
function commandAt(text: string, start: number): Command | null {
  let at = start + 1;
  while (at - start < LONGEST && isLetter(text.charCodeAt(at))) at++;
  const name = text.slice(start + 1, at);
  if (name === '') return null;
  let columns = 1;
  for (let left = SHOWS[name] ?? HIDES[name] ?? 0; left > 0 && text[at] === '{'; left--) {
    const end = closing(text, at);
    if (end === -1) break;
    if (name === 'multicolumn' && left === 2) columns = countIn(text.slice(at + 1, end));
    at = end + 1;
  }
  return { length: at - start, columns };
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The brace that closes the one at an offset; -1 where none does within reach. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at - open < LONGEST; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** No table of the form has more columns. */
const MOST_COLUMNS = 20;

function countIn(words: string): number {
  let count = 0;
  for (let at = 0; isDigit(words.charCodeAt(at)); at++) count = count * 10 + Number(words[at]);
  return count > 0 && count <= MOST_COLUMNS ? count : 1;
}
