import {
  APPLICANT_COLUMNS,
  type Block,
  type Edition,
  FORMS,
  type FormRow,
  type Labels,
  RESULT_COLUMNS,
  tableRows,
} from '../../src/form';
import { type Cell, cell, type Row, row, value } from './draft';
import type { Blocks, Numbers } from './numbers';
import type { Random } from './random';
import { type Wording, worded, wordedNote } from './wording';

/** What is needed to fill the form in. */
export interface Filling {
  numbers: Numbers;
  blocks: Blocks;
  wording: Wording;
  random: Random;
}

const LABEL_COLUMNS = 3;
const BLOCK_COLUMNS = 4;

/**
 *     第二十条第（一）项
 *     信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
 *     规章     |            0 |            0 |            0
 */
export function disclosureRows(filling: Filling): Row[] {
  const { blocks2019 } = filling.blocks;
  const old = FORMS['2019'].proactiveDisclosure.slice(0, blocks2019);
  const done = old.length === FORMS['2019'].proactiveDisclosure.length ? Infinity : old.length;
  const recent: readonly Block[] = FORMS['2021'].proactiveDisclosure.slice(done);
  return [...old, ...recent].flatMap((block: Block) => blockRows(block, filling));
}

function blockRows(block: Block, { numbers, wording, random }: Filling): Row[] {
  const columns = Object.entries(block.columns);
  const span = (index: number) =>
    index === columns.length - 1 ? BLOCK_COLUMNS - columns.length : 1;
  const word = (labels: Labels) => worded(labels[0], wording, random);
  return [
    row('article', [cell('article', word(block.article), BLOCK_COLUMNS)]),
    row('head', [
      cell('head', '信息内容'),
      ...columns.map(([, column], index) =>
        cell('head', headText(column.labels, wording, random), span(index)),
      ),
    ]),
    ...Object.entries(block.rows).map(([key, labels]) =>
      row('values', [
        cell('label', word(labels)),
        ...columns.map(([column], index) =>
          numbered(numbers, `proactiveDisclosure.${key}.${column}`, span(index)),
        ),
      ]),
    ),
  ];
}

/** The head of 收费金额 has two official wordings. */
function headText(labels: Labels, wording: Wording, random: Random): string {
  const decimals = labels.find((label) => label.includes('保留4位小数'));
  return worded(decimals && random.chance(0.3) ? decimals : labels[0], wording, random);
}

/**
 *     （本列数据…） (3 columns) | 申请人情况
 *                               | 自然人 | 法人或其他组织             | 总计
 *                               |        | 商业企业 | 科研机构 | …   |
 *     一、本年新收…             | 7 values
 *     三、 | （一）予以公开     | 7 values
 *          | （三） | 1.属于…   | 7 values
 */
export function requestRows(filling: Filling): Row[] {
  const { blocks, wording, random, numbers } = filling;
  let above: readonly Labels[] = [];
  const rows = tableRows(blocks.requests, 'requests').map((formRow) => {
    const under = undividedUnder(formRow);
    const labels = labelCells([...under, formRow.labels], under, above, (label) =>
      worded(label, wording, random),
    );
    above = under;
    return row('values', [
      ...labels,
      ...formRow.columns.map((column) => numbered(numbers, `${formRow.path}.${column.key}`)),
    ]);
  });
  return [...requestHeads(wording, random), ...rows];
}

/** （六）其他处理 of 2019 is a single row: its label is its group's. */
function undividedUnder(row: FormRow): readonly Labels[] {
  return row.path.endsWith('.undivided') ? row.under.slice(0, 1) : row.under;
}

/** Each label once, over the columns that are left; a group's label covers the rows below it. */
function labelCells(
  labels: readonly Labels[],
  under: readonly Labels[],
  above: readonly Labels[],
  word: (label: string) => string,
): Cell[] {
  return labels.map((each, level) => {
    const last = level === labels.length - 1;
    if (!last && above[level] === under[level]) return cell('covered', '');
    return cell('label', word(each[0]), last ? LABEL_COLUMNS - level : 1);
  });
}

/** 总计 stands in the first, second or third row of heads. */
function requestHeads(wording: Wording, random: Random): Row[] {
  const totalAt = random.pick([1, 2, 2, 3]);
  const [person, ...organizations] = Object.values(APPLICANT_COLUMNS).map(
    ({ labels }) => labels[0],
  );
  const total = organizations.pop() ?? '';
  const totalCell = (at: number) => (at === totalAt ? cell('head', total) : cell('covered', ''));
  return [
    row('head', [
      cell('note', wordedNote(wording, random), LABEL_COLUMNS),
      cell('head', '申请人情况', totalAt === 1 ? 6 : 7),
      ...(totalAt === 1 ? [totalCell(1)] : []),
    ]),
    row('head', [
      cell('covered', '', LABEL_COLUMNS),
      cell('head', person ?? ''),
      cell('head', '法人或其他组织', organizations.length),
      totalCell(2),
    ]),
    row('head', [
      cell('covered', '', LABEL_COLUMNS),
      cell('covered', ''),
      ...organizations.map((text) => cell('head', text)),
      totalCell(3),
    ]),
  ];
}

/**
 *     行政复议 (5)     | 行政诉讼 (10)
 *     结果维持 | …     | 未经复议直接起诉 (5)  | 复议后起诉 (5)
 *                      | 结果维持 | …          | 结果维持 | …
 *     15 values
 */
export function disputeRows({ numbers }: Filling): Row[] {
  const results = () => Object.values(RESULT_COLUMNS).map(({ labels }) => cell('head', labels[0]));
  const paths = tableRows('2021', 'disputes').flatMap(({ path, columns }) =>
    columns.map(({ key }) => `${path}.${key}`),
  );
  return [
    row('head', [cell('head', '行政复议', 5), cell('head', '行政诉讼', 10)]),
    row('head', [...results(), cell('head', '未经复议直接起诉', 5), cell('head', '复议后起诉', 5)]),
    row('head', [...results().map(() => cell('covered', '')), ...results(), ...results()]),
    row(
      'values',
      paths.map((path) => numbered(numbers, path)),
    ),
  ];
}

function numbered(numbers: Numbers, path: string, span = 1): Cell {
  const number = numbers.get(path);
  if (number === undefined) throw new RangeError(`No number drawn for ${path}`);
  return value(path, number, span);
}

/** Whether blocks of both editions stand in one table. */
export function editionOf(blocks: Blocks): Edition | 'mixed' {
  if (blocks.blocks2019 === 0) return '2021';
  return blocks.blocks2019 >= FORMS['2019'].proactiveDisclosure.length ? '2019' : 'mixed';
}
