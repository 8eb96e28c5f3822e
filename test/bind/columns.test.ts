import { describe, expect, it } from 'vitest';
import { applicants, bind } from '../support/bind';

const FULL = [1, 2, 3, 4, 5, 6, 21] as const;
const DUPLICATE = '2.重复申请';
const PUBLICATION = '3.要求提供公开出版物';
const EXCESSIVE = '4.无正当理由大量反复申请';
const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const tabs = (...cells: readonly (number | string)[]) => cells.join('\t');

/** The cells of 重复申请, or what is said about them. */
function duplicate(...text: readonly string[]): string {
  const { rows, notices } = bind('requests', text.join('\n'));
  const notice = notices.find((each) => each.includes('duplicate'));
  return notice ?? rows['outcomes.notProcessed.duplicate'] ?? 'nothing';
}

const UNDECIDED = 'row-undecided outcomes.notProcessed.duplicate:';

describe('as many figures as columns', () => {
  it('fill them, wherever blanks stand', () => {
    expect(duplicate(tabs('', DUPLICATE, ...FULL))).toBe(applicants(...FULL));
    expect(duplicate(tabs(DUPLICATE, '', '', ...FULL, '', ''))).toBe(applicants(...FULL));
    expect(duplicate(`${DUPLICATE} ${FULL.join(' ')}`)).toBe(applicants(...FULL));
  });
});

describe('as many cells as columns', () => {
  it('fill them, blanks and marks for nothing included', () => {
    expect(duplicate(tabs(DUPLICATE, 1, '', 3, '-', 5, '/', 9))).toBe(
      applicants(1, '_', 3, '_', 5, '_', 9),
    );
    expect(duplicate(tabs(DUPLICATE, '', '', '', '', '', '', ''))).toBe(
      applicants('_', '_', '_', '_', '_', '_', '_'),
    );
    expect(duplicate(`${DUPLICATE} | 1 | | 3 | — | 5 | | 9 |`)).toBe(
      applicants(1, '_', 3, '_', 5, '_', 9),
    );
  });

  it('are not enough where rows of the same kind begin their cells further right', () => {
    const received = tabs('一、本年新收政府信息公开申请数量', '', ...FULL);
    // The total is blank and the tab before it is lost: the first blank is the merged label's.
    const short = tabs('二、上年结转政府信息公开申请数量', '', 11, 12, 13, 14, 15, 16);
    const { rows, notices } = bind('requests', `${received}\n${short}`);
    expect(rows['received']).toBe(applicants(...FULL));
    const right = applicants(11, 12, 13, 14, 15, 16);
    const refused = notices.some((each) => each.startsWith('row-undecided carriedOver'));
    expect(refused ? right : rows['carriedOver']).toBe(right);
  });
});

describe('a row shorter than those that show their columns', () => {
  const whole = tabs('一、本年新收政府信息公开申请数量', '', ...FULL, '');
  const carried = (...cells: readonly (number | string)[]) => {
    const shifted = tabs('四、结转下年度继续办理', ...FULL, '', '');
    const text = [whole, tabs('二、上年结转政府信息公开申请数量', ...cells), shifted].join('\n');
    const { rows, notices } = bind('requests', text);
    return notices.find((each) => each.includes('carriedOver')) ?? rows['carriedOver'];
  };

  it('may have lost cells, where its figures do not reach from the first column to the last', () => {
    expect(carried('', 14, 1, 2, 0, 20, '')).toBe('row-undecided carriedOver: 14 1 2 0 20');
    expect(carried(14, '', '', 2, 0, '', 20)).toBe(applicants(14, '_', '_', 2, 0, '_', 20));
  });
});

