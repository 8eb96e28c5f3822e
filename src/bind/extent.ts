import { type LineSpan, lineAt, type Source } from '../source';
import type { Grid } from '../tokenize';
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
  grids: readonly Grid[],
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
  const outermost = tokens.filter(
    (token) => (token.row === first?.row || token.row === last?.row) && holds(token),
  );
  const range = rangeOf(outermost);
  if (!range) return { lines: null, layouts: [] };
  return {
    lines: { first: lineAt(source, range.start), last: lineAt(source, range.end) + 1 },
    layouts: layoutsOf(grids, tokens, holds),
  };
}

function isFragment({ frame }: FormLines, { key }: Token): boolean {
  return key.length >= SHORTEST_PIECE && frame.includes(key);
}

function layoutsOf(
  grids: readonly Grid[],
  tokens: readonly Token[],
  holds: (token: Token) => boolean,
): string[] {
  const layouts = new Set<string>();
  let end = 0;
  let next = 0;
  for (const { layout, rows } of grids) {
    end += rows.length;
    for (let token = tokens[next]; token && token.row < end; token = tokens[++next]) {
      if (!layouts.has(layout) && holds(token)) layouts.add(layout);
    }
  }
  return [...layouts];
}
