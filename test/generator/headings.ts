import type { SectionKey } from '../../src/form';
import type { Random } from './random';

/** Wordings of the six headings that real reports print; the prescribed one comes first and most often. */
const HEADINGS: Record<SectionKey, readonly [string, ...string[]]> = {
  overview: ['总体情况', '总体工作情况', '基本情况', '概述'],
  proactiveDisclosure: ['主动公开政府信息情况', '行政机关主动公开政府信息情况'],
  requests: ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况'],
  disputes: [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  ],
  problems: [
    '存在的主要问题及改进情况',
    '存在问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
  ],
  otherMatters: ['其他需要报告的事项', '其他需要报告的事项情况'],
};

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** The headings of a report and the mark that its sub-headings carry. */
export interface Headings {
  text: Record<SectionKey, string>;
  /** Mark of the title. */
  titleMark: string;
  /** Mark one level below the sections'. */
  subMark: string;
}

/** Marks of one level, drifting levels, or none; one numbering or two; indents; a colon after. */
export function drawHeadings(random: Random, markdown: boolean): Headings {
  const marks = markdown || random.chance(0.3);
  const drifting = marks && random.chance(0.4);
  const numbering = random.pick(['、', '、', '、', '.', 'drift']);
  const brackets = random.chance(0.04);
  let level = 2;
  const entries = Object.entries(HEADINGS).map(([key, wordings], index) => {
    if (drifting && random.chance(0.4)) level = Math.min(level + 1, 4);
    const words = random.chance(0.7) ? wordings[0] : random.pick(wordings);
    const numeral = NUMERALS[index] ?? '';
    const pause = numbering === 'drift' ? random.pick(['、', '.', '．']) : numbering;
    const number = brackets ? `（${numeral}）` : `${numeral}${pause}`;
    const indent = marks ? '' : random.pick(['', '', '', '', '  ', '　　']);
    const after = random.chance(0.06) ? '：' : '';
    return [key, `${marks ? `${'#'.repeat(level)} ` : ''}${indent}${number}${words}${after}`];
  });
  return {
    text: Object.fromEntries(entries) as Record<SectionKey, string>,
    titleMark: marks && random.chance(0.8) ? '# ' : '',
    subMark: marks ? '### ' : '',
  };
}
