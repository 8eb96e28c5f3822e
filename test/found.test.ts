/**
 * What a search over made-up reports once found to be read wrongly without a word, or not read though
 * nothing was lost. Each case is made again from its seed, or stands here as it is.
 */
import { describe, expect, it } from 'vitest';
import type { TableKey } from '../src/form';
import { cellAt } from '../src/model';
import { parseReport } from '../src/parse';
import { validateReport } from '../src/validate';
import { type DamageName, generate, judge, type LayoutName } from './generator';

type Found = [seed: number, layout: LayoutName, damages: readonly DamageName[]];

const FOUND: Readonly<Record<string, readonly Found[]>> = {
  'the copy of a row whose label stands around the label of its group': [
    [6003176, 'pdf-columns', ['doubled-row-differs']],
    [6009026, 'pdf-columns', ['doubled-row-differs']],
    [908042, 'pdf-columns', ['doubled-row-differs']],
    [1002903, 'pdf-columns', ['doubled-row-differs']],
    [1005477, 'pdf-columns', ['doubled-row-differs']],
    [1005633, 'pdf-columns', ['doubled-row-differs']],
  ],
  'the wrapped label of an undivided group below the copy of a row is no 其他 with another number':
    [
      [910016438, 'bordered', ['doubled-row-differs']],
      [2552213, 'bordered', ['doubled-row']],
      [77316042, 'bordered', ['doubled-row']],
    ],
  'a row without a label is none of an edition that nothing speaks for': [
    [960003099, 'spread', ['lost-label']],
    [995003099, 'spread', ['lost-label']],
  ],
  'the row of a small table has the number of the heading over it': [
    [990501921, 'gfm-split', ['torn-label']],
  ],
  'what stands beside a border is cut, not read on': [
    [522, 'bordered', ['units']],
    [1283, 'bordered', ['lost-label']],
    [1203460, 'bordered', []],
    [1700877, 'bordered', []],
  ],
  'a merged cell in all its columns, the clause over a block among them': [
    [1304700, 'spread', ['blank-cell']],
    [1300017, 'spread', []],
  ],
  'digits with spaces inside, where a line holds one cell': [
    [3696, 'lines-plain', ['inner-spaces']],
    [10824, 'lines-plain', ['inner-spaces']],
    [12120, 'lines-plain', ['inner-spaces']],
    [40473, 'lines-plain', ['inner-spaces']],
    [4991, 'lines-blank', ['inner-spaces']],
    [8879, 'lines-blank', ['inner-spaces']],
    [3708, 'mixed-pieces', ['inner-spaces']],
  ],
  'a dash holds its place in a run of numbers': [
    [2986, 'separate-runs', ['dash-zeros']],
    [4282, 'separate-runs', ['dash-zeros']],
    [8170, 'separate-runs', ['dash-zeros']],
    [40411, 'separate-runs', ['dash-zeros']],
  ],
  'characters without width neither part nor unsign a number, nor hide a unit': [
    [3203, 'mixed-tables', ['zero-width']],
    [19401, 'pdf-columns', ['zero-width']],
    [20049, 'pdf-columns', ['zero-width']],
    [65180, 'pdf-columns', ['blank-totals', 'zero-width']],
    [65134, 'lines-blank', ['blank-zeros', 'zero-width']],
    [41255, 'pdf-raw', ['zero-width']],
    [21245, 'lines-tab', ['zero-width']],
    [25138, 'pipe-suffix', ['zero-width']],
  ],
  'a change in words (增加12, 减少97) is a value': [
    [13462, 'separate-runs', ['signs']],
    [24749, 'separate-runs', ['signs']],
    [43093, 'separate-runs', ['signs']],
  ],
  '（六）其他 torn from 处理 is the row of the form of 2019, not 3.其他 of the form of 2021': [
    [24536, 'tab-merged', ['torn-label']],
    [205346, 'tab-merged', ['torn-label']],
    [1301, 'lines-blank', ['torn-label']],
    [57499, 'lines-tab', ['torn-label']],
    [41309, 'pdf-raw', ['torn-label']],
    [40020, 'tab-full', ['torn-label']],
  ],
  'a row that was lost takes no numbers from the row above it': [
    [43360, 'gfm-split', ['lost-row']],
    [211730, 'gfm-split', ['lost-row']],
    [41488, 'gfm-split', ['lost-label']],
    [20210, 'pdf-raw', ['lost-row']],
    [56321, 'pdf-raw', ['lost-row']],
  ],
  'copies of a row that differ are not read': [
    [1599, 'pdf-columns', ['doubled-row-differs']],
    [8079, 'pdf-columns', ['doubled-row-differs']],
    [14559, 'pdf-columns', ['doubled-row-differs']],
    [10670, 'pdf-raw', ['doubled-row-differs']],
    [20949, 'pdf-raw', ['doubled-row-differs']],
    [206439, 'pdf-raw', ['doubled-row-differs']],
    [40318, 'gfm-split', ['doubled-row-differs']],
  ],
  'numbers do not slip past a label wrapped around them': [
    [40032, 'pdf-columns', ['torn-group']],
    [68330, 'pdf-columns', ['torn-group']],
    [45324, 'pdf-columns', ['lost-tail']],
    [4083, 'pdf-columns', ['lost-label']],
    [64118, 'pdf-columns', ['lost-label', 'dash-zeros']],
  ],
  'a row without its label gives its numbers to no other': [
    [206803, 'mixed-pieces', ['lost-label', 'remarks']],
  ],
  'rows show nothing about others whose label stands in another column': [
    [7000813, 'tab-extra', ['blank-zeros']],
  ],
  '无 of a torn group label is no cell of the row above': [
    [7002427, 'pdf-raw', ['blank-totals']],
    [7011139, 'pdf-raw', ['blank-totals']],
  ],
  'a page number fills no blank cell': [[68756, 'pipe-suffix', ['blank-zeros', 'page-numbers']]],
  'a date below the title is no part of it': [
    [6, 'lines-plain', []],
    [8, 'pipe-lines', []],
    [15, 'pdf-columns', []],
    [30, 'gfm', []],
  ],
  'letters of the side label and group labels stand on the lines of numbers': [
    [33, 'pdf-columns', []],
    [51, 'pdf-columns', []],
    [69, 'pdf-columns', []],
    [123, 'pdf-columns', []],
    [20032, 'pdf-columns', []],
    [40014, 'pdf-columns', []],
    [40716, 'pdf-columns', []],
    [100050, 'pdf-columns', []],
    [100068, 'pdf-columns', []],
    [100230, 'pdf-columns', []],
    [8608825, 'pdf-columns', []],
    [8090796, 'pdf-columns', []],
  ],
  'a heading above a small table names its row': [
    [103, 'gfm-split', []],
    [229, 'gfm-split', []],
    [200192, 'gfm-split', []],
  ],
  'a table in pieces of two layouts loses nothing between them': [
    [252, 'mixed-pieces', []],
    [20323, 'mixed-pieces', []],
    [40017, 'mixed-pieces', []],
    [201097, 'mixed-pieces', []],
    [8090796, 'mixed-pieces', []],
  ],
  'a word of the head under torn ones is no row, one before figures is a label of its row': [
    [910989, 'pdf-raw', ['repeated-heads']],
    [1012338, 'gfm-split', ['lost-row']],
    [1003098, 'gfm-split', ['lost-row']],
  ],
  'a row of two marks and a number is no page number': [
    [1002576, 'separate-runs', ['dash-zeros']],
    [1014336, 'separate-runs', ['dash-zeros']],
  ],
  'what one layout shows of columns says nothing about another': [
    [1010078, 'mixed-pieces', ['blank-zeros']],
    [3303077, 'mixed-pieces', ['blank-totals']],
    [3303336, 'mixed-pieces', ['blank-totals']],
  ],
  'rows without a total do not show where others begin': [
    [1003379, 'mixed-pieces', ['blank-totals']],
  ],
  'a remark wrapped inside borders is no number': [
    [1009486, 'bordered', ['remarks']],
    [1006966, 'bordered', ['remarks']],
  ],
  'a total left blank leaves the rest of its row': [
    [40348, 'lines-pipe', ['blank-totals']],
    [40349, 'pipe-lines', ['blank-totals']],
    [40343, 'tab-extra', ['blank-totals']],
    [40356, 'pdf-columns', ['blank-totals']],
  ],
  'cells behind the clause of another block are none of the rows before it': [
    [997004675, 'lines-pipe', ['blank-zeros', 'lost-label']],
  ],
};

