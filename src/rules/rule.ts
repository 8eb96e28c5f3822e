import type { Diagnostic, Locale, Place, Severity } from '../diagnostics';
import type { Subject } from './subject';

/** The same text in each language of the messages. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** What a rule found, without words: the message is rendered from it last. */
export interface Found {
  /** The cell, row, group or section it is about. */
  readonly path: string;
  /** Every cell involved; `[path]` where left out. */
  readonly paths?: readonly string[];
  /** Where, if not at the place of `path`. */
  readonly place?: Place | null;
  readonly expected?: Diagnostic['expected'];
  readonly actual?: Diagnostic['actual'];
  /** Where one finding weighs less than the rule does. */
  readonly severity?: Severity;
}

/**
 * Why a rule did not look at something.
 *
 * - `not-read`: the parser could not read a cell involved, and said so
 * - `blank`: the cell to be checked holds no number
 * - `row-missing`, `table-missing`, `section-missing`: the report has no such part
 * - `agency-unknown`, `year-unknown`: the report does not say which body or year it is about
 * - `body-unknown`: the body's name does not tell its rank, or nothing is laid down for that rank
 * - `not-comparable`: the other report is of another body or year, or there is none to add up
 * - `edition`: the edition of the form has no such cell
 * - `off`: switched off by the caller
 * - `failed`: the rule itself failed, see the finding `rule-failed`
 */
export type SkipReason =
  | 'not-read'
  | 'blank'
  | 'row-missing'
  | 'table-missing'
  | 'section-missing'
  | 'agency-unknown'
  | 'year-unknown'
  | 'body-unknown'
  | 'not-comparable'
  | 'edition'
  | 'off'
  | 'failed';

/** What a rule hands over while it checks. */
export interface Outcome {
  found(found: Found): void;
  skip(path: string | null, reason: SkipReason): void;
}

/** Turns a path into words: `requests.received.total` → `“本年新收政府信息公开申请数量·总计”`. */
export type Namer = (path: string) => string;

/** One rule: its facts, its words, its check. `S` is what it looks at. */
export interface Rule<Id extends string = string, S = Subject> {
  /** Stable kebab-case id. */
  readonly id: Id;
  /** What the authority gives it. */
  readonly severity: Severity;
  /** The document or article it rests on, `null` where it rests on arithmetic or sense alone. */
  readonly authority: string | null;
  /** The one sentence of a finding, made from its fields alone. */
  readonly message: Localized<(found: Found, name: Namer) => string>;
  /** What to do about it. */
  readonly note: Localized;
  check(subject: S, outcome: Outcome): void;
}

/** Names the pieces of a rule for the type checker, and keeps its id literal. */
export function defineRule<const Id extends string, S = Subject>(rule: Rule<Id, S>): Rule<Id, S> {
  return rule;
}
