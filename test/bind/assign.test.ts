import { describe, expect, it } from 'vitest';
import { applicants, bind, results } from '../support/bind';

const A = [1, 2, 3, 4, 5, 6, 21] as const;
const B = [10, 20, 30, 40, 50, 60, 210] as const;
const C = [7, 7, 7, 7, 7, 7, 42] as const;
const row = (label: string, values: readonly (number | string)[]) => [label, ...values].join('\t');
const lines = (...parts: readonly (number | string | readonly (number | string)[])[]) =>
  parts.flat().join('\n');

const DUPLICATE = '2.重复申请';
const PUBLICATION = '3.要求提供公开出版物';
const EXCESSIVE = '4.无正当理由大量反复申请';

describe('which cells belong to which row', () => {
  it('label and cells in one grid row', () => {
    expect(bind('requests', `${row(DUPLICATE, A)}\n${row(PUBLICATION, B)}`)).toEqual({
      rows: {
        'outcomes.notProcessed.duplicate': applicants(...A),
        'outcomes.notProcessed.publication': applicants(...B),
      },
      notices: [],
      editions: ['outcomes.notProcessed.duplicate 2021', 'outcomes.notProcessed.publication 2021'],
      layouts: ['tab-rows'],
    });
  });

  it('label, then its cells in rows of their own', () => {
    expect(bind('requests', lines(DUPLICATE, A, PUBLICATION, B))).toMatchObject({
      rows: {
        'outcomes.notProcessed.duplicate': applicants(...A),
        'outcomes.notProcessed.publication': applicants(...B),
      },
      notices: [],
      layouts: ['lines-plain'],
    });
  });

  it('cells between the pieces of a torn label', () => {
    const text = [
      '4.无正当理由大量反复申请 1 2 3 4 5 6 21',
      '5.要求行政机关确认或重新出',
      '10 20 30 40 50 60 210',
      '具已获取信息',
      '（七）总计 7 7 7 7 7 7 42',
    ].join('\n');
    expect(bind('requests', text)).toMatchObject({
      rows: {
        'outcomes.notProcessed.excessive': applicants(...A),
        'outcomes.notProcessed.confirmation': applicants(...B),
        'outcomes.total': applicants(...C),
      },
      notices: [],
    });
  });

  it('cells behind the pieces of a torn label', () => {
    const text =
      '5.要求行政机关确认或重新出\n具已获取信息\n10 20 30 40 50 60 210\n（七）总计 7 7 7 7 7 7 42';
    expect(bind('requests', text)).toMatchObject({
      rows: {
        'outcomes.notProcessed.confirmation': applicants(...B),
        'outcomes.total': applicants(...C),
      },
      notices: [],
    });
  });

  it('labels in a run, then their cells in a run', () => {
    expect(bind('requests', lines(DUPLICATE, PUBLICATION, EXCESSIVE, A, B, C))).toMatchObject({
      rows: {
        'outcomes.notProcessed.duplicate': applicants(...A),
        'outcomes.notProcessed.publication': applicants(...B),
        'outcomes.notProcessed.excessive': applicants(...C),
      },
      notices: [],
    });
  });

  it('labels in a run, cells in rows', () => {
    const text = [DUPLICATE, PUBLICATION, A.join('\t'), B.join('\t')].join('\n');
    expect(bind('requests', text)).toMatchObject({
      rows: {
        'outcomes.notProcessed.duplicate': applicants(...A),
        'outcomes.notProcessed.publication': applicants(...B),
      },
      notices: [],
    });
  });

  it('the one row of table four: groups in a run, cells in a run', () => {
    const text = [
      '行政复议\t\t\t\t\t行政诉讼',
      '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉',
      '1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t0\t1\t2\t12',
    ].join('\n');
    expect(bind('disputes', text)).toMatchObject({
      rows: {
        reconsideration: results(1, 2, 3, 4, 10),
        'litigation.direct': results(5, 6, 7, 8, 26),
        'litigation.afterReconsideration': results(9, 0, 1, 2, 12),
      },
      notices: [],
    });
  });

  it('one row without a label between two that have theirs, with a warning', () => {
    const text = [row(DUPLICATE, A), row('', B), row(EXCESSIVE, C)].join('\n');
    expect(bind('requests', text)).toMatchObject({
      rows: {
        'outcomes.notProcessed.duplicate': applicants(...A),
        'outcomes.notProcessed.publication': applicants(...B),
        'outcomes.notProcessed.excessive': applicants(...C),
      },
      notices: ['row-by-position outcomes.notProcessed.publication: 10 20 30 40 50 60 210'],
    });
  });

  it('not one with a label of its own, though it stands where a row is missing', () => {
    for (const label of ['其中：网上申请', '合计', '备注']) {
      const text = [row(DUPLICATE, A), row(label, B), row(EXCESSIVE, C)].join('\n');
      expect(bind('requests', text)).toMatchObject({
        rows: {
          'outcomes.notProcessed.duplicate': applicants(...A),
          'outcomes.notProcessed.excessive': applicants(...C),
        },
        notices: ['row-undecided outcomes.notProcessed.publication: 10 20 30 40 50 60 210'],
      });
    }
  });

  it('not figures before a label in its row: they may be those of the row above', () => {
    const text = [
      `${A.join(' ')} ${DUPLICATE}`,
      `${B.join(' ')} ${EXCESSIVE}`,
      `（七）总计 ${C.join(' ')}`,
    ];
    expect(bind('requests', text.join('\n'))).toMatchObject({
      rows: { 'outcomes.total': applicants(...C) },
      notices: [
        `row-undecided outcomes.notProcessed.duplicate: ${A.join(' ')}`,
        `row-undecided outcomes.notProcessed.excessive: ${B.join(' ')}`,
      ],
    });
  });

  it('not figures in the cell of their label, be it all of them or the first', () => {
    for (const [cells, figures] of [
      [[`${PUBLICATION} ${B.join(' ')}`], B.join(' ')],
      [[`${PUBLICATION}，${B.join('，')}`], B.join('，')],
      [[`${PUBLICATION} ${B[0]}`, ...B.slice(1)], `${B[0]}`],
    ] as const) {
      const text = [row(DUPLICATE, A), ['', ...cells].join('\t'), row(EXCESSIVE, C)].join('\n');
      expect(bind('requests', text)).toMatchObject({
        rows: {
          'outcomes.notProcessed.duplicate': applicants(...A),
          'outcomes.notProcessed.excessive': applicants(...C),
        },
        notices: [`row-undecided outcomes.notProcessed.publication: ${figures}`],
      });
    }
  });

  it('not one row without a label where two are missing', () => {
    const text = [row('1.信访举报投诉类申请', A), row('', B), row(EXCESSIVE, C)].join('\n');
    expect(bind('requests', text)).toMatchObject({
      rows: {
        'outcomes.notProcessed.petition': applicants(...A),
        'outcomes.notProcessed.excessive': applicants(...C),
      },
      notices: [
        'row-undecided outcomes.notProcessed.duplicate: 10 20 30 40 50 60 210',
        'row-undecided outcomes.notProcessed.publication: 10 20 30 40 50 60 210',
      ],
    });
  });

  it('not runs that do not come out even', () => {
    const { rows, notices } = bind('requests', lines(DUPLICATE, PUBLICATION, A, B.slice(1)));
    expect(rows).toEqual({});
    expect(notices.map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining([
        'row-undecided outcomes.notProcessed.duplicate',
        'row-undecided outcomes.notProcessed.publication',
      ]),
    );
  });

  it('not more cells than columns', () => {
    expect(bind('requests', lines(DUPLICATE, A, 9, PUBLICATION, B))).toMatchObject({
      rows: { 'outcomes.notProcessed.publication': applicants(...B) },
      notices: ['row-undecided outcomes.notProcessed.duplicate: 1 2 3 4 5 6 21 9'],
    });
  });

  it('not cells under words of something else', () => {
    const { rows } = bind('requests', lines(DUPLICATE, A, '附表说明文字', 8, 9));
    expect(rows).toEqual({ 'outcomes.notProcessed.duplicate': applicants(...A) });
  });

  it('figures that belong to no row are named, a single one is a page number', () => {
    expect(bind('disputes', '7 8 9\n行政复议 1 2 3 4 10')).toMatchObject({
      rows: { reconsideration: results(1, 2, 3, 4, 10) },
      notices: ['figures-stray disputes: 7 8 9'],
    });
    expect(bind('disputes', '7\n行政复议\n1 2 3 4 10')).toMatchObject({
      rows: { reconsideration: results(1, 2, 3, 4, 10) },
      notices: [],
    });
  });

  it.each([
    ['- 4 -', '- 4 -'],
    ['第 4 页', '第 4 页'],
    [
      'a head that is repeated',
      '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    ],
    ['a group label in pieces', '（五）不\n予处理'],
    ['a side label one character a line', '三、\n本\n年\n度\n办\n理\n结\n果'],
  ])('is not led astray between rows by %s', (_, between) => {
    const text = [row(DUPLICATE, A), between, row(PUBLICATION, B)].join('\n');
    expect(bind('requests', text)).toMatchObject({
      rows: {
        'outcomes.notProcessed.duplicate': applicants(...A),
        'outcomes.notProcessed.publication': applicants(...B),
      },
      notices: [],
    });
  });

  it('is not led astray by a bare page number between a label and its row of cells', () => {
    const text = `${DUPLICATE}\n3\n${A.join(' ')}\n${PUBLICATION} ${B.join(' ')}`;
    expect(bind('requests', text)).toMatchObject({
      rows: {
        'outcomes.notProcessed.duplicate': applicants(...A),
        'outcomes.notProcessed.publication': applicants(...B),
      },
      notices: [],
    });
  });

  it('a row that stands twice with the same figures', () => {
    expect(bind('requests', `${row(DUPLICATE, A)}\n${row(DUPLICATE, A)}`)).toMatchObject({
      rows: { 'outcomes.notProcessed.duplicate': applicants(...A) },
      notices: ['row-repeated outcomes.notProcessed.duplicate: 1 2 3 4 5 6 21'],
    });
  });

  it('a row that stands twice with other figures is not read', () => {
    expect(bind('requests', `${row(DUPLICATE, A)}\n${row(DUPLICATE, B)}`)).toMatchObject({
      rows: {},
      notices: ['row-conflict outcomes.notProcessed.duplicate: 10 20 30 40 50 60 210'],
    });
  });

  it('a row that stands once filled and once blank is the filled one', () => {
    const blank = row(DUPLICATE, ['', '', '', '', '', '', '']);
    for (const text of [`${row(DUPLICATE, A)}\n${blank}`, `${blank}\n${row(DUPLICATE, A)}`]) {
      expect(bind('requests', text)).toMatchObject({
        rows: { 'outcomes.notProcessed.duplicate': applicants(...A) },
        notices: [],
      });
    }
  });

  it('a cell whose digits are no number', () => {
    expect(bind('requests', row(DUPLICATE, [1, '000', 3, '1,23', 5, '05', 21]))).toMatchObject({
      rows: { 'outcomes.notProcessed.duplicate': applicants(1, '_', 3, '_', 5, '_', 21) },
      notices: [
        'cell-unreadable outcomes.notProcessed.duplicate.enterprise: 000',
        'cell-unreadable outcomes.notProcessed.duplicate.publicInterestOrganization: 1,23',
        'cell-unreadable outcomes.notProcessed.duplicate.otherOrganization: 05',
      ],
    });
  });

  it('cells run together into one', () => {
    expect(bind('requests', `${DUPLICATE} 0000000\n${PUBLICATION} ${B.join(' ')}`)).toMatchObject({
      rows: { 'outcomes.notProcessed.publication': applicants(...B) },
      notices: ['row-undecided outcomes.notProcessed.duplicate: 0000000'],
    });
  });

  it.each(['', '没有表格。', '\t\t\t', '1\n2\n3'])('binds nothing of %j', (text) => {
    expect(bind('requests', text).rows).toEqual({});
  });
});
