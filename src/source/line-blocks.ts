const HINT = /^[ \t]*\+[-=]{2}/m;
const BORDER = /^[ \t]*\+[-=+]{2,}[ \t\r]*$/;
const LINE_BLOCK = /\| \|(?= )/g;

/**
 * Takes the pipe with which reStructuredText begins a line that keeps its breaks for a space, where it stands in a
 * cell of a drawn table: one more than the crossings of the border above.
 *
 *     +------+------+
 *     | 规章 | |    |
 *     +------+------+
 */
export function withoutLineBlocks(text: string): string {
  if (!text.includes('| | ') || !HINT.test(text)) return text;
  let crossings = 0;
  return text
    .split('\n')
    .map((line) => {
      if (BORDER.test(line)) crossings = count(line, '+');
      if (crossings === 0 || count(line, '|') <= crossings) return line;
      const parted = line.replace(LINE_BLOCK, '|  ');
      return count(parted, '|') === crossings ? parted : line;
    })
    .join('\n');
}

function count(line: string, mark: string): number {
  return line.split(mark).length - 1;
}
