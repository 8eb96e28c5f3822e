import type { FormLine } from './form-lines';
import type { Token } from './token';

/** A line of the form that was found in the text, by the tokens that hold its label. */
export interface Located {
  readonly line: FormLine;
  /** In order of reading; more than one where the label is torn. */
  readonly tokens: readonly Token[];
}

/** In the order in which labels begin. */
export function byReading(one: Located, other: Located): number {
  return (one.tokens[0]?.index ?? 0) - (other.tokens[0]?.index ?? 0);
}

/** Token index → the line whose label the token holds. */
export type Owners = readonly (Located | undefined)[];

/** The rows of which two have their labels in one token: whose cells stand beside it nobody knows. */
export function sharersOf(located: readonly Located[]): ReadonlySet<Located> {
  const owners: (Located | undefined)[] = [];
  const sharers = new Set<Located>();
  for (const each of located) {
    for (const { index } of each.tokens) {
      const other = owners[index];
      if (other && other.line !== each.line) sharers.add(other).add(each);
      owners[index] = each;
    }
  }
  return sharers;
}

export function ownersOf(tokens: readonly Token[], located: readonly Located[]): Owners {
  const owners = new Array<Located | undefined>(tokens.length).fill(undefined);
  for (const each of located) for (const { index } of each.tokens) owners[index] = each;
  return owners;
}

/** （六）其他 is no 3.其他: so short a label is known by its number. */
export function hasOtherNumber(line: FormLine, token: Token): boolean {
  const differs = line.ordinal !== null && token.ordinal !== null && line.ordinal !== token.ordinal;
  return differs && token.key.length <= 2;
}
