import type { Part, Row } from '../draft';
import { everyCell, ownCells } from './cells';
import { pageText, tableLine } from './gfm';
import type { Ink } from './ink';

/** A merged cell's text in every column and row that it covers. */
export function spread(part: Part, { random }: Ink): string[] {
  const pipes = random.chance(0.5);
  const down = random.chance(0.7);
  let above: string[] = [];
  return part.rows.map((row) => {
    if (row.kind === 'page') return pageText(row);
    const cells: string[] = [];
    for (const { kind, text, span } of row.cells) {
      const from = cells.length;
      const copied = kind === 'covered' && down ? (above[from] ?? '') : text;
      for (let left = span; left > 0; left--) cells.push(copied);
    }
    above = cells;
    return pipes ? tableLine(cells) : cells.join('\t');
  });
}

/** Markdown by a tool that closes empty cells up and fills the row with others behind. */
export function packed(part: Part): string[] {
  const rows = part.rows.map((row) => (row.kind === 'page' ? null : packedCells(row)));
  const width = Math.max(...rows.map((cells) => cells?.length ?? 0));
  const rule = `| ${Array<string>(width).fill('---').join(' | ')} |`;
  let open = false;
  return part.rows.flatMap((row, at) => {
    const cells = rows[at];
    if (!cells) {
      open = false;
      return ['', pageText(row), ''];
    }
    const line = tableLine([...cells, ...Array<string>(width - cells.length).fill('')]);
    const lines = open ? [line] : [line, rule];
    open = true;
    return lines;
  });
}

/** A row of nothing but blanks keeps them. */
function packedCells(row: Row): string[] {
  const texts = ownCells(row).filter((text) => text !== '');
  const values = row.cells.filter(({ kind, text }) => kind === 'value' && text !== '');
  return row.kind === 'values' && values.length === 0 ? everyCell(row) : texts;
}
