import { isDigits, keyOf, type Source } from '../source';
import { textOf } from '../tokenize';
import type { FormLine } from './form-lines';
import { type Located, ownersOf } from './located';
import type { Token } from './token';

/** Shorter labels are words of others, unless their number stands before them or a figure behind. */
const SHORTEST = 4;
const SHORTEST_NUMBERED = 3;

interface Glued {
  readonly line: FormLine;
  readonly token: Token;
}

/** Rows of a table that was found whose labels stand among other words or numbers, with nothing to part them. */
export function gluedLabels(
  source: Source,
  lines: readonly FormLine[],
  tokens: readonly Token[],
  located: readonly Located[],
): Glued[] {
  if (lines.length === 0 || located.length === 0) return [];
  const owners = ownersOf(tokens, located);
  const words = tokens
    .filter(({ key }) => key.length >= SHORTEST)
    .map((token) => ({ token, key: keyOf(textOf(source, token.cell)) }));
  return lines.flatMap((line) => {
    const labels = labelsOf(line);
    const glued = words.find(({ token, key }) =>
      labels.some((label) => holds(key, label) && !isOf(owners[token.index], label)),
    );
    return glued ? [{ line, token: glued.token }] : [];
  });
}

function labelsOf({ label, keys }: FormLine): readonly string[] {
  const long = keys.filter((key) => key.length >= SHORTEST);
  return long.length > 0 ? long : [keyOf(label)];
}

function holds(text: string, label: string): boolean {
  if (label.length >= SHORTEST_NUMBERED) return text.includes(label);
  const end = text.indexOf(label) + label.length;
  return end >= label.length && isDigits(text, end, end + 1);
}

/** A piece of the label of another row. */
function isOf(owner: Located | undefined, label: string): boolean {
  return owner?.line.keys.some((key) => key.includes(label)) ?? false;
}
