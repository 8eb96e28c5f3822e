/** `|===` around a table of AsciiDoc, `!===` around one in a cell. */
const FENCE = /^([|!])={3,}\s*$/;
const COLUMNS = /cols="(?:(\d{1,3})\*)?([^"]*)"/;
/** AsciiDoc's line break. */
const BREAK = / \+(?=[ \t]*(?:\r?$|[|!]))/g;

/** `a|` begins a cell that holds paragraphs. */
const PARAGRAPHS = /a(?=[|!]\r?$)/;

/** What begins a cell of MediaWiki: `| `, `!width="7%"| `. */
const CELL = /^[|!](?:[^|"]{0,30}="[^|"]{0,200}"[^|"]{0,30}\|)?/;

/** `== 三、…`, in MediaWiki `== 三、… ==`. */
const HEADING = /^={1,6} /;
const SIGNS = /^={1,6} | ={1,6}\s*$/g;

/** `|=. 规章|_. 3|`, `h2(#id). 三、…`: how Textile sets a cell, and a heading. */
const TEXTILE = /\|[=<>_^~\\/][=<>_^~\\/\d]{0,5}\.(?= )|^h[1-6](?:\([^()\n]{0,200}\))?\. /gm;

/** The lines of a text, and what stands behind each. */
interface Lines {
  readonly texts: string[];
  readonly ends: string[];
}

/**
 * Takes the marks of AsciiDoc, MediaWiki and Textile for what they stand for: those of cells for tabs, line ends inside a row
 * and the signs of headings for spaces. Of the same length, so offsets hold.
 *
 *     |===                {|
 *     |规章 |0            | 规章
 *     |3                  | 0
 *     |===                |-
 */
export function withoutWikiMarks(text: string): string {
  if (text.includes('|=. ') || text.includes('|_. ')) return text.replace(TEXTILE, blankBehindPipe);
  if (!text.includes('|===') && !text.includes('!===') && !text.includes('{|')) return text;
  const texts = text
    .split('\n')
    .map((line) => (HEADING.test(line) ? line.replace(SIGNS, blank) : line));
  const lines: Lines = { texts, ends: texts.map(() => '\n') };
  let [open, mark] = [-1, ''];
  texts.forEach((line, at) => {
    const begins = line.startsWith('{|') ? '{' : (FENCE.exec(line)?.[1] ?? '');
    const closes = mark === '{' ? line.startsWith('|}') : begins !== '' && begins === mark;
    if (closes) {
      if (mark === '{') readMediaWiki(lines, open + 1, at);
      else readAsciiDoc(lines, open + 1, at, mark);
      const attributes = texts[open - 1]?.startsWith('[') ? open - 1 : open;
      for (const each of [attributes, open, at]) texts[each] = blank(texts[each] ?? '');
      mark = '';
    } else if (begins !== '') [open, mark] = [at, begins];
  });
  let read = '';
  texts.forEach((line, at) => {
    const end = at < texts.length - 1 ? lines.ends[at] : '';
    read += (end === ' ' ? line.replace(/\r$/, ' ') : line) + end;
  });
  return read;
}

function readMediaWiki({ texts, ends }: Lines, first: number, last: number): void {
  let begun = false;
  for (let at = first; at < last; at++) {
    const line = texts[at] ?? '';
    const [mark = ''] = CELL.exec(line) ?? [];
    if (/^\|[-+]/.test(line)) {
      texts[at] = blank(line);
      begun = false;
      continue;
    }
    if (begun) ends[at - 1] = ' ';
    if (mark === '') continue;
    const words = line.slice(mark.length).replace(/\|\||!!/g, '\t ');
    texts[at] = `${begun ? '\t' : ' '}${blank(mark.slice(1))}${words}`;
    begun = true;
  }
}

/** A row has as many cells as the table columns; behind a blank line another begins, unless cells hold paragraphs. */
function readAsciiDoc({ texts, ends }: Lines, first: number, last: number, mark: string): void {
  const columns = columnsOf(texts, first, mark);
  const hold = texts.slice(first, last).some((line) => PARAGRAPHS.test(line));
  let cells = 0;
  for (let at = first; at < last; at++) {
    const line = (texts[at] ?? '').replace(BREAK, '  ').replace(PARAGRAPHS, ' ');
    if (line.trim() === '' && !hold) {
      cells = 0;
      continue;
    }
    if (at > first && (line.trimStart()[0] !== mark || cells % columns > 0)) ends[at - 1] = ' ';
    let words = '';
    for (let column = 0; column < line.length; column++) {
      if (line[column] !== mark || line[column - 1] === '\\') words += line[column];
      else words += cells++ % columns > 0 ? '\t' : column > 0 ? '\n' : ' ';
    }
    texts[at] = words;
  }
}

/** `cols="9%,9%,33%"` or `cols="3*"` above the table; else as many as cells in its first line. */
function columnsOf(texts: readonly string[], first: number, mark: string): number {
  const [, count, listed] = COLUMNS.exec(texts[first - 2] ?? '') ?? [];
  if (count) return Number(count) || 1;
  const marks = listed?.split(',').length ?? (texts[first] ?? '').split(mark).length - 1;
  return Math.max(1, marks);
}

function blankBehindPipe(mark: string): string {
  return mark.startsWith('|') ? `|${blank(mark.slice(1))}` : blank(mark);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
