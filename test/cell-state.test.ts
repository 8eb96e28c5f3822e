import { describe, expect, it } from 'vitest';
import { cellAt, cellPaths, cellState, parseReport } from 'zfxxgk-report';
import { EXAMPLE } from './support/example';

const TITLE = '柳塘镇人民政府2023年政府信息公开工作年度报告';
const REQUESTS = `${TITLE}\n三、收到和处理政府信息公开申请情况\n`;

/** The kind of a cell, and the diagnostics that name it. */
function stateIn(text: string, path: string): string {
  const { kind, value, diagnostics } = cellState(parseReport(text), path);
  return [kind, value, ...diagnostics.map(({ ruleId }) => ruleId)].join(' ');
}

const DUPLICATE = 'requests.outcomes.notProcessed.duplicate';
const ROW = '2.重复申请';

describe('cellState', () => {
  it.each([
    ['a number', `${ROW}\t1\t2\t3\t4\t5\t6\t21`, 'number 2'],
    [
      'a number in a row that stands twice',
      `${ROW}\t1\t2\t3\t4\t5\t6\t21\n`.repeat(2),
      'number 2 row-repeated',
    ],
    ['a blank', `${ROW}\t1\t\t3\t4\t5\t6\t21`, 'blank '],
    ['a dash', `${ROW}\t1\t-\t3\t4\t5\t6\t21`, 'blank '],
    [
      'a blank in a row that stands twice',
      `${ROW}\t1\t\t3\t4\t5\t6\t21\n`.repeat(2),
      'blank  row-repeated',
    ],
    ['what is no number', `${ROW}\t1\t000\t3\t4\t5\t6\t21`, 'unreadable  cell-unreadable'],
    ['a row of two figures', `\t\t${ROW}\t\t2\t\t\t3\t\t\t`, 'undecided  row-undecided'],
    [
      'two rows that differ',
      `${ROW}\t1\t2\t3\t4\t5\t6\t21\n${ROW}\t0\t0\t0\t0\t0\t0\t0`,
      'undecided  row-conflict',
    ],
    ['a row that is not there', '1.信访举报投诉类申请\t1\t2\t3\t4\t5\t6\t21', 'row-missing '],
    ['a table that is not there', '无。', 'table-missing '],
  ])('tells %s', (_, rows, state) => {
    expect(stateIn(`${REQUESTS}${rows}\n`, `${DUPLICATE}.enterprise`)).toBe(state);
  });

  it('names what stands in a table beside its rows', () => {
    const text = `${TITLE}\n四、政府信息公开行政复议、行政诉讼情况\n7 8 9\n行政复议 1 2 3 4 10\n`;
    expect(stateIn(text, 'disputes.reconsideration.upheld')).toBe('number 1');
    expect(stateIn(text, 'disputes.litigation.direct.upheld')).toBe('row-missing  figures-stray');
  });

  it('tells a section that is not there, and a text that is no report', () => {
    expect(stateIn(REQUESTS, 'disputes.reconsideration.total')).toBe('section-missing ');
    expect(stateIn('无', 'disputes.reconsideration.total')).toBe('section-missing  not-a-report');
  });

  it('tells a cell of the other edition', () => {
    expect(stateIn(EXAMPLE, 'requests.outcomes.other.undivided.total')).toBe('edition ');
    expect(stateIn(EXAMPLE, 'proactiveDisclosure.procurement.amount')).toBe('edition ');
  });

  it('agrees with cellAt, cell by cell', () => {
    const report = parseReport(EXAMPLE);
    for (const path of cellPaths('mixed')) {
      const { kind, value } = cellState(report, path);
      expect(value, path).toBe(cellAt(report, path));
      expect(kind === 'number', path).toBe(value !== null);
    }
  });

  it('reads the same from JSON', () => {
    const report = parseReport(`${REQUESTS}${ROW}\t1\t000\t3\t4\t5\t6\t21\n`);
    const again = JSON.parse(JSON.stringify(report));
    for (const path of cellPaths('mixed')) {
      expect(cellState(again, path)).toEqual(cellState(report, path));
    }
  });
});
