import type { FormLine, FormLines } from './form-lines';
import { hasOtherNumber, type Located } from './located';
import { type Overlap, overlap } from './overlap';
import type { Token } from './token';

/** The lines that may stand between two that were found. */
type Between = (before: Located | undefined, after: Located | undefined) => readonly FormLine[];

/**
 * Looks for lines whose labels are torn or misspelt among the labels that stand between two that were
 * found.
 */
export function fillGaps(
  form: FormLines,
  free: readonly Token[],
  found: readonly Located[],
  between: Between,
): Located[] {
  const torn: Located[] = [];
  if (free.length === 0) return torn;
  let next = 0;
  for (let at = 0; at <= found.length; at++) {
    const [before, after] = [found[at - 1], found[at]];
    const end = after?.tokens[0]?.index ?? Number.POSITIVE_INFINITY;
    const start = next;
    while ((free[next]?.index ?? Number.POSITIVE_INFINITY) < end) next++;
    if (next === start) continue;
    const lines = between(before, after);
    if (lines.length > 0) torn.push(...fillGap(form, lines, free.slice(start, next)));
  }
  return torn;
}

function fillGap(form: FormLines, lines: readonly FormLine[], tokens: readonly Token[]): Located[] {
  const pieces = tokens.map((token) => token.key);
  const characters = new Set(pieces.join(''));
  if (!lines.some((line) => mayBeFound(line, pieces, characters))) return [];
  const overlaps = overlap(
    lines.map((line) => line.keys[0]),
    pieces,
  );
  const used = pieces.map(() => 0);
  for (const each of overlaps) {
    for (const [piece, characters] of each.pieces) used[piece] = (used[piece] ?? 0) + characters;
  }
  const spent = (piece: number) => (used[piece] ?? 0) / (pieces[piece]?.length ?? 1);
  return lines.flatMap((line, at) => {
    const match = overlaps[at];
    if (!match) return [];
    const parts = [...match.pieces.keys()]
      .sort((a, b) => a - b)
      .filter((piece) => spent(piece) >= 0.5 && !isOfOther(line, tokens[piece]));
    const held = parts.flatMap((piece) => tokens[piece] ?? []);
    const text = parts.map((piece) => pieces[piece]).join('');
    const isLine =
      isFound(line, match, parts, pieces, spent) &&
      !isOfOtherYear(line, text) &&
      isLikest(form, lines, match.matched, text);
    return isLine ? [{ line, tokens: held }] : [];
  });
}

/** The beginning of a group's label may stand in one cell with the end of a row's: （五）不 物. */
function isOfOther(line: FormLine, token: Token | undefined): boolean {
  return token !== undefined && hasOtherNumber(line, token);
}

const YEAR = /本年|上年|下年|去年|上一年|\d{4}年/;

/** 上年新收… is no misspelt 本年新收…. */
function isOfOtherYear({ keys: [key] }: FormLine, text: string): boolean {
  const [own, other] = [YEAR.exec(key)?.[0], YEAR.exec(text)?.[0]];
  return own !== undefined && other !== undefined && own !== other;
}

/**
 * No line from elsewhere in the form is more like it: 一、本年新收… and 二、上年结转… end alike. Between
 * the lines looked for here the alignment has decided.
 */
function isLikest(
  form: FormLines,
  among: readonly FormLine[],
  matched: number,
  text: string,
): boolean {
  const characters = new Set(text);
  return form.lines.every((other) => {
    const [key] = other.keys;
    return (
      key.length <= matched ||
      among.includes(other) ||
      sharedBy(key, characters) <= matched ||
      (overlap([key], [text])[0]?.matched ?? 0) <= matched
    );
  });
}

/** How many characters of a key stand in a text at all: no alignment matches more. */
function sharedBy(key: string, characters: ReadonlySet<string>): number {
  let shared = 0;
  for (let at = 0; at < key.length; at++) if (characters.has(key.charAt(at))) shared++;
  return shared;
}

/** Whether enough of a label's characters are there at all, or its beginning: what no alignment can do without. */
function mayBeFound(
  { keys }: FormLine,
  pieces: readonly string[],
  characters: ReadonlySet<string>,
): boolean {
  const [key, ...others] = keys;
  return (
    sharedBy(key, characters) >= key.length * MOST_OF ||
    pieces.some(
      (piece) => piece.length >= BEGINNING && keys.some((each) => each.startsWith(piece)),
    ) ||
    others.some((other) => other.length >= BEGINNING && pieces.join('').includes(other))
  );
}

const MOST_OF = 0.6;
/** Fewer characters may begin anything. */
const BEGINNING = 4;

/**
 * Enough of a label: most of it, its beginning where a piece holds nothing but that, or a shorter wording in
 * pieces that hold little but labels.
 */
function isFound(
  line: FormLine,
  match: Overlap,
  parts: readonly number[],
  pieces: readonly string[],
  spent: (piece: number) => number,
): boolean {
  const matched = parts.reduce((sum, piece) => sum + (match.pieces.get(piece) ?? 0), 0);
  const [key] = line.keys;
  if (key.length <= 2) return matched === key.length && parts.every((piece) => spent(piece) === 1);
  if (matched >= key.length * MOST_OF) return true;
  const [first = '', ...more] = parts.map((piece) => pieces[piece] ?? '');
  const text = [first, ...more].join('');
  return line.keys.some(
    (each) =>
      (first.length >= BEGINNING && each.startsWith(first)) ||
      (each.length >= BEGINNING &&
        text.includes(each) &&
        parts.every((piece) => spent(piece) >= 0.8)),
  );
}
