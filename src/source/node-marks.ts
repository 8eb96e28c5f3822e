import { isSpace } from './characters';

/** Fewest lines of one mark, words and the mark again that are no rows. */
const ENOUGH_LINES = 20;
const MARKS = ['\t', '|'];

/**
 * Takes marks for spaces that a program put around each piece of text, those between tags included: what Python's
 * `get_text('|')` gives. A cell stands between two of them on a line of its own, and nothing says what is blank.
 *
 *     |规章|
 *     |
 *     |0|
 */
export function withoutNodeMarks(text: string): string {
  for (const mark of MARKS) {
    const enclosed = text.includes(`${mark}\n`) ? countEnclosed(text, mark) : 0;
    if (enclosed < ENOUGH_LINES) continue;
    const lines = text.split('\n');
    const marked = lines.filter((line) => line.includes(mark) && hasWords(line, mark));
    if (enclosed * 2 > marked.length)
      return lines
        .map((line) =>
          isEnclosed(line, mark) || !hasWords(line, mark) ? line.replaceAll(mark, ' ') : line,
        )
        .join('\n');
  }
  return text;
}

/** Asked of every text, and of hardly any there is more to ask: the lines are not kept. */
function countEnclosed(text: string, mark: string): number {
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (mayLead(text.charCodeAt(start), mark) && isEnclosed(text.slice(start, end), mark)) count++;
    start = end + 1;
  }
  return count;
}

/** As hardly any line begins. */
function mayLead(code: number, mark: string): boolean {
  return isSpace(code) || code === mark.charCodeAt(0);
}

/** The mark at both ends and nowhere else. */
function isEnclosed(line: string, mark: string): boolean {
  const first = line.indexOf(mark);
  const last = line.lastIndexOf(mark);
  if (first === last || line.indexOf(mark, first + 1) < last) return false;
  return (
    isBlank(line.slice(0, first)) &&
    isBlank(line.slice(last + 1)) &&
    !isBlank(line.slice(first + 1, last))
  );
}

function isBlank(words: string): boolean {
  return words.trim() === '';
}

function hasWords(line: string, mark: string): boolean {
  return !isBlank(line.replaceAll(mark, ''));
}
