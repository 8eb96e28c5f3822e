import { labelsOf, type Part, type Row, valuesOf } from '../draft';
import { columnCount, textsOnly } from './cells';
import type { Ink } from './ink';

/**
 * The converter read the column of labels first and then the numbers, both in the same order, over
 * the whole table or page by page.
 *
 *     规章
 *     行政规范性文件
 *     0 0 0
 *     0 0 12
 */
export function separateRuns(part: Part, { random }: Ink): string[] {
  const drawn = random.pick([' ', '\t', '\n']);
  const columns = columnCount(part.rows);
  if (columns === 15) return [...heads(part.rows), ...numbers(part.rows, drawn)];
  // Each in a line of its own, nothing would say whether they stand row by row or column by column.
  const between = drawn === '\n' ? ' ' : drawn;
  const chunks = columns === 10 ? pages(part.rows, random) : byBlock(part.rows);
  return chunks.flatMap((rows) => [
    ...heads(rows),
    ...rows.flatMap((row) => (row.kind === 'head' || row.kind === 'article' ? [] : labels(row))),
    ...numbers(rows, between),
  ]);
}

function heads(rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    row.kind === 'head' || row.kind === 'article' ? textsOnly(row) : [],
  );
}

function labels(row: Row): string[] {
  if (row.kind === 'page') return row.cells.map((cell) => cell.text);
  return labelsOf(row).flatMap((cell) => cell.text.split('\n'));
}

function numbers(rows: readonly Row[], between: string): string[] {
  return rows.flatMap((row) => {
    const texts = valuesOf(row)
      .map((cell) => cell.text)
      .filter((text) => text !== '');
    return texts.length > 0 ? [texts.join(between)] : [];
  });
}

/** Table three in one piece, or cut by a page. */
function pages(rows: readonly Row[], random: Ink['random']): Row[][] {
  if (random.chance(0.6)) return [[...rows]];
  const at = random.int(Math.floor(rows.length / 3), Math.floor((rows.length * 2) / 3));
  return [rows.slice(0, at), rows.slice(at)];
}

function byBlock(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (const row of rows) {
    const chunk = chunks.at(-1);
    if (row.kind === 'article' || !chunk) chunks.push([row]);
    else chunk.push(row);
  }
  return chunks;
}
