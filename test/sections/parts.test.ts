import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/sections';

describe('partsOf', () => {
  it('gives the five parts of section one, headings as printed', () => {
    const text = [
      '全年工作情况如下。',
      '（一）主动公开',
      '发布信息12条。',
      '另有3条。',
      '（二）依申请公开。收到申请2件。',
      '（三）政府信息管理：逐条审核。',
      '（四）政府信息公开平台建设',
      '（五）监督保障',
      '开展培训。',
    ].join('\n');
    expect(partsOf('overview', text)).toEqual([
      { key: 'proactive', heading: '（一）主动公开', text: '发布信息12条。\n另有3条。' },
      { key: 'onRequest', heading: '（二）依申请公开', text: '收到申请2件。' },
      { key: 'management', heading: '（三）政府信息管理', text: '逐条审核。' },
      { key: 'platform', heading: '（四）政府信息公开平台建设', text: '' },
      { key: 'oversight', heading: '（五）监督保障', text: '开展培训。' },
    ]);
  });

  it('gives problems and improvements', () => {
    const text = '（一）存在的主要问题\n更新偏慢。\n（二）改进措施\n按月检查。';
    expect(partsOf('problems', text)).toEqual([
      { key: 'problems', heading: '（一）存在的主要问题', text: '更新偏慢。' },
      { key: 'improvements', heading: '（二）改进措施', text: '按月检查。' },
    ]);
  });

  it('keeps lists of another numbering, and 一是 二是, inside their part', () => {
    const text = '（一）主动公开\n1.网站。\n2.公开栏。\n（二）队伍建设\n一是培训。\n二是检查。';
    expect(partsOf('overview', text)).toEqual([
      { key: 'proactive', heading: '（一）主动公开', text: '1.网站。\n2.公开栏。' },
      { key: null, heading: '（二）队伍建设', text: '一是培训。\n二是检查。' },
    ]);
  });

  it('reads headings of Markdown, with and without numbers', () => {
    const text =
      '### （一）主动公开\n发布信息。\n### 三是提高解读效能\n解读。\n### （二）依申请公开\n无。';
    expect(partsOf('overview', text)).toEqual([
      { key: 'proactive', heading: '（一）主动公开', text: '发布信息。\n三是提高解读效能\n解读。' },
      { key: 'onRequest', heading: '（二）依申请公开', text: '无。' },
    ]);
  });

  it('takes a short line that names a part for its heading', () => {
    expect(partsOf('problems', '存在的问题\n更新偏慢。\n下一步打算\n按月检查。')).toEqual([
      { key: 'problems', heading: '存在的问题', text: '更新偏慢。' },
      { key: 'improvements', heading: '下一步打算', text: '按月检查。' },
    ]);
  });

  it('leaves a heading null where a numbered paragraph has none', () => {
    const long = `（一）${'全年持续做好公开工作并且按时更新栏目内容、'.repeat(3)}成效明显。`;
    expect(partsOf('otherMatters', long)).toEqual([{ key: null, heading: null, text: long }]);
  });

  it.each([
    ['overview', ''],
    ['overview', '全年工作情况如下。\n一切正常。'],
    ['problems', '主要问题是更新不够及时，下一步将加强培训。'],
    ['otherMatters', '无。'],
  ] as const)('%s %j has none', (section, text) => {
    expect(partsOf(section, text)).toEqual([]);
  });
});
