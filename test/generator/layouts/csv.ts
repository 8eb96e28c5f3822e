import type { Part, Row } from '../draft';
import { everyCell, everyColumn } from './cells';
import type { Ink } from './ink';

/** A spreadsheet saved as text, its cells in quotes where they must be, or all of them. */
export function csv(part: Part, { random }: Ink): string[] {
  const mark = random.pick([',', ',', ',', ';', '；']);
  const all = random.chance(0.2);
  const full = random.chance(0.6);
  const quoted = (text: string) =>
    all || text.includes(mark) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return part.rows.map((row) => {
    if (row.kind === 'page') return row.cells[0]?.text ?? '';
    return (full ? everyColumn(row) : everyCell(row)).map(quoted).join(mark);
  });
}

/** The source of a web page: a tag a line, all in one, or a row a line. */
export function html(part: Part, { random }: Ink): string[] {
  const [between, indent] = random.pick([
    ['\n', '\t'],
    ['', ''],
    ['\n', ''],
  ] as const);
  const paragraph = random.chance(0.4);
  const bold = random.chance(0.2);
  const closes = random.chance(0.9);
  const cell = ({ text, span }: Row['cells'][number]) => {
    const words = bold && text !== '' ? `<strong>${text}</strong>` : text || '&nbsp;';
    const inner = paragraph ? `<p style="text-align:center">${words}</p>` : words;
    const opening = span > 1 ? `<td colspan="${span}">` : '<td>';
    return `${indent}${opening}${inner.replaceAll('\n', '<br/>')}${closes ? '</td>' : ''}`;
  };
  const rows = part.rows
    .filter((row) => row.kind !== 'page')
    .map((row) => {
      const cells = row.cells.filter(({ kind }) => kind !== 'covered').map(cell);
      return ['<tr>', ...cells, '</tr>'].join(between);
    });
  return ['<table border="1"><tbody>', ...rows, '</tbody></table>'];
}
