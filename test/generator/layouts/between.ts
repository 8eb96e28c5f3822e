import type { Part, Row } from '../draft';
import type { Ink } from './ink';

/**
 * A browser's text of cells that hold paragraphs: a tab on a line of its own between cells, more blank lines
 * between rows than inside them.
 *
 *     行政许可
 *
 *     ⇥
 *
 *     12
 */
export function tabBetween(part: Part, { random }: Ink): string[] {
  const margin = random.chance(0.5) ? [''] : [];
  const blank = random.chance(0.5) ? '' : '\u00a0';
  const gap = margin.length > 0 ? ['', '', '', ''] : ['', ''];
  return part.rows.flatMap((row) => [
    ...between(row, [...margin, '\t', ...margin], (text) => text || blank),
    ...gap,
  ]);
}

/** html2text of such cells: a pipe between them, two spaces at the end of a row and on a line below it. */
export function pipeParagraphs(part: Part): string[] {
  return part.rows.flatMap((row) => {
    const lines = between(row, ['', '|', ''], (text) => text || '\u00a0');
    return [...lines.slice(0, -1), `${lines.at(-1)}  `, '  '];
  });
}

function between(row: Row, mark: readonly string[], print: (text: string) => string): string[] {
  const cells = row.cells.filter(({ kind }) => kind !== 'covered');
  return cells.flatMap(({ text }, at) => [...(at > 0 ? mark : []), ...print(text).split('\n')]);
}
