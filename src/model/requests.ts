import { z } from 'zod';
import { APPLICANT_COLUMNS, FORMS } from '../form';
import { mapValues, type RowShape, rowSchema, type Section, sectionShape } from './fields';

const row = rowSchema(APPLICANT_COLUMNS);

type RowsOf<T> = { -readonly [K in keyof T]: z.ZodObject<RowShape<typeof APPLICANT_COLUMNS>> };

/** The rows of a group of the form, all with the seven applicant columns. */
function rows<T extends Readonly<Record<string, readonly [string, ...string[]]>>>(group: T) {
  return mapValues(group, (labels) => row.describe(labels[0])) as RowsOf<T>;
}

const { received, carriedOver, outcomes, carriedForward } = FORMS['2021'].requests;
const { refused, unavailable, notProcessed, other, ...single } = outcomes.rows;
const undivided = FORMS['2019'].requests.outcomes.rows.other.rows;

/** Table three: seven counts a row, by applicant. */
export const requestsSchema = z.object({
  ...sectionShape,
  ...rows({ received, carriedOver }),
  outcomes: z.object({
    ...rows(single),
    refused: z.object(rows(refused.rows)),
    unavailable: z.object(rows(unavailable.rows)),
    notProcessed: z.object(rows(notProcessed.rows)),
    other: z.object(rows({ ...other.rows, ...undivided })),
  }),
  ...rows({ carriedForward }),
});

/**
 * 三、收到和处理政府信息公开申请情况: requests received, carried over, their outcomes, carried forward, in 件.
 *
 * @example
 * report.requests.outcomes.granted.naturalPerson
 */
export interface Requests extends Section, z.infer<typeof requestsSchema> {}

/** The seven counts (件) of a row of table three, by applicant (申请人情况). */
export interface ApplicantCounts extends z.infer<typeof row> {}
