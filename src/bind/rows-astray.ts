import type { TableKey } from '../form';
import { type LineSpan, lineAt, type Source } from '../source';
import type { Grid } from '../tokenize';
import { formLines } from './form-lines';
import { precedesFigure, rangeOf, type Token, tokensOf } from './token';

/** Fewest rows of a table that are no accident, where none of them is wide. */
const ENOUGH_ROWS = 2;
/** Shorter labels are words of any text, where no wide row follows. */
const SHORTEST = 4;

/**
 * From the first row of a table to the last among grids where the table is not looked for; `null` where there are
 * none but those known.
 */
export function rowsAstray(
  source: Source,
  table: TableKey,
  grids: readonly Grid[],
  known: ReadonlyMap<string, unknown> = NONE,
): LineSpan | null {
  const tokens = tokensOf(source, grids);
  const found = new Map<string, Token>();
  const { byKey } = formLines(table);
  for (const token of tokens) {
    if (token.key === '' || !precedesFigure(tokens, token)) continue;
    if (token.key.length < SHORTEST && !isWide(tokens, token)) continue;
    const row = byKey.get(token.key)?.find(({ path }) => path !== null && !known.has(path));
    if (row?.path && !found.has(row.path)) found.set(row.path, token);
  }
  const rows = [...found.values()];
  const range = rangeOf(rows);
  const isEnough = rows.length >= ENOUGH_ROWS || rows.some((row) => isWide(tokens, row));
  if (!range || !isEnough) return null;
  return { first: lineAt(source, range.start), last: lineAt(source, range.end) + 1 };
}

const NONE: ReadonlyMap<string, unknown> = new Map();

/** A label with more figures in its grid row than prose has behind one. */
function isWide(tokens: readonly Token[], { index, row }: Token): boolean {
  let figures = 0;
  for (let at = index; tokens[at]?.row === row && figures < FEWEST_FIGURES; at++) {
    if (tokens[at]?.filled) figures++;
  }
  return figures === FEWEST_FIGURES;
}

const FEWEST_FIGURES = 3;