describe('fewer figures, more cells than columns', () => {
  it('go where they can only go: first and last figure span the columns', () => {
    expect(duplicate(tabs(DUPLICATE, '', 1, '', 3, '', '', '', 9, ''))).toBe(
      applicants(1, '_', 3, '_', '_', '_', 9),
    );
  });

  it('go under the heads in one row of the same length', () => {
    expect(duplicate(tabs('', '', ...HEADS), tabs('', DUPLICATE, '', 2, '', '', '', '', 2))).toBe(
      applicants('_', 2, '_', '_', '_', '_', 2),
    );
  });

  it('go where rows of the same shape have theirs', () => {
    const others = [tabs('', '', PUBLICATION, ...FULL, ''), tabs('', '', EXCESSIVE, ...FULL, '')];
    expect(duplicate(tabs('', '', DUPLICATE, '', 2, '', '', '', '', '', ''), ...others)).toBe(
      applicants('_', 2, '_', '_', '_', '_', '_'),
    );
  });

  it('stay out where rows of the same shape disagree', () => {
    const others = [tabs('', '', PUBLICATION, ...FULL, ''), tabs('', '', EXCESSIVE, '', ...FULL)];
    expect(duplicate(tabs('', '', DUPLICATE, '', 2, '', '', '', '', '', ''), ...others)).toBe(
      `${UNDECIDED} 2`,
    );
  });

  it('stay out where nothing else tells', () => {
    expect(duplicate(tabs(DUPLICATE, '', 2, '', '', '', '', '', ''))).toBe(`${UNDECIDED} 2`);
  });
});

describe('fewer figures, and the empty cells are gone', () => {
  it('stay out: one cell per line', () => {
    const text = [DUPLICATE, 1, 2, 3, 4, 5, 15, PUBLICATION, ...FULL].join('\n');
    expect(duplicate(text)).toBe(`${UNDECIDED} 1 2 3 4 5 15`);
  });

  it('stay out: text of a PDF', () => {
    expect(duplicate(`${DUPLICATE} 1 2 3`, `${PUBLICATION} ${FULL.join(' ')}`)).toBe(
      `${UNDECIDED} 1 2 3`,
    );
  });

  it('stay out: pipes', () => {
    expect(duplicate(`${DUPLICATE} | 1 | 2 |`, `${PUBLICATION} | ${FULL.join(' | ')} |`)).toBe(
      `${UNDECIDED} 1 2`,
    );
  });
});

describe('columns kept by spaces', () => {
  const page = (label: string, values: readonly (number | string)[]) =>
    label.padEnd(30) + values.map((value) => `${value}`.padStart(8)).join('');
  const rows = [
    page('3.要求提供公开出版物    ', FULL),
    page('4.无正当理由大量反复申请', FULL),
    page('5.要求行政机关确认或重新', FULL),
  ];

  it('place a figure under the others of its column', () => {
    // Ideographs are two columns wide: each label is padded as the page would show it.
    const wide = (label: string, values: readonly (number | string)[]) =>
      label +
      ' '.repeat(40 - 2 * label.length) +
      values.map((each) => `${each}`.padStart(8)).join('');
    const text = [
      wide('属于国家秘密', FULL),
      wide('保护第三方合法权益', FULL),
      wide('属于行政执法案卷', FULL),
      wide('重复申请', [1, '', '', 4, '', '', 5]),
    ];
    expect(duplicate(...text)).toBe(applicants(1, ' ', ' ', 4, ' ', ' ', 5));
  });

  it('leave a figure between two columns out', () => {
    const text = [...rows, `重复申请${' '.repeat(40)}7   8     9`];
    expect(duplicate(...text)).toContain(UNDECIDED);
  });

  it('stay unknown where fewer than three rows show them', () => {
    const text = [page('属于国家秘密', FULL), '重复申请          1          4          5'];
    expect(duplicate(...text)).toBe(`${UNDECIDED} 1 4 5`);
  });
});

