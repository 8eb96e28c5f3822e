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
    if (!text.includes(`${mark}\n`)) continue;
    const lines = text.split('\n');
    const marked = lines.filter((line) => line.includes(mark) && hasWords(line, mark));
    const enclosed = marked.filter((line) => isEnclosed(line, mark));
    if (enclosed.length >= ENOUGH_LINES && enclosed.length * 2 > marked.length)
      return lines
        .map((line) =>
          isEnclosed(line, mark) || !hasWords(line, mark) ? line.replaceAll(mark, ' ') : line,
        )
        .join('\n');
  }
  return text;
}

/** The mark at both ends and nowhere else. */
function isEnclosed(line: string, mark: string): boolean {
  const [before = '', inside = '', behind, ...more] = line.split(mark, 4);
  const ends = behind !== undefined && more.length === 0 && `${before}${behind}`.trim() === '';
  return ends && inside.trim() !== '';
}

function hasWords(line: string, mark: string): boolean {
  return line.replaceAll(mark, '').trim() !== '';
}
