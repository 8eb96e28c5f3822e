import { z } from 'zod';
import { diagnosticSchema } from '../diagnostics';
import { EDITIONS } from '../form';
import { disputesSchema } from './disputes';
import { narrativeSchema } from './narrative';
import { proactiveDisclosureSchema } from './proactive-disclosure';
import { requestsSchema } from './requests';
import { sourceSchema } from './source';

/**
 * zod schema of a {@link Report}: checks a report that comes from JSON.
 *
 * @example
 * const report = reportSchema.parse(JSON.parse(json));
 */
export const reportSchema = z.object({
  /** Version of this shape. */
  schemaVersion: z.literal(1),
  /** The report's title, inner spaces and line breaks closed up. */
  title: z.string().nullable(),
  /** The body that reports (发布机关). */
  agency: z.string().nullable(),
  /** Reporting year (统计年度), not the year of publication. */
  year: z.int().nullable(),
  /** Edition of the official form that the tables follow. */
  edition: z.enum([...EDITIONS, 'mixed']).nullable(),
  /** Prose between the title and section one. */
  preamble: z.string(),
  /** Period covered (统计期限) as ISO dates, if stated. */
  period: z.object({ start: z.iso.date(), end: z.iso.date() }).nullable(),
  /** 一、总体情况 */
  overview: narrativeSchema,
  /** 二、主动公开政府信息情况 */
  proactiveDisclosure: proactiveDisclosureSchema,
  /** 三、收到和处理政府信息公开申请情况 */
  requests: requestsSchema,
  /** 四、政府信息公开行政复议、行政诉讼情况 */
  disputes: disputesSchema,
  /** 五、存在的主要问题及改进情况 */
  problems: narrativeSchema,
  /** 六、其他需要报告的事项 */
  otherMatters: narrativeSchema,
  /** What parsing noticed. */
  diagnostics: z.array(diagnosticSchema),
  /** Where everything came from. */
  source: sourceSchema,
});

/**
 * The JSON Schema (draft 2020-12) of a report, made from {@link reportSchema}.
 *
 * @example
 * fs.writeFileSync('report.schema.json', JSON.stringify(reportJsonSchema()));
 */
export function reportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(reportSchema);
}

/** An annual report (政府信息公开工作年度报告), as plain JSON. */
export type Report = z.infer<typeof reportSchema>;
