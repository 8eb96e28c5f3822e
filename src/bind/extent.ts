import { type LineSpan, lineAt, type Source } from '../source';
import type { Assignments } from './assign';
import type { FormLines } from './form-lines';
import type { Located } from './located';
import { rangeOf, type Token } from './token';

export interface Extent {
  /** From the table's first line to its last, last exclusive; `null` where there is no table. */
  readonly lines: LineSpan | null;
  /** Layouts of the grids that hold something of the table, in order of appearance. */
  readonly layouts: readonly string[];
}

/** Shortest piece of a head's label that cannot be prose. */
const SHORTEST_PIECE = 4;

/** How far a table reaches, by the cells that were recognised: what stands around it is prose. */
export function extentOf(
  source: Source,
  form: FormLines,
  tokens: readonly Token[],
  found: readonly Located[],
  { assigned, undecided }: Assignments,
): Extent {
  const own = new Array<boolean>(tokens.length).fill(false);
  const mark = (held: readonly Token[]) => {
    for (const { index } of held) own[index] = true;
  };
  for (const each of found) mark(each.tokens);
  for (const row of assigned) mark(row.slots);
  // Rows in doubt about the same figures share them.
  for (const figures of new Set(undecided.map((row) => row.figures))) mark(figures);
  const holds = (token: Token) => own[token.index] || isFragment(form, token);
  const [first, last] = [tokens.find(holds), tokens.findLast(holds)];
  if (!first || !last) return { lines: null, layouts: [] };
  const range = rangeOf([...heldInRow(tokens, first, holds), ...heldInRow(tokens, last, holds)]);
  return {
    lines: range && { first: lineAt(source, range.start), last: lineAt(source, range.end) + 1 },
    layouts: layoutsOf(tokens, holds),
  };
}

/** What of a token's grid row is the table's: inside borders, other cells of it may reach further. */
function heldInRow(
  tokens: readonly Token[],
  { index, row }: Token,
  holds: (token: Token) => boolean,
): Token[] {
  let start = index;
  while (tokens[start - 1]?.row === row) start--;
  let end = index;
  while (tokens[end]?.row === row) end++;
  return tokens.slice(start, end).filter(holds);
}

function isFragment({ frame }: FormLines, { key }: Token): boolean {
  return key.length >= SHORTEST_PIECE && frame.includes(key);
}

function layoutsOf(tokens: readonly Token[], holds: (token: Token) => boolean): string[] {
  const layouts: string[] = [];
  for (const token of tokens) {
    if (!layouts.includes(token.layout) && holds(token)) layouts.push(token.layout);
  }
  return layouts;
}
