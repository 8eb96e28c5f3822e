import { describe, expect, it } from 'vitest';
import { bind } from '../support/bind';

const BLOCKS = {
  documents2021:
    '第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6',
  documents2019:
    '第二十条第（一）项\t\t\t\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n规范性文件\t4\t5\t6',
  licences2021: '第二十条第（五）项\t\t\t\n信息内容\t本年处理决定数量\n行政许可\t7',
  licences2019:
    '第二十条第（五）项\t\t\t\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t7\t-8\t9\n其他对外管理服务事项\t10\t增11\t12',
  penalties2021: '第二十条第（六）项\t\t\t\n信息内容\t本年处理决定数量\n行政处罚\t13\n行政强制\t14',
  penalties2019:
    '第二十条第（六）项\t\t\t\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t13\t--253\t15\n行政强制\t16\t减5\t18',
  fees2021: '第二十条第（八）项\t\t\t\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t0.85',
  fees2019:
    '第二十条第（八）项\t\t\t\n信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t19\t+20',
  procurement:
    '第二十条第（九）项\t\t\t\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t21\t103.3879万元',
};
const read = (...blocks: readonly (keyof typeof BLOCKS)[]) =>
  bind('proactiveDisclosure', blocks.map((block) => BLOCKS[block]).join('\n'));

const ROWS = {
  '2021': {
    rules: 'issued=1 repealed=2 inForce=3',
    normativeDocuments: 'issued=4 repealed=5 inForce=6',
    licensing: 'decisions=7',
    penalties: 'decisions=13',
    coercion: 'decisions=14',
    fees: 'amount=0.85',
  },
  '2019': {
    rules: 'produced=1 disclosed=2 totalDisclosed=3',
    normativeDocuments: 'produced=4 disclosed=5 totalDisclosed=6',
    licensing: 'lastYear=7 change=-8 decisions=9',
    otherServices: 'lastYear=10 change=11 decisions=12',
    penalties: 'lastYear=13 change=-253 decisions=15',
    coercion: 'lastYear=16 change=-5 decisions=18',
    fees: 'lastYear=19 change=20',
    procurement: 'projects=21 amount=103.3879',
  },
};

describe('the edition of table two', () => {
  it('is 2021 by its heads', () => {
    expect(read('documents2021', 'licences2021', 'penalties2021', 'fees2021')).toEqual({
      rows: ROWS['2021'],
      notices: [],
      editions: Object.keys(ROWS['2021']).map((row) => `${row} 2021`),
      layouts: ['tab-rows'],
    });
  });

  it('is 2019 by its heads', () => {
    expect(
      read('documents2019', 'licences2019', 'penalties2019', 'fees2019', 'procurement'),
    ).toEqual({
      rows: ROWS['2019'],
      notices: [],
      editions: Object.keys(ROWS['2019']).map((row) => `${row} 2019`),
      layouts: ['tab-rows'],
    });
  });

  it('is that of each block where they are mixed', () => {
    expect(read('documents2019', 'licences2021', 'penalties2019', 'fees2021')).toMatchObject({
      rows: {
        rules: ROWS['2019'].rules,
        normativeDocuments: ROWS['2019'].normativeDocuments,
        licensing: ROWS['2021'].licensing,
        penalties: ROWS['2019'].penalties,
        coercion: ROWS['2019'].coercion,
        fees: ROWS['2021'].fees,
      },
      notices: [],
      editions: [
        'rules 2019',
        'normativeDocuments 2019',
        'licensing 2021',
        'penalties 2019',
        'coercion 2019',
        'fees 2021',
      ],
    });
  });

  it('goes over to a block whose heads are lost, where the others agree', () => {
    const lost = bind(
      'proactiveDisclosure',
      `${BLOCKS.documents2019}\n${BLOCKS.penalties2019}\n行政事业性收费\t19\t+20`,
    );
    expect(lost.rows['fees']).toBe('lastYear=19 change=20');
    expect(lost.notices).toEqual([]);
  });

  it('stays unknown where no head tells it', () => {
    expect(bind('proactiveDisclosure', '规章\t1\t2\t3')).toMatchObject({
      rows: {},
      notices: ['row-undecided rules: 1 2 3'],
    });
  });

  it('knows rows that one edition alone has', () => {
    expect(bind('proactiveDisclosure', '其他对外管理服务事项\t1\t2\t3').rows).toEqual({
      otherServices: 'lastYear=1 change=2 decisions=3',
    });
  });
});

describe('the unit of an amount', () => {
  const fees = (head: string, cell: string) =>
    bind('proactiveDisclosure', `信息内容\t${head}\n行政事业性收费\t${cell}`);

  it.each([
    ['本年收费金额（单位：万元）', '5', 'amount=5'],
    ['本年收费金额（单位：万元，保留4位小数）', '0.8500', 'amount=0.85'],
    ['本年收费金额（单位：元）', '251000', 'amount=25.1'],
    ['本年收费金额（单位：元）', '5', 'amount=0.0005'],
    ['本年收费金额（单位：万元）', '251000元', 'amount=25.1'],
    ['本年收费金额', '0.85', 'amount=0.85'],
    ['本年度收费金额', '0', 'amount=0'],
  ])('%s: %s', (head, cell, expected) => {
    expect(fees(head, cell)).toMatchObject({ rows: { fees: expected }, notices: [] });
  });

  const procurement = (head: string, cell: string) =>
    bind('proactiveDisclosure', `信息内容\t采购项目数量\t${head}\n政府集中采购\t2\t${cell}`);

  it('of procurement with none is kept as printed, with a warning', () => {
    expect(procurement('采购总金额', '103.5')).toMatchObject({
      rows: { procurement: 'projects=2 amount=103.5' },
      notices: ['amount-unit-missing procurement.amount: 103.5'],
    });
  });

  it.each([
    ['采购总金额', '0', 'projects=2 amount=0'],
    ['采购总金额', '1035000元', 'projects=2 amount=103.5'],
    ['采购总金额（万元）', '103.5', 'projects=2 amount=103.5'],
    ['采购总金额（元）', '1035000', 'projects=2 amount=103.5'],
  ])('of procurement is known: %s %s', (head, cell, expected) => {
    expect(procurement(head, cell)).toMatchObject({ rows: { procurement: expected }, notices: [] });
  });
});

describe('the edition of table three', () => {
  const row = (label: string) => `${label}\t1\t2\t3\t4\t5\t6\t21`;

  it('is 2019 where （六）其他处理 is one row', () => {
    const { rows, editions } = bind('requests', `${row('（六）其他处理')}\n${row('（七）总计')}`);
    expect(Object.keys(rows)).toEqual(['outcomes.other.undivided', 'outcomes.total']);
    expect(editions).toEqual(['outcomes.other.undivided 2019', 'outcomes.total 2019']);
  });

  it('is 2021 where rows stand under it', () => {
    const { rows, editions } = bind(
      'requests',
      `（六）其他处理\t${row('3.其他')}\n${row('（七）总计')}`,
    );
    expect(Object.keys(rows)).toEqual(['outcomes.other.other', 'outcomes.total']);
    expect(editions).toEqual(['outcomes.other.other 2021', 'outcomes.total 2021']);
  });

  it('is the hint, or the form in force, where its rows do not tell', () => {
    expect(bind('requests', row('2.重复申请'), '2019').editions).toEqual([
      'outcomes.notProcessed.duplicate 2019',
    ]);
    expect(bind('requests', row('2.重复申请')).editions).toEqual([
      'outcomes.notProcessed.duplicate 2021',
    ]);
  });
});
