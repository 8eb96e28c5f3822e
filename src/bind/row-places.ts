import type { Range } from '../source';
import type { Located } from './located';

/** Row path → where its label is printed. */
export function rowPlaces(located: readonly Located[]): Map<string, Range> {
  const places = new Map<string, Range>();
  for (const { line, tokens } of located) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (line.path === null || !first || !last) continue;
    // Of a torn label with cells between its pieces, the first piece stands for all.
    const adjoin = last.index - first.index < tokens.length;
    const end = adjoin ? Math.max(first.cell.end, last.cell.end) : first.cell.end;
    places.set(line.path, { start: first.cell.start, end });
  }
  return places;
}
