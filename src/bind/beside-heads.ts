import { lineAt, type Source } from '../source';
import type { Run } from './runs';
import type { Token } from './token';

/**
 * Whether a line of figures on a page begins left of all words over it: the first of them is the number that a program
 * printed before the row, and as many as the row has columns may lack one.
 *
 *       结果维持 结果纠正 其他结果 尚未审结
 *     0    9   27    0
 */
export function isBesideHeads(
  source: Source,
  tokens: readonly Token[],
  [run, ...others]: readonly Run[],
): boolean {
  const first = run?.slots[0];
  if (!first?.spaced || run?.label || others.length > 0) return false;
  const end = first.cell.end - startOfLine(source, first);
  let isOver = false;
  for (let at = first.index - 1; tokens[at]?.spaced && !tokens[at]?.filled; at--) {
    const head = tokens[at];
    if (!head || head.cell.start - startOfLine(source, head) <= end) return false;
    isOver = true;
  }
  return isOver;
}

function startOfLine(source: Source, { cell }: Token): number {
  return source.starts[lineAt(source, cell.start)] ?? 0;
}
