import { z } from 'zod';
import { EDITIONS, type Edition, type FORMS, type FormRow, rowsIn } from '../form';
import { cellSchema, sectionShape } from './fields';

type Block<E extends Edition> = (typeof FORMS)[E]['proactiveDisclosure'][number];

/** The keys of the rows of these blocks, one block after the other: of a union, `keyof` is what all share. */
type RowKey<B> = B extends { rows: infer Rows } ? keyof Rows : never;

/** The keys of a row's columns in whichever of these blocks have the row. */
type ColumnKey<B, Row> = B extends { rows: infer Rows; columns: infer Columns }
  ? Row extends keyof Rows
    ? keyof Columns
    : never
  : never;

type RowsShape<B> = {
  [Row in RowKey<B>]: z.ZodObject<{ [Column in ColumnKey<B, Row>]: typeof cellSchema }>;
};

/** Of several editions: the rows and columns of each. */
type TableSchema<Name extends string, E extends Edition> = z.ZodObject<
  typeof sectionShape & { edition: z.ZodLiteral<Name> } & RowsShape<Block<E>>
>;

type EditionSchemas<All extends readonly Edition[]> = {
  -readonly [Index in keyof All]: TableSchema<All[Index], All[Index]>;
};

function tableSchema(edition: Edition | 'mixed') {
  const rows = rowsIn(edition, 'proactiveDisclosure');
  return z.object({
    ...sectionShape,
    edition: z.literal(edition),
    ...Object.fromEntries(rows.map((row) => [row.path.split('.')[1], rowOf(row)])),
  });
}

function rowOf({ labels, columns }: FormRow) {
  const cells = columns.map(({ key, labels }) => [key, cellSchema.describe(labels[0])]);
  return z.object(Object.fromEntries(cells)).describe(labels[0]);
}

/** Table two. Which rows and columns it has depends on `edition`; `mixed` has those of all. */
export const proactiveDisclosureSchema = z.discriminatedUnion('edition', [
  ...EDITIONS.map(tableSchema),
  tableSchema('mixed'),
] as unknown as [...EditionSchemas<typeof EDITIONS>, TableSchema<'mixed', Edition>]);

/**
 * 二、主动公开政府信息情况 (条例 Article 20): rules, normative documents, licences, penalties, coercive
 * measures in 件, fees and procurement in 万元.
 *
 * @example
 * if (report.proactiveDisclosure.edition === '2021') report.proactiveDisclosure.rules.inForce;
 */
export type ProactiveDisclosure = z.infer<typeof proactiveDisclosureSchema>;
