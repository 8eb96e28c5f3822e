import { expect, it } from 'vitest';
import { isTable, SECTION_KEYS, SECTIONS } from '../../src/form';

it('has the six sections in order, three of them tables', () => {
  expect(SECTION_KEYS.map((key) => [key, SECTIONS[key][0], isTable(key)])).toEqual([
    ['overview', '一、总体情况', false],
    ['proactiveDisclosure', '二、主动公开政府信息情况', true],
    ['requests', '三、收到和处理政府信息公开申请情况', true],
    ['disputes', '四、政府信息公开行政复议、行政诉讼情况', true],
    ['problems', '五、存在的主要问题及改进情况', false],
    ['otherMatters', '六、其他需要报告的事项', false],
  ]);
});
