import { NO_WIDTH } from './characters';

/** A border, maybe inside a cell of a table around it. */
const BORDER = /^([ \t|]*)\+[-=+]{2,}[ \t|\r]*$/;
const HINT = /^[ \t|]*\+[-=]{2}/m;
const LINE_BLOCK = /\| \|(?= )/g;

/**
 * Takes the pipe with which reStructuredText begins a line that keeps its breaks for a character that no cell is
 * padded with, so that what stands behind it has less room, where it stands in a
 * cell of a drawn table: one more than the crossings of the border above.
 *
 *     +------+------+
 *     | 规章 | |    |
 *     +------+------+
 */
export function withoutLineBlocks(text: string): string {
  if (!text.includes('| | ') || !HINT.test(text)) return text;
  let border = '';
  let indent = 0;
  return text
    .split('\n')
    .map((line) => {
      const drawn = BORDER.exec(line);
      if (drawn) {
        border = line;
        indent = drawn[1]?.length ?? 0;
      }
      if (border === '' || marksIn(line) <= marksIn(border)) return line;
      const parted =
        line.slice(0, indent) + line.slice(indent).replace(LINE_BLOCK, `| ${NO_WIDTH}`);
      return marksIn(parted) === marksIn(border) ? parted : line;
    })
    .join('\n');
}

function marksIn(line: string): number {
  return line.split(/[|+]/).length - 1;
}
