import { describe, expect, it } from 'vitest';
import { findSections } from '../../src/sections';
import { createSource } from '../../src/source';

describe('the lines of sections', () => {
  // Found by fuzzing: a section whose heading came twice, around another, ended before it began.
  it.each(['收到申请\n复议\n收到申请', '处理申请\n需要报告事项\n处理申请'])(
    'follow one another: %j',
    (text) => {
      const spans = findSections(createSource(text));
      const bounds = spans.flatMap(({ lines }) => [lines.first, lines.last]);
      expect(bounds.length).toBeGreaterThan(0);
      expect(bounds).toEqual([...bounds].sort((one, other) => one - other));
    },
  );
});
