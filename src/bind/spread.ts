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
  const heads = new Map(over.map((token) => [token.cell.column, token]));
  return slots.filter((token, at) => {
    const before = slots[at - 1];
    if (!before || token.spaced) return true;
    const [head, other] = [heads.get(token.cell.column), heads.get(before.cell.column)];
    const covers =
      head !== undefined && other !== head && other?.key === head.key && other.row === head.row;
    return !covers || textOf(source, token) !== textOf(source, before);
  });
}

function textOf(source: Source, { cell }: Token): string {
  return source.text.slice(cell.start, cell.end);
}