describe('digits with spaces inside', () => {
  it('are one number in a row that has all its cells, if they are parted by thousands', () => {
    expect(duplicate(tabs(DUPLICATE, '1 234', 2, 3, 4, 5, 6, 1254))).toBe(
      applicants(1234, 2, 3, 4, 5, 6, 1254),
    );
    const { notices } = bind('requests', tabs(DUPLICATE, '1 2', 2, 3, 4, 5, 6, 32));
    expect(notices).toEqual(['cell-unreadable outcomes.notProcessed.duplicate.naturalPerson: 1 2']);
  });

  it('put a row that lacks cells in doubt: the others may have moved', () => {
    const { rows, notices } = bind('requests', tabs(DUPLICATE, '1 2', '', 3, 4, 5, 6, 30));
    expect(rows['outcomes.notProcessed.duplicate']).toBeUndefined();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('row-undecided outcomes.notProcessed.duplicate');
  });
});

describe('heads that are none of the form’s', () => {
  const RECEIVED = '一、本年新收政府信息公开申请数量';
  const CARRIED = '二、上年结转政府信息公开申请数量';
  const read = (...text: readonly string[]) => {
    const { rows, notices } = bind('requests', text.join('\n'));
    return { received: rows['received'], carriedOver: rows['carriedOver'], notices };
  };

  it.each(['备注', '占比', '上年总计'])('%s takes its column, where all are in one row', (word) => {
    expect(
      read(
        tabs('', ...HEADS, word),
        tabs(RECEIVED, ...FULL, ''),
        tabs(CARRIED, '', 2, 3, 4, 5, 6, 20, 7),
      ),
    ).toEqual({
      received: applicants(...FULL),
      carriedOver: applicants('_', 2, 3, 4, 5, 6, 20),
      notices: [],
    });
  });

  it('nothing is read where a cell for each column is not there', () => {
    const undecided = {
      received: undefined,
      carriedOver: undefined,
      notices: [
        'row-undecided received: 1 2 3 4 5 6 21',
        'row-undecided carriedOver: 2 3 4 5 6 20 7',
      ],
    };
    const figures = [FULL, [2, 3, 4, 5, 6, 20, 7]] as const;
    expect(
      read(tabs('', ...HEADS, '备注'), tabs(RECEIVED, ...figures[0]), tabs(CARRIED, ...figures[1])),
    ).toEqual(undecided);
    expect(
      read(...HEADS, '备注', RECEIVED, ...map(figures[0]), CARRIED, ...map(figures[1])),
    ).toEqual(undecided);
  });

  it('words over or under the heads are none, nor are others in the place of one', () => {
    const whole = { received: applicants(...FULL), carriedOver: undefined, notices: [] };
    const row = tabs(RECEIVED, ...FULL);
    expect(read(tabs('指标', ...HEADS), '单位：件', row)).toEqual(whole);
    expect(read('单位：件', tabs('类别', ...HEADS.slice(0, 6), '合计'), row)).toEqual(whole);
  });

  const map = (figures: readonly number[]) => figures.map(String);
});

describe('sums in front', () => {
  const LABELS = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '四、结转下年度继续办理',
  ];
  const table = (of: (label: string, each: number) => string) =>
    LABELS.map((label, each) => of(label, each + 1)).join('\n');

  it('no row is read, whatever is left of the heads', () => {
    const text = table((label, n) => tabs(label, 6 * n, n, n, n, n, n, n));
    const { rows, notices } = bind('requests', text);
    expect(rows).toEqual({});
    expect(notices).toEqual([
      'row-undecided received: 6 1 1 1 1 1 1',
      'row-undecided carriedOver: 12 2 2 2 2 2 2',
      'row-undecided carriedForward: 18 3 3 3 3 3 3',
    ]);
  });

  it('rows are read where one has its sum at the end', () => {
    const text = table((label, n) =>
      n === 1 ? tabs(label, ...FULL) : tabs(label, 6 * n, n, n, n, n, n, n),
    );
    expect(bind('requests', text).rows).toEqual({
      received: applicants(...FULL),
      carriedOver: applicants(12, 2, 2, 2, 2, 2, 2),
      carriedForward: applicants(18, 3, 3, 3, 3, 3, 3),
    });
  });
});
