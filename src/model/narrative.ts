import { z } from 'zod';
import { type Section, sectionShape } from './fields';

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
  key: z.enum(PART_KEYS).nullable(),
  heading: z.string().nullable(),
  text: z.string(),
});

/** A section of prose: 一、总体情况, 五、存在的主要问题及改进情况, 六、其他需要报告的事项. */
export const narrativeSchema = z.object({
  ...sectionShape,
  parts: z.array(partSchema),
});

/** Key of a prescribed part: 主动公开 `proactive`, 依申请公开 `onRequest`, … */
export type PartKey = (typeof PART_KEYS)[number];

/** A part of a section of prose, for example （二）依申请公开. */
export interface Part extends z.infer<typeof partSchema> {
  /** Which prescribed part it is; `null` for any other. */
  key: PartKey | null;
  /** Its heading as printed. */
  heading: string | null;
  /** Its prose. */
  text: string;
}

/** A section of prose with its parts. */
export interface Narrative extends Section, z.infer<typeof narrativeSchema> {
  /** The parts under headings of their own, in order. */
  parts: Part[];
}
