import { z } from 'zod';
import { placeSchema } from '../diagnostics';
import { SECTION_KEYS, TABLE_KEYS } from '../form';
import { recordOf } from '../record-of';

/** Text as printed and where: `text.slice(place.start.offset, place.end.offset) === raw`. */
export const tracedSchema = z.object({ raw: z.string(), place: placeSchema });

/** Where everything in a report came from. */
export const sourceSchema = z.object({
  /** The layouts met, per table, in order of appearance. */
  layouts: z.object(recordOf(TABLE_KEYS, () => z.array(z.string()))),
  /** Where each section stands, heading included. */
  sections: z.object(recordOf(SECTION_KEYS, () => placeSchema.nullable())),
  /**
   * Where the prose of each section's `text` came from, in runs: the run at `offset` of `text` is the
   * same characters as `place` of the source, up to the place's end.
   */
  prose: z.object(
    recordOf([...SECTION_KEYS, 'preamble'] as const, () =>
      z.array(z.object({ offset: z.int(), place: placeSchema })),
    ),
  ),
  /** Row path → the row's label as printed. */
  rows: z.record(z.string(), tracedSchema),
  /** Cell path → the characters it was read from; a cell printed blank has the blank's place. */
  cells: z.record(z.string(), tracedSchema),
});

/** Text as printed, with its place. */
export type Traced = z.infer<typeof tracedSchema>;

/**
 * Where everything in a report came from.
 *
 * @example
 * report.source.cells['requests.received.total'] // { raw: '3', place: { start: …, end: … } }
 */
export type ReportSource = z.infer<typeof sourceSchema>;
