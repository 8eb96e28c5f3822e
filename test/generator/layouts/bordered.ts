import stringWidth from 'string-width';
import type { Part } from '../draft';
import { columnCount, everyColumn } from './cells';
import { pageText, tableLine } from './gfm';
import type { Ink } from './ink';

/** A drawn table: borders between the rows, and every cell's text wrapped inside them. */
export function bordered(part: Part, { random }: Ink): string[] {
  const width = columnCount(part.rows);
  const narrow = random.pick([6, 8, 12]);
  const rows = part.rows.map((row) => (row.kind === 'page' ? null : everyColumn(row)));
  const widths = Array.from({ length: width }, (_, column) =>
    Math.max(narrow, ...rows.map((cells) => stringWidth(numberIn(cells?.[column])))),
  );
  const border = (mark: string) => `+${widths.map((each) => mark.repeat(each + 2)).join('+')}+`;
  const head = random.chance(0.3) ? '=' : '-';
  const lines = [border('-')];
  part.rows.forEach((row, at) => {
    const cells = rows[at];
    if (!cells) {
      lines.push(pageText(row), border('-'));
      return;
    }
    lines.push(...wrapped(cells, widths), border(at === 0 ? head : '-'));
  });
  return lines;
}

/** No tool breaks a number. */
function numberIn(text = ''): string {
  return /^[^\u4e00-\u9fff]*$/.test(text) ? text : '';
}

function wrapped(cells: readonly string[], widths: readonly number[]): string[] {
  const pieces = widths.map((width, column) => piecesOf(cells[column] ?? '', width));
  const height = Math.max(...pieces.map((each) => each.length));
  return Array.from({ length: height }, (_, line) =>
    tableLine(
      widths.map((width, column) => {
        const text = pieces[column]?.[line] ?? '';
        return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
      }),
    ),
  );
}

function piecesOf(text: string, width: number): string[] {
  if (numberIn(text) === text) return [text];
  const pieces = [''];
  for (const char of text) {
    const last = pieces.length - 1;
    if (stringWidth(`${pieces[last]}${char}`) > width) pieces.push(char);
    else pieces[last] += char;
  }
  return pieces;
}
