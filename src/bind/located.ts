import type { FormLine } from './form-lines';
import type { Token } from './token';

/** A line of the form that was found in the text, by the tokens that hold its label. */
export interface Located {
  readonly line: FormLine;
  /** In order of reading; more than one where the label is torn. */
  readonly tokens: readonly Token[];
}
