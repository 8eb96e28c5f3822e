import { z } from 'zod';
import { type Columns, FORMS, type Labels } from '../form';
import { mapValues, type RowsShape, rowSchema, sectionShape } from './fields';

type BlockOf = { columns: Columns; rows: Readonly<Record<string, Labels>> };

function block<B extends BlockOf>({ columns, rows }: B): RowsShape<B> {
  return mapValues(rows, (labels) => rowSchema(columns).describe(labels[0])) as RowsShape<B>;
}

const [documents2021, licences2021, penalties2021, fees2021] = FORMS['2021'].proactiveDisclosure;
const [documents2019, licences2019, penalties2019, fees2019, procurement] =
  FORMS['2019'].proactiveDisclosure;

const rows2021 = {
  ...block(documents2021),
  ...block(licences2021),
  ...block(penalties2021),
  ...block(fees2021),
};

const rows2019 = {
  ...block(documents2019),
  ...block(licences2019),
  ...block(penalties2019),
  ...block(fees2019),
  ...block(procurement),
};

const rowsMixed = {
  rules: rows2021.rules.extend(rows2019.rules.shape),
  normativeDocuments: rows2021.normativeDocuments.extend(rows2019.normativeDocuments.shape),
  licensing: rows2021.licensing.extend(rows2019.licensing.shape),
  otherServices: rows2019.otherServices,
  penalties: rows2021.penalties.extend(rows2019.penalties.shape),
  coercion: rows2021.coercion.extend(rows2019.coercion.shape),
  fees: rows2021.fees.extend(rows2019.fees.shape),
  procurement: rows2019.procurement,
};

/** Table two. Which rows and columns it has depends on `edition`; `mixed` has those of both. */
export const proactiveDisclosureSchema = z.discriminatedUnion('edition', [
  z.object({ ...sectionShape, edition: z.literal('2021'), ...rows2021 }),
  z.object({ ...sectionShape, edition: z.literal('2019'), ...rows2019 }),
  z.object({ ...sectionShape, edition: z.literal('mixed'), ...rowsMixed }),
]);

/**
 * 二、主动公开政府信息情况 (条例 Article 20): rules, normative documents, licences, penalties, coercive
 * measures in 件, fees and procurement in 万元.
 *
 * @example
 * if (report.proactiveDisclosure.edition === '2021') report.proactiveDisclosure.rules.inForce;
 */
export type ProactiveDisclosure = z.infer<typeof proactiveDisclosureSchema>;
