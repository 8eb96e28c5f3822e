import type { Row } from '../draft';
import { setLine, type Word, wrapTo } from './canvas';
import type { Page } from './pdf-columns';

/**
 *                                       申请人情况
 *     （本列数据的勾稽关系为：…，         法人或其他组织
 *     等于第三项加第四项之和）   自然人                          总计
 *                                      商业企  科研机   其他
 *                                      业      构
 */
export function requestHeads(heads: readonly Row[], page: Page): string[] {
  const texts = heads.flatMap((row) => row.cells).filter((cell) => cell.text !== '');
  const note = texts.find((cell) => cell.kind === 'note')?.text ?? '';
  const middle = (from: number) => (page.values[from] ?? 0) + Math.floor(page.width / 3);
  const [line1 = '', line2 = '', ...more] = wrapTo(note, (page.values[0] ?? 0) - 2);
  return [
    setLine([{ column: middle(3), text: '申请人情况' }]),
    setLine([
      { column: 0, text: line1 },
      { column: middle(2), text: '法人或其他组织' },
    ]),
    ...(line2 ? [setLine([{ column: 0, text: line2 }])] : []),
    ...more.map((text) => setLine([{ column: 0, text }])),
    setLine([
      { column: page.values[0] ?? 0, text: '自然人' },
      { column: page.values[6] ?? 0, text: '总计' },
    ]),
    ...wrapped(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'], page, 1),
  ];
}

/** 行政复议 over five columns, 行政诉讼 over ten, and the results below. */
export function disputeHeads(page: Page): string[] {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const at = (column: number) => page.values[column] ?? 0;
  return [
    setLine([
      { column: at(1), text: '行政复议' },
      { column: at(9), text: '行政诉讼' },
    ]),
    '',
    setLine([
      { column: at(6), text: '未经复议直接起诉' },
      { column: at(11), text: '复议后起诉' },
    ]),
    '',
    ...wrapped([...results, ...results, ...results], page, 0),
  ];
}

/** Heads broken to the width of their columns, line by line. */
function wrapped(heads: readonly string[], page: Page, first: number): string[] {
  const width = Math.max(4, Math.min(page.width - 2, 8));
  const pieces = heads.map((head) => wrapTo(head, width));
  const height = Math.max(...pieces.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    setLine(
      pieces.map(
        (lines, index): Word => ({
          column: page.values[first + index] ?? 0,
          text: lines[line] ?? '',
        }),
      ),
    ),
  );
}
