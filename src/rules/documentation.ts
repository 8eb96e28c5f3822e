import type { Localized } from './rule';

/** A change to the example report: the one place where `find` stands is replaced. */
export type Edit = readonly [find: string, replace: string];

/** A report that keeps the rule. */
export interface OkExample {
  readonly edits: readonly Edit[];
}

/**
 * A report that breaks it: the finding's path, and the text at its place. `null`: it has no place;
 * `…` at the end: the text goes on.
 */
export interface NotOkExample {
  readonly edits: readonly Edit[];
  readonly path: string;
  readonly at: string | null;
}

/**
 * What `docs/rules.md` says of a rule. Its examples are the rule's tests too. It is exported beside
 * the rule, not inside it, so that a bundle without documentation does not carry it.
 */
export interface Documentation<Ok = OkExample, NotOk = NotOkExample> {
  /** When the rule holds, in one sentence. */
  readonly summary: Localized;
  readonly why: Localized;
  readonly ok: readonly [Ok, ...Ok[]];
  readonly notOk: readonly [NotOk, ...NotOk[]];
}

/**
 * Edits with some more behind them. Call it as `@__PURE__`: bundlers then drop the documentation, which
 * they would not if it held a spread.
 */
export function also(edits: readonly Edit[], ...more: readonly Edit[]): readonly Edit[] {
  return [...edits, ...more];
}
