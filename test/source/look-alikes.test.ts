import { expect, it } from 'vitest';
import { parseReport } from '../../src/parse';
import { unifyLookAlikes } from '../../src/source';

it('takes characters for those they look like, one by one', () => {
  expect(unifyLookAlikes('⼈⺠政府⾃然⼈，⻓⻔⻚⻢')).toBe('人民政府自然人，长门页马');
  expect(unifyLookAlikes('┌─┬╌┐│┃｜╋')).toBe('+-+-+|||+');
  expect(unifyLookAlikes('⺀ ½ １ ㈠ 𠮷 人')).toBe('⺀ ½ １ ㈠ 𠮷 人');
});

it('reads labels and headings in radicals, and gives them back as printed', () => {
  const text = [
    '柳塘镇⼈⺠政府2023年政府信息公开⼯作年度报告',
    '三、收到和处理政府信息公开申请情况',
    '⼀、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21',
  ].join('\n');
  const report = parseReport(text);
  expect(report.agency).toBe('柳塘镇人民政府');
  expect(report.requests.received.total).toBe(21);
  expect(report.source.rows['requests.received']?.raw).toBe('⼀、本年新收政府信息公开申请数量');
});
