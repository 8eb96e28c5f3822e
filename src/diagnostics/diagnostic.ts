import { z } from 'zod';
import { SEVERITIES, type Severity } from './severity';

/** A position in the text as given: 1-based line and column, 0-based offset, all counted in UTF-16 units. */
export const pointSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
});

/** A stretch of the text as given; `end` is exclusive: `text.slice(start.offset, end.offset)`. */
export const placeSchema = z.object({ start: pointSchema, end: pointSchema });

const valueSchema = z.union([z.string(), z.number(), z.array(z.string())]).nullable();

/** Schema of a {@link Diagnostic}, which says what its fields mean. */
export const diagnosticSchema = z.object({
  ruleId: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  path: z.string().nullable(),
  paths: z.array(z.string()),
  place: placeSchema.nullable(),
  expected: valueSchema,
  actual: valueSchema,
  note: z.string().nullable(),
  url: z.string().nullable(),
});

/** A point in the text: 1-based line and column, 0-based offset, all counted in UTF-16 units. */
export interface Point extends z.infer<typeof pointSchema> {}

/** A stretch of the text: `text.slice(start.offset, end.offset)`. */
export interface Place extends z.infer<typeof placeSchema> {
  start: Point;
  /** Exclusive. */
  end: Point;
}

/**
 * One record for what parsing noticed and what validation found, with the fields of `vfile-message`.
 *
 * @example
 * { ruleId: 'cell-blank', severity: 'warning', path: 'requests.outcomes.unavailable.notHeld', … }
 */
export interface Diagnostic extends z.infer<typeof diagnosticSchema> {
  /** Stable kebab-case id of the rule or parser notice. A kept report may have those of another version. */
  ruleId: string;
  /** `error`: the form or the Regulation is broken; `warning`: a person should look; `info`: worth knowing. */
  severity: Severity;
  /** One sentence, in Chinese unless English was asked for. */
  message: string;
  /** The one cell, row, group or section it is about, as a dotted path; `null` for the whole. */
  path: string | null;
  /** Every cell involved, or the row or section where it is about no cells; may be empty. */
  paths: string[];
  /** Where in the text. */
  place: Place | null;
  /** What should stand there, where that can be said. */
  expected: string | number | string[] | null;
  /** What stands there. */
  actual: string | number | string[] | null;
  /** What to do about it. */
  note: string | null;
  /**
   * The page that explains it, in the language of the message and relative to the package:
   * `new URL(url, import.meta.resolve('zfxxgk-report/package.json'))` opens the copy installed.
   */
  url: string | null;
}
