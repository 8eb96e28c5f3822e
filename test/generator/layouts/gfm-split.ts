import { type Cell, labelsOf, type Part, type Row, valuesOf } from '../draft';
import { columnCount, ownCells } from './cells';
import { pageText, tableLine } from './gfm';
import type { Ink } from './ink';

const INVENTED = ['数据1', '数据2', '数据3', '数据4', '数据5', '数据6'];
const OFFICIAL = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const WRONG = [
  '项目',
  '本年新收件数',
  '上年结转件数',
  '予以公开',
  '部分公开',
  '不予公开',
  '结转下年度',
  '总计',
];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** OCR to Markdown: a heading and a small table for each block, group or lone row. */
export function gfmSplit(part: Part, ink: Ink): string[] {
  const columns = columnCount(part.rows);
  if (columns === 15) return disputes(part, ink);
  return columns === 10 ? requests(part, ink) : blocks(part);
}

function blocks(part: Part): string[] {
  return part.rows.flatMap((row, index) => {
    if (row.kind === 'page') return ['', pageText(row), ''];
    if (row.kind === 'article') return ['', `### ${ownCells(row).join('')}`];
    const line = tableLine(ownCells(row));
    if (row.kind !== 'head') return [line];
    const titled = part.rows[index - 1]?.kind === 'article';
    return [...(titled ? [] : ['']), line, delimiter(row.cells.length)];
  });
}

/**
 *     ### （三）不予公开
 *     | 类别 | 数据1 | … | 总计 |
 *     |---|---|…|---|
 *     | 1.属于国家秘密 | 0 | … | 0 |
 */
function requests(part: Part, { random }: Ink): string[] {
  const heads = ['类别', ...random.pick([INVENTED, INVENTED, OFFICIAL]), '总计'];
  const bareLabels = random.chance(0.4);
  const lines: string[] = [];
  const note = part.rows.find((row) => row.cells[0]?.kind === 'note');
  if (note) lines.push(note.cells[0]?.text ?? '');
  if (note && random.chance(0.4)) lines.push(...placeholders());
  let broken = true;
  let wrong = false;
  for (const row of part.rows) {
    if (row.kind === 'head') continue;
    if (row.kind === 'page') {
      lines.push('', pageText(row), '');
      broken = true;
      continue;
    }
    const labels = labelsOf(row);
    const own = row.kind === 'tail' ? undefined : labels.at(-1);
    const groups = labels.filter((label) => label !== own && label.text !== '');
    const alone = own !== undefined && own.span > 1;
    const titles = [...groups, ...(alone ? [own] : [])].map((label) => label.text);
    if (row === part.wrongHeadsFrom) {
      lines.push('', tableLine(WRONG), delimiter(WRONG.length));
      wrong = true;
    } else if (!wrong) {
      for (const title of titles) if (title) lines.push('', `### ${title}`);
      const opens = broken || alone || titles.length > 0;
      if (opens) lines.push(tableLine(heads), delimiter(heads.length));
    }
    broken = false;
    const text = (row.kind === 'tail' ? labels.at(-1) : own)?.text ?? '';
    const label =
      alone && bareLabels && !wrong ? text.replace(/^([一二三四][、.]|[（(].[）)] ?)/, '') : text;
    lines.push(tableLine([label, ...valueTexts(row, heads.length - 1)]));
  }
  return lines;
}

function valueTexts(row: Row, width: number): string[] {
  const values = valuesOf(row).map((cell) => cell.text);
  return values.length > 0 ? values : Array<string>(width).fill('');
}

/** The tool took the heads for data and found none. */
function placeholders(): string[] {
  return [
    '',
    '### 申请人情况 (自然人)',
    '| (数据项目) | 数量 |',
    '|---|---|',
    '| - | - |',
    '',
    '### 申请人情况 (法人或其他组织)',
    '| 商业企业 | 科研机构 | 社会公益 | 法律服务机构 | 其他 |',
    '|---|---|---|---|---|',
    '| - | - | - | - | - |',
  ];
}

function disputes(part: Part, { random }: Ink): string[] {
  const titles = random.pick([
    ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'],
    ['行政复议', '行政诉讼-未经复议直接起诉', '行政诉讼-复议后起诉'],
  ]);
  const rows = part.rows.map(valuesOf).filter((values) => values.length > 0);
  const group = (values: Cell[], index: number) =>
    values.slice(index * RESULTS.length, (index + 1) * RESULTS.length).map((cell) => cell.text);
  return titles.flatMap((title, index) => [
    '',
    `### ${title}`,
    tableLine(RESULTS),
    delimiter(RESULTS.length),
    ...rows.map((values) => tableLine(group(values, index))),
  ]);
}

function delimiter(columns: number): string {
  return `|${'---|'.repeat(columns)}`;
}
