import { z } from 'zod';
import type { Columns } from '../form';

/** The number printed for a cell, or `null` where the text holds none. */
export const cellSchema = z.number().nullable();

/** A row of cells, one for each column of the form. */
export function rowSchema<C extends Columns>(columns: C): z.ZodObject<RowShape<C>> {
  return z.object(
    mapValues(columns, (column) => cellSchema.describe(column.labels[0])) as RowShape<C>,
  );
}

export function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Schemas of a {@link Section}'s fields. */
export const sectionShape = {
  present: z.boolean(),
  heading: z.string().nullable(),
  text: z.string(),
};

/** What every section has, tables and prose alike. */
export interface Section {
  /** Whether the text has this section: its heading or, failing that, its table. */
  present: boolean;
  /** The heading as printed, without Markdown marks; `null` where there is none. */
  heading: string | null;
  /** The section's prose: paragraphs joined by `\n`, sentences broken over lines closed up. */
  text: string;
}

export type RowShape<C extends Columns> = { -readonly [K in keyof C]: typeof cellSchema };
