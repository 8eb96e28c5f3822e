import { z } from 'zod';
import { sectionShape } from './fields';

/** Parts that the form prescribes inside sections one and five. */
export const PART_KEYS = [
  'proactive',
  'onRequest',
  'management',
  'platform',
  'oversight',
  'problems',
  'improvements',
] as const;

const partSchema = z.object({
  /** Which prescribed part it is; `null` for any other. */
  key: z.enum(PART_KEYS).nullable(),
  /** Its heading as printed. */
  heading: z.string().nullable(),
  /** Its prose. */
  text: z.string(),
});

/** A section of prose: 一、总体情况, 五、存在的主要问题及改进情况, 六、其他需要报告的事项. */
export const narrativeSchema = z.object({
  ...sectionShape,
  /** The parts under headings of their own, in order. */
  parts: z.array(partSchema),
});

/** Key of a prescribed part: 主动公开 `proactive`, 依申请公开 `onRequest`, … */
export type PartKey = (typeof PART_KEYS)[number];

/** A part of a section of prose, for example （二）依申请公开. */
export type Part = z.infer<typeof partSchema>;

/** A section of prose with its parts. */
export type Narrative = z.infer<typeof narrativeSchema>;
