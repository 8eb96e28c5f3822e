import { bestChain, type Candidate, found } from './best-chain';
import type { FormLine, FormLines } from './form-lines';
import { byReading, hasOtherNumber, type Located } from './located';
import { precedesFigure, type Token } from './token';
import { fillGaps } from './torn-labels';

export interface Locations {
  /** In order of reading. */
  readonly located: readonly Located[];
  /** Tokens that bear the label of a line found elsewhere already. */
  readonly repeated: readonly Located[];
}

/**
 * Finds the lines of the form among the labels of a text: first those that agree to the letter, as
 * the best chain in the form's order; then the torn and the misspelt ones between them, by overlap.
 */
export function locate(form: FormLines, tokens: readonly Token[]): Locations {
  const exact: Candidate[] = [];
  const free: Token[] = [];
  for (const token of tokens) {
    if (token.key === '') continue;
    const lines = form.byKey.get(token.key);
    const isWord = form.heads.has(token.key);
    if (isWord && (!lines || standsInHead(form, tokens, token))) continue;
    const before = exact.length;
    if (lines && !(isWord && isBare(tokens, token))) addCandidates(exact, lines, tokens, token);
    if (exact.length === before) free.push(token);
  }
  const chain = bestChain(form, exact);
  const sure = [...chain, ...outOfOrder(exact, chain)].map((each) => completed(each, tokens));
  // Group labels stand anywhere beside their rows: between rows alone a torn label is whole.
  const rows = chain.filter(({ line }) => !line.group);
  const ends = new Set(sure.flatMap(({ tokens: [, ...end] }) => end));
  const others = ends.size > 0 ? free.filter((token) => !ends.has(token)) : free;
  const torn = fillGaps(form, others, rows, (before, after) =>
    form.lines
      .slice((before?.line.index ?? -1) + 1, after?.line.index)
      .filter((line) => !sure.some((each) => each.line === line)),
  );
  const used = new Set(torn.flatMap((each) => each.tokens));
  const left = others.filter((token) => !used.has(token));
  const beside = torn.some(({ line }) => line.group)
    ? rowsBesideGroups(form, left, [...sure, ...torn])
    : [];
  for (const token of beside.flatMap((each) => each.tokens)) used.add(token);
  const located = withoutDividedGroup([...sure, ...torn, ...beside].sort(byReading));
  const rest = left.filter((token) => !used.has(token) && !form.frame.includes(token.key));
  const tornCopies = fillGaps(form, rest, located, (before, after) =>
    [before, after].flatMap((each) => each?.line ?? []),
  );
  // Where every label has its line, none stands there again.
  const copies =
    chain.length === exact.length ? [] : copiesOf(form, tokens, exact, sure, located).map(found);
  return { located, repeated: firstFew([...copies, ...tornCopies].sort(byReading)) };
}

/** Rows whose torn labels stand between the pieces of a group's, which stands beside them: 本 予以公 年度办 开 理结果. */
function rowsBesideGroups(
  form: FormLines,
  free: readonly Token[],
  known: readonly Located[],
): Located[] {
  const rows = known.filter(({ line }) => !line.group).sort(byReading);
  return fillGaps(form, free, rows, (before, after) =>
    form.lines
      .slice((before?.line.index ?? -1) + 1, after?.line.index)
      .filter((line) => !line.group && !known.some((each) => each.line === line)),
  );
}

/** With the end of its label, where a line ended inside a wording of which the beginning is one as well: 申请数量. */
function completed(located: Located, all: readonly Token[]): Located {
  const { line, tokens } = located;
  const [first] = tokens;
  const next = first && all[first.index + 1];
  const isEnd = next && next.key !== '' && line.keys.includes(first.key + next.key);
  return isEnd ? { line, tokens: [...tokens, next] } : located;
}

/** Labels left over that agree to the letter with those of lines that were found. */
function copiesOf(
  form: FormLines,
  tokens: readonly Token[],
  exact: readonly Candidate[],
  sure: readonly Located[],
  located: readonly Located[],
): Candidate[] {
  const used = new Set(sure.flatMap((each) => each.tokens));
  const lines = new Set(located.map(({ line }) => line));
  return exact.filter(
    ({ token, line }) =>
      lines.has(line) &&
      !used.has(token) &&
      !isFrame(form, tokens, token) &&
      !isSpread(tokens, token),
  );
}

