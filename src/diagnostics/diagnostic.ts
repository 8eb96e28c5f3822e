import { z } from 'zod';

/** A position in the text as given: 1-based line and column, 0-based offset, all counted in UTF-16 units. */
export const pointSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
});

/** A stretch of the text as given; `end` is exclusive: `text.slice(start.offset, end.offset)`. */
export const placeSchema = z.object({ start: pointSchema, end: pointSchema });

export const SEVERITIES = ['error', 'warning', 'info'] as const;

export const LOCALES = ['zh', 'en'] as const;

const valueSchema = z.union([z.string(), z.number(), z.array(z.string())]).nullable();

/** Schema of a {@link Diagnostic}. */
export const diagnosticSchema = z.object({
  /** Stable kebab-case id of the rule or parser notice. */
  ruleId: z.string(),
  /** `error`: the form or the Regulation is broken; `warning`: a person should look; `info`: worth knowing. */
  severity: z.enum(SEVERITIES),
  /** One sentence, in Chinese unless English was asked for. */
  message: z.string(),
  /** The one cell, row, group or section it is about, as a dotted path. */
  path: z.string().nullable(),
  /** Every cell involved. */
  paths: z.array(z.string()),
  /** Where in the text. */
  place: placeSchema.nullable(),
  /** What should stand there, where that can be said. */
  expected: valueSchema,
  /** What stands there. */
  actual: valueSchema,
  /** What to do about it. */
  note: z.string().nullable(),
  /**
   * The page that explains it, in the language of the message and relative to the package:
   * `new URL(url, import.meta.resolve('zfxxgk-report/package.json'))` opens the copy installed.
   */
  url: z.string().nullable(),
});

/** A point in the text: `{ line, column, offset }`. */
export type Point = z.infer<typeof pointSchema>;

/** A stretch of the text: `{ start, end }`, end exclusive. */
export type Place = z.infer<typeof placeSchema>;

/** How much a diagnostic weighs: `'error' | 'warning' | 'info'`. */
export type Severity = (typeof SEVERITIES)[number];

/**
 * One record for what parsing noticed and what validation found, with the fields of `vfile-message`.
 *
 * @example
 * { ruleId: 'cell-blank', severity: 'warning', path: 'requests.outcomes.unavailable.notHeld', … }
 */
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** Language of messages: Chinese (the default) or English. */
export type Locale = (typeof LOCALES)[number];
