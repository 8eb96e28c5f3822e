import { describe, expect, it } from 'vitest';
import { withoutLineMarks } from '../../src/source/line-marks';

const lines = (...all: string[]) => all.join('\n');

describe('withoutLineMarks', () => {
  it.each([
    [
      'the marks of a quoted mail, blank lines and nested ones among them',
      lines('> 一、总体情况', '>', '> 全年工作有序。', '>> 规章 0', '> 行政许可 3'),
      lines('  一、总体情况', ' ', '  全年工作有序。', '   规章 0', '  行政许可 3'),
    ],
    [
      'bullets before the cells of a table',
      lines('- 行政许可', '- 8', '- 12', '- 4', '- 行政处罚'),
      lines('  行政许可', '  8', '  12', '  4', '  行政处罚'),
    ],
    [
      'bullets before the rows of a table',
      lines('• 规章\t0', '• 行政许可\t1', '• 行政处罚\t2', '• 行政强制\t3', '• 行政事业性收费\t4'),
      lines('  规章\t0', '  行政许可\t1', '  行政处罚\t2', '  行政强制\t3', '  行政事业性收费\t4'),
    ],
  ])('takes %s for spaces', (_, text, expected) => {
    expect(withoutLineMarks(text)).toBe(expected);
  });

  it.each([
    [
      'a list in the prose',
      lines('- 加强培训', '- 完善制度', '- 更新专栏', '- 按时答复', '- 做好保密'),
    ],
    ['figures with a sign', lines('行政许可', '8', '- 12', '4', '行政处罚', '- 3')],
    ['figures alone', lines('- 1', '- 2', '- 3', '- 4', '- 5')],
    ['a few lines', lines('> 一、总体情况', '> 有序。', '正文')],
  ])('leaves %s alone', (_, text) => {
    expect(withoutLineMarks(text)).toBe(text);
  });

  it('leaves a line of millions of marks alone', () => {
    const text = '> '.repeat(12_000_000);
    expect(withoutLineMarks(text) === text).toBe(true);
  });
});
