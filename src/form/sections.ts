import type { Labels } from './form';

/** The six sections of the form: heading as prescribed, then as printed by others. */
export const SECTIONS = {
  overview: ['一、总体情况', '一、总体工作情况', '一、基本情况', '一、概述', '一、总体概况'],
  proactiveDisclosure: ['二、主动公开政府信息情况', '二、行政机关主动公开政府信息情况'],
  requests: ['三、收到和处理政府信息公开申请情况', '三、行政机关收到和处理政府信息公开申请情况'],
  disputes: [
    '四、政府信息公开行政复议、行政诉讼情况',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  ],
  problems: [
    '五、存在的主要问题及改进情况',
    '五、存在问题及改进情况',
    '五、政府信息公开工作存在的主要问题及改进情况',
    '五、存在的主要问题和改进措施',
  ],
  otherMatters: ['六、其他需要报告的事项', '六、其他需要报告的事项情况'],
} as const satisfies Record<string, Labels>;

export type SectionKey = keyof typeof SECTIONS;

export const SECTION_KEYS = Object.keys(SECTIONS) as SectionKey[];

/** The sections that consist of a table. */
export const TABLE_KEYS = ['proactiveDisclosure', 'requests', 'disputes'] as const;

export type TableKey = (typeof TABLE_KEYS)[number];

export function isTable(key: SectionKey): key is TableKey {
  return (TABLE_KEYS as readonly string[]).includes(key);
}
