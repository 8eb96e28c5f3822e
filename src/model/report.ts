import { z } from 'zod';
import { type Diagnostic, diagnosticSchema } from '../diagnostics/diagnostic';
import { EDITIONS, type Edition } from '../form';
import { type Disputes, disputesSchema } from './disputes';
import { type Narrative, narrativeSchema } from './narrative';
import { type ProactiveDisclosure, proactiveDisclosureSchema } from './proactive-disclosure';
import { type Requests, requestsSchema } from './requests';
import { type ReportSource, sourceSchema } from './source';

/**
 * zod schema of a {@link Report}: checks a report that comes from JSON.
 *
 * @example
 * const report = reportSchema.parse(JSON.parse(json));
 */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  title: z.string().nullable(),
  agency: z.string().nullable(),
  year: z.int().nullable(),
  edition: z.enum([...EDITIONS, 'mixed']).nullable(),
  preamble: z.string(),
  period: z.object({ start: z.iso.date(), end: z.iso.date() }).nullable(),
  overview: narrativeSchema,
  proactiveDisclosure: proactiveDisclosureSchema,
  requests: requestsSchema,
  disputes: disputesSchema,
  problems: narrativeSchema,
  otherMatters: narrativeSchema,
  diagnostics: z.array(diagnosticSchema),
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
export interface Report extends z.infer<typeof reportSchema> {
  /** Version of this shape. */
  schemaVersion: 1;
  /** The report's title, inner spaces and line breaks closed up. */
  title: string | null;
  /** The body that reports (发布机关). */
  agency: string | null;
  /** Reporting year (统计年度), not the year of publication. */
  year: number | null;
  /** Edition of the official form that the tables follow. */
  edition: Edition | 'mixed' | null;
  /** Prose between the title and section one. */
  preamble: string;
  /** Period covered (统计期限) as ISO dates, if stated. */
  period: { start: string; end: string } | null;
  /** 一、总体情况 */
  overview: Narrative;
  /** 二、主动公开政府信息情况 */
  proactiveDisclosure: ProactiveDisclosure;
  /** 三、收到和处理政府信息公开申请情况 */
  requests: Requests;
  /** 四、政府信息公开行政复议、行政诉讼情况 */
  disputes: Disputes;
  /** 五、存在的主要问题及改进情况 */
  problems: Narrative;
  /** 六、其他需要报告的事项 */
  otherMatters: Narrative;
  /** What parsing noticed. */
  diagnostics: Diagnostic[];
  /** Where everything came from. */
  source: ReportSource;
}