describe.each(Object.entries(FOUND))('%s', (_, found) => {
  it.each(found)('seed %i in %s %j', (seed, layout, damages) => {
    const generated = generate(seed, { layout, damages });
    expect(generated.damages).toEqual(damages);
    const report = parseReport(generated.text);
    const isWhole = damages.length === 0;
    const findings = isWhole ? validateReport(report).findings : [];
    const { faults } = judge(report, [...report.diagnostics, ...findings], generated);
    expect(faults).toEqual([]);
  });
});

const HEADINGS: Readonly<Record<TableKey, string>> = {
  proactiveDisclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
};

interface Snippet {
  readonly why: string;
  readonly table: TableKey;
  readonly text: string;
  /** What is printed for cells, `null` for nothing. */
  readonly cells: Readonly<Record<string, number | null>>;
}

const DISPUTE_HEADS = [
  ...['行政复议', '行政诉讼', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
  ...['未经复议直接起诉', '复议后起诉'],
  ...Array.from({ length: 2 }, () => [
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '总计',
  ]).flat(),
];

const SNIPPETS: readonly Snippet[] = [
  {
    why: 'a dash in a run of numbers is the number of no other row',
    table: 'proactiveDisclosure',
    text: '第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n行政强制\n1481689\n—',
    cells: { 'penalties.decisions': 1481689, 'coercion.decisions': null },
  },
  {
    why: 'a minus keeps its number when a character without width comes between',
    table: 'proactiveDisclosure',
    text: '信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t100\t-\u200b72\t2\u200d8',
    cells: { 'licensing.lastYear': 100, 'licensing.change': -72, 'licensing.decisions': 28 },
  },
  {
    why: 'one digit under a head in yuan is changed into 10,000 yuan like any other',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年收费金额（单位：元）\n行政事业性收费\t5',
    cells: { 'fees.amount': 0.0005 },
  },
  {
    why: 'more digits than a number can hold are no number',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年处理决定数量\n行政许可\t12345678901234567890123',
    cells: { 'licensing.decisions': null },
  },
  {
    why: 'a page number on a line of its own is none of a blank cell',
    table: 'proactiveDisclosure',
    text: '| \n 信息内容  | \n 本年制发件数  | \n 本年废止件数  | \n 现行有效件数  | \n| \n 规章  | \n 0  | \n4\n   | \n 3  | \n',
    cells: { 'rules.issued': 0, 'rules.repealed': null, 'rules.inForce': 3 },
  },
  {
    why: 'the numbers of a row stay with it when the row below it is lost',
    table: 'requests',
    text: '一、本年新收政府信息公开申\n请数量\n1\n2\n3\n4\n5\n6\n21\n三、\n本\n年\n度\n办\n理\n结\n果\n（一）予以公开\n0\n0\n0\n0\n0\n0\n0',
    cells: { 'received.naturalPerson': 1, 'received.total': 21, 'carriedOver.naturalPerson': null },
  },
  {
    why: 'the first of seven cells may be a merged label, and the total blank',
    table: 'requests',
    text: '一、本年新收政府信息公开申请数量\t\t1\t2\t3\t4\t5\t6\t21\n二、上年结转政府信息公开申请数量\t\t11\t12\t13\t14\t15\t16',
    cells: { 'carriedOver.naturalPerson': 11, 'carriedOver.total': null },
  },
  {
    why: 'a dash with a pipe behind it makes no Markdown table of cells on lines',
    table: 'requests',
    text: ['1.属于国家秘密', 1, '-', 3, 4, 5, 6, 19].map((cell) => `${cell} |`).join('\n'),
    cells: {
      'outcomes.refused.stateSecret.naturalPerson': 1,
      'outcomes.refused.stateSecret.enterprise': null,
      'outcomes.refused.stateSecret.total': 19,
    },
  },
  {
    why: 'a page number within the one row of table four shifts nothing',
    table: 'disputes',
    text: [...DISPUTE_HEADS, 1, 0, 0, 2, 3, 4, '- 4 -', 0, 5, 6, 15, 7, 0, 8, 9, 24]
      .map((cell) => (cell === '- 4 -' ? cell : `${cell} |`))
      .join('\n'),
    cells: {
      'reconsideration.total': 3,
      'litigation.direct.upheld': 4,
      'litigation.direct.total': 15,
      'litigation.afterReconsideration.upheld': 7,
      'litigation.afterReconsideration.total': 24,
    },
  },
  {
    why: 'the end of one line of figures and the beginning of the next are no row',
    table: 'requests',
    text: '1.属于国家秘密\n2.其他法律行政法规禁止公开 13 28 13 14\n\n25 18 119\n\n3.危及“三安全一稳定”',
    cells: { 'outcomes.refused.prohibitedByLaw.legalServiceOrganization': null },
  },
  {
    why: 'figures on lines of their own are no row across a head',
    table: 'proactiveDisclosure',
    text: '规章\n行政规范性文件\n行政许可\n行政处罚\n行政强制\n行政事业性收费\n0\n0\n127\n18\n第二十条第（五）项\n0\n第二十条第（六）项\n0\n0\n第二十条第（八）项\n85.42\n0\n125',
    cells: { 'normativeDocuments.issued': null, 'fees.amount': null },
  },
  {
    why: 'totals are not blank in a table that has a whole row',
    table: 'requests',
    text: [
      '1.属于国家秘密 7 8 22 16 6 27 86',
      '2.其他法律行政法规禁止公开 8 21 6 15 18 30',
      '3.危及“三安全一稳定” 3 4 5 6 7 9',
      '4.保护第三方合法权益 1 2 9 4 5 8',
    ].join('\n'),
    cells: { 'outcomes.refused.prohibitedByLaw.naturalPerson': null },
  },
  {
    why: 'blanks at the end of rows that were closed up and filled up are no blank columns',
    table: 'requests',
    text: [
      '| 一、本年新收政府信息公开申请数量 | 279 | 299 | 302 | 291 | 321 | 249 | 1741 | |',
      '|---|---|---|---|---|---|---|---|---|',
      '| 二、上年结转政府信息公开申请数量 | 8 | 9 | 17 | | | | | |',
      '| （三）不予公开 | 1.属于国家秘密 | 12 | 10 | 15 | 15 | 22 | 7 | 81 |',
    ].join('\n'),
    cells: { 'received.total': 1741, 'carriedOver.naturalPerson': null },
  },
  {
    why: 'a row that begins with a blank and ends with a figure may have lost a blank behind it',
    table: 'requests',
    text: '一、本年新收政府信息公开申请数量\t\t70\t61\t136\t82\t81\t154',
    cells: { 'received.enterprise': null, 'received.total': null },
  },
  {
    why: 'a word of the head is no row without figures of its own',
    table: 'requests',
    text: '法律服\n务机构\n其他\n\n一、本年新收政府信\n\n息公开申请数量\n1 2 3 4 5 6 21',
    cells: { 'received.total': 21, 'outcomes.other.other.total': null },
  },
  {
    why: 'all of table four in one line of figures, its heads run together',
    table: 'disputes',
    text: '行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n24 15 5 0 44 0 13 0 0 13 9 0 0 16 25',
    cells: {
      'reconsideration.total': 44,
      'litigation.direct.corrected': 13,
      'litigation.afterReconsideration.total': 25,
    },
  },
  {
    why: 'a merged cell in each of its columns is one',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量\n行政许可\t8946\t8946\t8946',
    cells: { 'licensing.decisions': 8946 },
  },
  {
    why: 'equal figures under different heads are as many',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t7\t7\t7',
    cells: { 'rules.issued': 7, 'rules.repealed': 7, 'rules.inForce': 7 },
  },
  {
    why: 'figures in the cell of a label are said to be there',
    table: 'requests',
    text: '1.属于国家秘密0100030040\n2.重复申请,0,0,7,0,0,0,7',
    cells: {
      'outcomes.refused.stateSecret.total': null,
      'outcomes.notProcessed.duplicate.total': null,
    },
  },
  {
    why: 'drawn lines part cells',
    table: 'proactiveDisclosure',
    text: '┌────┬────┐\n│信息内容│本年处理决定数量│\n├────┼────┤\n│行政许可│31│\n├────┼────┤\n│行政处罚│41│\n└────┴────┘',
    cells: { 'licensing.decisions': 31, 'penalties.decisions': 41 },
  },
  {
    why: 'full-width pipes part cells',
    table: 'proactiveDisclosure',
    text: '｜信息内容｜本年处理决定数量｜\n｜行政许可｜31｜',
    cells: { 'licensing.decisions': 31 },
  },
  {
    why: 'what tools put around the contents of a cell is none of them',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年处理决定数量\n"行政许可"\t"31"\n**行政处罚**\t**41**\n行政强制\t&nbsp;51&nbsp;',
    cells: { 'licensing.decisions': 31, 'penalties.decisions': 41, 'coercion.decisions': 51 },
  },
  {
    why: 'under a total that comes first no figure is where the form has it',
    table: 'requests',
    text: '\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n一、本年新收政府信息公开申请数量\t6\t6\t0\t0\t0\t0\t0',
    cells: { 'received.naturalPerson': null, 'received.total': null },
  },
  {
    why: 'columns of table two in another order are not read in the form’s',
    table: 'proactiveDisclosure',
    text: '信息内容\t现行有效件数\t本年制发件数\t本年废止件数\n规章\t13\t11\t12',
    cells: { 'rules.issued': null, 'rules.inForce': null },
  },
  {
    why: 'lawsuits before reconsiderations are not read as these',
    table: 'disputes',
    text: [
      '行政诉讼\t\t\t\t\t\t\t\t\t\t行政复议',
      '未经复议直接起诉\t\t\t\t\t复议后起诉',
      '5\t0\t0\t0\t5\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1',
    ].join('\n'),
    cells: { 'reconsideration.upheld': null, 'litigation.direct.upheld': null },
  },
  {
    why: 'a unit of money that nobody knows is not the form’s',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年收费金额（单位：千元）\n行政事业性收费\t61',
    cells: { 'fees.amount': null },
  },
  {
    why: 'two units of money are none',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年收费金额（单位：元/万元）\n行政事业性收费\t61000',
    cells: { 'fees.amount': null },
  },
  {
    why: 'a unit over the table holds for its amounts',
    table: 'proactiveDisclosure',
    text: '单位：元\n第二十条第（八）项\n信息内容\t本年收费金额\n行政事业性收费\t61000',
    cells: { 'fees.amount': 6.1 },
  },
  {
    why: 'a unit in the label of a row holds for it',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年收费金额\n行政事业性收费（元）\t61000',
    cells: { 'fees.amount': 6.1 },
  },
  {
    why: 'a unit in brackets is one',
    table: 'proactiveDisclosure',
    text: '信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t61000（元）',
    cells: { 'fees.amount': 6.1 },
  },
  {
    why: 'a mark that is no word parts no row',
    table: 'requests',
    text: '| | | 2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | <<>> |',
    cells: {
      'outcomes.notProcessed.duplicate.otherOrganization': 6,
      'outcomes.notProcessed.duplicate.total': null,
    },
  },
];

describe.each(SNIPPETS.map((each) => [each.why, each] as const))('%s', (_, snippet) => {
  const { table, text, cells } = snippet;

  it('or nothing is read, and that is said', () => {
    const title = '柳塘镇人民政府2023年政府信息公开工作年度报告';
    const report = parseReport(`${title}\n${HEADINGS[table]}\n${text}\n`);
    const warned = report.diagnostics.flatMap(({ path, paths }) => [path, ...paths]);
    for (const [below, printed] of Object.entries(cells)) {
      const path = `${table}.${below}`;
      const row = path.slice(0, path.lastIndexOf('.'));
      const got = cellAt(report, path);
      const isSaid = warned.includes(path) || warned.includes(row);
      expect([path, got, isSaid]).toEqual([path, got === null && isSaid ? null : printed, isSaid]);
    }
  });
});