/** 其他 and 总计 are words of the head as well: there they stand beside other words of the head. */
function standsInHead(form: FormLines, tokens: readonly Token[], token: Token): boolean {
  if (token.ordinal !== null || beginsRow(tokens, token)) return false;
  return [tokens[token.index - 1], tokens[token.index + 1]].some(
    (near) => near !== undefined && isPieceOfHead(form, near),
  );
}

function isPieceOfHead({ headWords }: FormLines, { key }: Token): boolean {
  return key !== '' && headWords.includes(key);
}

/** Without figures a word of the head is no row by itself, though maybe a piece of one's label. */
function isBare(tokens: readonly Token[], token: Token): boolean {
  return token.ordinal === null && !precedesFigure(tokens, token);
}

/** Most copies of a row that are compared; a text with more is no report. */
const MOST_COPIES = 8;

function firstFew(copies: readonly Located[]): Located[] {
  const counts = new Map<FormLine, number>();
  return copies.filter(({ line }) => {
    const count = (counts.get(line) ?? 0) + 1;
    counts.set(line, count);
    return count <= MOST_COPIES;
  });
}

/** A word of the head without a number or figures: no second label of a row. */
function isFrame(form: FormLines, tokens: readonly Token[], token: Token): boolean {
  return token.ordinal === null && form.heads.has(token.key) && !beginsRow(tokens, token);
}

/** A merged cell printed in each of the columns that it covers. */
function isSpread(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  return before !== undefined && before.row === token.row && before.key === token.key;
}

/** A label with cells right behind it in its grid row. */
function beginsRow(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  return next?.filled === true && next.row === token.row;
}

function addCandidates(
  exact: Candidate[],
  lines: readonly FormLine[],
  tokens: readonly Token[],
  token: Token,
): void {
  for (const line of lines) {
    if (hasOtherNumber(line, token) || hasOtherNumber(line, headingOf(tokens, token))) continue;
    const hasFigures = tokens[token.index + 1]?.filled;
    const weight = 4 + agreement(line.ordinal, token.ordinal) + (hasFigures ? 1 : 0);
    exact.push({ token, line, weight });
  }
}

/** Heads of columns stand between the heading over a small table and the label of its row. */
const HEADS = 12;

/** （六）其他 over a table is the number of the 其他 in it. */
function headingOf(tokens: readonly Token[], token: Token): Token {
  if (token.ordinal !== null || token.key.length > 2) return token;
  for (let at = token.index - 1; at >= token.index - HEADS; at--) {
    const before = tokens[at];
    if (before?.key === token.key && before.ordinal !== null) return before;
  }
  return token;
}

function agreement(expected: number | null, actual: number | null): number {
  if (expected === null || actual === null) return 0;
  return expected === actual ? 2 : -2;
}

/** Rows whose label, maybe with its number, can mean nothing else are found even where they stand out of order. */
function outOfOrder(exact: readonly Candidate[], chain: readonly Located[]): Located[] {
  if (chain.length === exact.length) return [];
  const lines = new Set(chain.map(({ line }) => line));
  const tokens = new Set(chain.flatMap((each) => each.tokens));
  const astray: Located[] = [];
  for (const candidate of exact) {
    const { line, token } = candidate;
    const plain = token.key.length >= 4 || (token.ordinal ?? -1) === line.ordinal;
    if (line.path === null || !plain || lines.has(line) || tokens.has(token)) continue;
    lines.add(line);
    tokens.add(token);
    astray.push(found(candidate));
  }
  return astray;
}

/** （六）其他处理 is a row of its own only where no rows stand under it. */
function withoutDividedGroup(located: readonly Located[]): Located[] {
  return located.filter(({ line: { group, path } }) => {
    if (!group || path === null) return path !== null;
    const parent = path.slice(0, path.lastIndexOf('.') + 1);
    return !located.some(({ line }) => line.path !== path && line.path?.startsWith(parent));
  });
}
