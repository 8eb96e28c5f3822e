import type { Range } from '../source';
import type { Located } from './located';
import type { Token } from './token';

/** Row path → where its label is printed. */
export function rowPlaces(located: readonly Located[]): Map<string, Range> {
  const places = new Map<string, Range>();
  for (const { line, tokens } of located) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (line.path === null || !first || !last) continue;
    // Of a torn label with cells between its pieces, the first piece stands for all.
    const adjoin = last.index - first.index < tokens.length && !isWrapped(tokens);
    const end = adjoin ? Math.max(first.cell.end, last.cell.end) : first.cell.end;
    places.set(line.path, { start: first.cell.start, end });
  }
  return places;
}

/** Inside borders, the pieces of a cell stand below each other, and other cells between them. */
function isWrapped([first, second]: readonly Token[]): boolean {
  return first?.row === second?.row && first?.cell.column === second?.cell.column;
}
