import type { Part, Row } from '../draft';
import { columnCount, everyColumn } from './cells';
import type { Ink } from './ink';

/** A GFM table with all columns; a page number ends it and the next row heads a new one. */
export function gfm(part: Part, { random }: Ink): string[] {
  const rule = random.pick(['---', '------', ':---:', ' --- ', ':---']);
  const tight = random.chance(0.15);
  const width = columnCount(part.rows);
  const lines: string[] = [];
  let open = false;
  for (const row of part.rows) {
    if (row.kind === 'page') {
      lines.push('', row.cells[0]?.text ?? '', '');
      open = false;
      continue;
    }
    lines.push(tableLine(pad(everyColumn(row), width), tight));
    if (!open) lines.push(`|${Array<string>(width).fill(rule).join('|')}|`);
    open = true;
  }
  return lines;
}

export function tableLine(cells: readonly string[], tight = false): string {
  return tight ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`;
}

function pad(cells: string[], width: number): string[] {
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}

export function pageText(row: Row): string {
  return row.cells[0]?.text ?? '';
}
