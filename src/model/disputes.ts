import { z } from 'zod';
import { RESULT_COLUMNS } from '../form';
import { rowSchema, type Section, sectionShape } from './fields';

const row = rowSchema(RESULT_COLUMNS);

/** Table four: five counts for each group. */
export const disputesSchema = z.object({
  ...sectionShape,
  /** 行政复议 */
  reconsideration: row,
  /** 行政诉讼 */
  litigation: z.object({
    /** 未经复议直接起诉 */
    direct: row,
    /** 复议后起诉 */
    afterReconsideration: row,
  }),
});

/**
 * 四、政府信息公开行政复议、行政诉讼情况: administrative reconsiderations and lawsuits, in 件.
 *
 * @example
 * report.disputes.litigation.direct.upheld
 */
export interface Disputes extends Section, z.infer<typeof disputesSchema> {
  /** 行政复议 */
  reconsideration: ResultCounts;
  /** 行政诉讼: 未经复议直接起诉, 复议后起诉. */
  litigation: { direct: ResultCounts; afterReconsideration: ResultCounts };
}

/** The five counts (件) of a group of table four, by result. */
export interface ResultCounts extends z.infer<typeof row> {}
