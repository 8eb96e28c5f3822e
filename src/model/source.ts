import { z } from 'zod';
import { type Place, placeSchema } from '../diagnostics/diagnostic';
import { SECTION_KEYS, type SectionKey, TABLE_KEYS, type TableKey } from '../form';
import { recordOf } from '../record-of';

export const tracedSchema = z.object({ raw: z.string(), place: placeSchema });

/** Schema of a {@link ReportSource}, which says what its fields mean. */
export const sourceSchema = z.object({
  layouts: z.object(recordOf(TABLE_KEYS, () => z.array(z.string()))),
  sections: z.object(recordOf(SECTION_KEYS, () => placeSchema.nullable())),
  prose: z.object(
    recordOf([...SECTION_KEYS, 'preamble'] as const, () =>
      z.array(z.object({ offset: z.int(), place: placeSchema })),
    ),
  ),
  rows: z.record(z.string(), tracedSchema),
  cells: z.record(z.string(), tracedSchema),
});

/** Text as printed and where: `text.slice(place.start.offset, place.end.offset) === raw`. */
export interface Traced extends z.infer<typeof tracedSchema> {
  raw: string;
  place: Place;
}

/**
 * Where everything in a report came from.
 *
 * @example
 * report.source.cells['requests.received.total'] // { raw: '3', place: { start: …, end: … } }
 */
export interface ReportSource extends z.infer<typeof sourceSchema> {
  /** The layouts met, per table, in order of appearance: see docs/layouts.md. Later versions may know more. */
  layouts: Record<TableKey, string[]>;
  /** Where each section stands, heading included. */
  sections: Record<SectionKey, Place | null>;
  /**
   * Where the prose of each section's `text` came from, in runs: the run at `offset` of `text` is the
   * same characters as `place` of the source, up to the place's end.
   */
  prose: Record<SectionKey | 'preamble', { offset: number; place: Place }[]>;
  /** Row path → the row's label as printed. */
  rows: Record<string, Traced>;
  /** Cell path → the characters it was read from; a cell printed blank has the blank's place. */
  cells: Record<string, Traced>;
}
