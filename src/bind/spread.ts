import type { Source } from '../source';
import type { Token } from './token';

/**
 * A row's cells, each once: a merged cell that a tool printed in every column it covers stands under
 * as many copies of its head.
 */
export function withoutCopies(
  source: Source,
  slots: readonly Token[],
  over: readonly Token[],
): readonly Token[] {
  const heads = headsByColumn(over);
  return slots.filter((token, at) => {
    const before = slots[at - 1];
    if (!before || token.spaced || token.cell.column === before.cell.column) return true;
    const head = heads.get(token.cell.column);
    const covers = head !== undefined && head === heads.get(before.cell.column);
    return !covers || textOf(source, token) !== textOf(source, before);
  });
}

/** The same where each cell has a line of its own: which cells are copies does not show. */
export function areCopied(over: readonly Token[]): boolean {
  return over.some(
    ({ key, rowLength }, at) => rowLength === 1 && key !== '' && key === over[at - 1]?.key,
  );
}

/** Column → the words over it in the row of heads next above. */
function headsByColumn(over: readonly Token[]): Map<number, string> {
  const heads = new Map<number, string>();
  const row = over.at(-1)?.row;
  for (const token of over) {
    const { column } = token.cell;
    if (token.row === row) heads.set(column, (heads.get(column) ?? '') + token.key);
  }
  return heads;
}

function textOf(source: Source, { cell }: Token): string {
  return source.text.slice(cell.start, cell.end);
}
