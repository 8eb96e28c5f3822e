import { describe, expect, it } from 'vitest';
import { cellAt } from '../../src/model';
import { parseReport } from '../../src/parse';

const title = (body: string, year = 2023) => `${body}${year}年政府信息公开工作年度报告`;
const ONE = '一、总体情况\n全年公开信息。\n';
const TWO = (count: number) =>
  `二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t${count}\t0\t0\n`;
const THREE = '三、收到和处理政府信息公开申请情况\n2.重复申请\t1\t2\t3\t4\t5\t6\t21\n';

/** What was read of the first report, and where the other begins. */
function read(text: string) {
  const report = parseReport(text);
  const { title, overview, requests, diagnostics } = report;
  const other = diagnostics.find(({ ruleId }) => ruleId === 'report-follows');
  return [
    title,
    overview.text,
    cellAt(report, 'proactiveDisclosure.rules.issued'),
    requests.outcomes.notProcessed.duplicate.total,
    other ? [other.actual, other.place?.start.line] : null,
  ];
}

describe('a report behind another', () => {
  it('is not read for what the first lacks', () => {
    const text = `${title('清溪县教育局')}\n${ONE}${TWO(5)}${title('安渡县教育局')}\n${ONE}${TWO(7)}${THREE}`;
    expect(read(text)).toEqual([
      title('清溪县教育局'),
      '全年公开信息。',
      5,
      null,
      [title('安渡县教育局'), 8],
    ]);
  });

  it.each([
    ['of the same body, for another year', `${title('清溪县教育局', 2022)}\n${ONE}${TWO(7)}`],
    ['without section one', `${title('安渡县教育局')}\n${TWO(7)}`],
    ['of which only a table is left', `${title('安渡县教育局')}\n${TWO(7).slice(13)}`],
    ['with a title over two lines', `安渡县教育局\n2023年政府信息公开工作年度报告\n${ONE}`],
  ])('%s', (_, other) => {
    const text = `${title('清溪县教育局')}\n${ONE}${TWO(5)}${other}${THREE}`;
    expect(read(text)).toEqual([
      title('清溪县教育局'),
      '全年公开信息。',
      5,
      null,
      [other.split('\n')[0], 8],
    ]);
  });

  it('is told by section one and a table that come again, where it has no title', () => {
    const text = `${title('清溪县教育局')}\n${ONE}${TWO(5)}\n${ONE}${TWO(7)}${THREE}`;
    expect(read(text).slice(2)).toEqual([5, null, ['一、总体情况', 9]]);
  });

  it.each([
    [
      'a table of contents and the title again',
      `${title('清溪县教育局')}\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n${title('清溪县教育局')}\n本报告依据条例编制。\n${ONE}${TWO(5)}${THREE}`,
    ],
    [
      'the title at the head of each page',
      `${title('清溪县教育局')}\n${ONE}${TWO(5)}${title('清溪县教育局')}\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3\n${THREE}`,
    ],
    [
      'a list in the words of the headings',
      `${title('清溪县教育局')}\n${ONE}${TWO(5)}${THREE}六、其他需要报告的事项\n一、总体情况\n良好。\n二、主动公开政府信息情况\n良好。`,
    ],
  ])('is not what %s is', (_, text) => {
    expect(read(text).slice(2)).toEqual([5, 21, null]);
  });
});
