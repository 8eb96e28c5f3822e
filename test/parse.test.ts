import { describe, expect, it } from 'vitest';
import { cellAt, cellPaths, diagnosticSchema, parseReport, reportSchema } from 'zfxxgk-report';
import { EXAMPLE } from './support/example';

const ROW = '2.重复申请';
const REQUESTS = '三、收到和处理政府信息公开申请情况';

function withRequests(...rows: readonly string[]): string {
  return `柳塘镇人民政府2023年政府信息公开工作年度报告\n${REQUESTS}\n${rows.join('\n')}\n`;
}

describe('parseReport', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'a number'],
    [true, 'a boolean'],
    [Symbol('x'), 'a symbol'],
    [() => '', 'a function'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [['一、总体情况'], 'an array'],
    [new Uint8Array(2), 'Uint8Array: decode it first'],
    [new Date(0), 'Date'],
  ])('throws a TypeError that names what it got: %#', (value: unknown, name) => {
    expect(() => parseReport(value as string)).toThrow(
      new TypeError(`parseReport expects the text of a report as a string, got ${name}`),
    );
  });

  it('reads a whole report', () => {
    const report = parseReport(EXAMPLE);
    expect(report).toMatchObject({
      schemaVersion: 1,
      title: '清溪县柳塘镇人民政府2023年政府信息公开工作年度报告',
      agency: '清溪县柳塘镇人民政府',
      year: 2023,
      edition: '2021',
      preamble: '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。',
      period: { start: '2023-01-01', end: '2023-12-31' },
      overview: { present: true, heading: '一、总体情况' },
      proactiveDisclosure: {
        present: true,
        heading: '二、主动公开政府信息情况',
        text: '',
        edition: '2021',
        rules: { issued: 0, repealed: 0, inForce: 0 },
        normativeDocuments: { issued: 2, repealed: 1, inForce: 5 },
        licensing: { decisions: 12 },
        penalties: { decisions: 3 },
        coercion: { decisions: 0 },
        fees: { amount: 0.85 },
      },
      requests: {
        present: true,
        heading: REQUESTS,
        text: '',
        received: {
          naturalPerson: 6,
          enterprise: 2,
          researchInstitution: 0,
          publicInterestOrganization: 0,
          legalServiceOrganization: 1,
          otherOrganization: 0,
          total: 9,
        },
      },
      disputes: {
        present: true,
        heading: '四、政府信息公开行政复议、行政诉讼情况',
        text: '',
        reconsideration: { upheld: 1, corrected: 0, other: 0, pending: 1, total: 2 },
        litigation: {
          direct: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 },
          afterReconsideration: { upheld: 0, corrected: 0, other: 1, pending: 0, total: 1 },
        },
      },
      problems: { text: '部分栏目更新偏慢，下一步将按月检查栏目。', parts: [] },
      otherMatters: { text: '本年度未收取政府信息公开信息处理费。', parts: [] },
      diagnostics: [],
    });
    expect(report.overview.parts.map(({ key, heading }) => [key, heading])).toEqual([
      ['proactive', '（一）主动公开'],
      ['onRequest', '（二）依申请公开'],
      ['management', '（三）政府信息管理'],
      ['platform', '（四）政府信息公开平台建设'],
      ['oversight', '（五）监督保障'],
    ]);
    expect(cellPaths('2021').filter((path) => cellAt(report, path) === null)).toEqual([]);
  });

  it('traces a number to its place', () => {
    const { source } = parseReport(EXAMPLE);
    expect(source.cells['proactiveDisclosure.fees.amount']).toEqual({
      raw: '0.8500',
      place: {
        start: { line: 44, column: 9, offset: EXAMPLE.indexOf('0.8500') },
        end: { line: 44, column: 15, offset: EXAMPLE.indexOf('0.8500') + 6 },
      },
    });
    expect(source.rows['requests.carriedForward']?.raw).toBe('四、结转下年度继续办理');
    expect(source.layouts).toEqual({
      proactiveDisclosure: ['tab-rows'],
      requests: ['tab-rows'],
      disputes: ['tab-rows'],
    });
    expect(source.sections.disputes?.start).toMatchObject({ line: 77, column: 1 });
  });

  it.each([
    ['LF', EXAMPLE],
    ['CRLF', EXAMPLE.replaceAll('\n', '\r\n')],
    ['CR', EXAMPLE.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${EXAMPLE}`],
    ['zero-width spaces', EXAMPLE.replaceAll('，', '，\u200B')],
  ])('reads the same cells with %s, each place sliced from the text as given', (_, text) => {
    const report = parseReport(text);
    const plain = parseReport(EXAMPLE);
    for (const path of cellPaths('2021')) {
      expect([path, cellAt(report, path)]).toEqual([path, cellAt(plain, path)]);
    }
    const { cells, rows } = report.source;
    expect(Object.keys(cells)).toHaveLength(200);
    expect(Object.keys(rows)).toHaveLength(34);
    for (const { raw, place } of [...Object.values(cells), ...Object.values(rows)]) {
      expect(text.slice(place.start.offset, place.end.offset)).toBe(raw);
      const lines = text.slice(0, place.start.offset).split(/\r\n|\r|\n/);
      expect(place.start.line).toBe(lines.length);
      expect(place.start.column).toBe((lines.at(-1) ?? '').length + 1);
    }
    expect([report.title, report.agency, report.year, report.diagnostics]).toEqual([
      plain.title,
      plain.agency,
      plain.year,
      [],
    ]);
  });

  it('knows the way back of all prose', () => {
    const { source, ...report } = parseReport(EXAMPLE);
    const texts = { ...report, preamble: { text: report.preamble } };
    const keys = ['preamble', 'overview', 'problems', 'otherMatters'] as const;
    for (const key of keys) {
      const { text } = texts[key];
      expect(source.prose[key]).not.toEqual([]);
      for (const { offset, place } of source.prose[key] ?? []) {
        const raw = EXAMPLE.slice(place.start.offset, place.end.offset);
        expect(text.slice(offset, offset + raw.length)).toBe(raw);
      }
    }
  });
});

const NOT_A_REPORT = {
  ruleId: 'not-a-report',
  severity: 'error',
  message: '文中没有找到政府信息公开工作年度报告的标题、章节或表格',
  path: null,
  paths: [],
  place: null,
  expected: null,
  actual: null,
  note: '请确认文本是年度报告全文，而不是目录、通知或空白页。',
  url: 'docs/diagnostics.zh-CN.md#not-a-report',
};

describe('text that is no report', () => {
  it('gives a report with nothing in it', () => {
    const report = parseReport('');
    const { diagnostics, source, ...model } = report;
    expect(diagnostics).toEqual([NOT_A_REPORT]);
    expect(source).toEqual({
      layouts: { proactiveDisclosure: [], requests: [], disputes: [] },
      sections: {
        overview: null,
        proactiveDisclosure: null,
        requests: null,
        disputes: null,
        problems: null,
        otherMatters: null,
      },
      prose: {
        overview: [],
        proactiveDisclosure: [],
        requests: [],
        disputes: [],
        problems: [],
        otherMatters: [],
        preamble: [],
      },
      rows: {},
      cells: {},
    });
    expect(model).toMatchObject({
      title: null,
      agency: null,
      year: null,
      edition: null,
      preamble: '',
      period: null,
      overview: { present: false, heading: null, text: '', parts: [] },
      otherMatters: { present: false, heading: null, text: '', parts: [] },
    });
    for (const path of cellPaths('2021')) expect(cellAt(report, path)).toBeNull();
  });

  it.each([
    ['spaces', ' \t\r\n\u3000\uFEFF'],
    ['a lone surrogate', '\uD800\uDC00\uD800'],
    ['nulls', '\0'.repeat(1000)],
    ['another document', '某县教育局关于开展培训的通知\n\n各学校：\n请于3月5日前报名。\n'],
    ['HTML', '<table><tr><td>1</td></tr></table>'],
    ['pipes', '|'.repeat(5000)],
    ['tabs', '\t'.repeat(5000)],
    ['digits', '7'.repeat(5000)],
    ['brackets', '（('.repeat(2500)],
    ['numbers', '1 2 3\n'.repeat(1000)],
    ['hashes', '#'.repeat(5000)],
    ['a prototype', '__proto__\tconstructor\t1\n'],
  ])('%s', (_, text) => {
    const report = parseReport(text);
    expect(report.diagnostics).toEqual([NOT_A_REPORT]);
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.source.cells).toEqual({});
  });
});

describe('diagnostics', () => {
  const conflict = withRequests(`${ROW}\t1\t2\t3\t4\t5\t6\t21`, `${ROW}\t1\t2\t3\t4\t5\t6\t22`);

  it('say what, where and what to do', () => {
    const { diagnostics } = parseReport(withRequests(`${ROW}\t1\t000\t3\t4\t5\t6\t21`));
    const path = 'requests.outcomes.notProcessed.duplicate.enterprise';
    expect(diagnostics).toEqual([
      {
        ruleId: 'cell-unreadable',
        severity: 'warning',
        message: '“2.重复申请 商业企业”的内容“000”不能读作一个数',
        path,
        paths: [path],
        place: {
          start: { line: 3, column: 10, offset: 52 },
          end: { line: 3, column: 13, offset: 55 },
        },
        expected: null,
        actual: '000',
        note: '请对照原文核对，必要时手工填写。',
        url: 'docs/diagnostics.zh-CN.md#cell-unreadable',
      },
    ]);
  });

  it('name every cell that a row leaves open', () => {
    const report = parseReport(conflict);
    const path = 'requests.outcomes.notProcessed.duplicate';
    expect(report.diagnostics).toHaveLength(1);
    expect(report.diagnostics[0]).toMatchObject({
      ruleId: 'row-conflict',
      path,
      paths: cellPaths('2021').filter((each) => each.startsWith(`${path}.`)),
      expected: ['1', '2', '3', '4', '5', '6', '21'],
      actual: ['1', '2', '3', '4', '5', '6', '22'],
      place: { start: { line: 4, column: 8 } },
    });
    expect(cellAt(report, `${path}.total`)).toBeNull();
  });

  it('speak English on request, and differ in words alone', () => {
    const [zh, en] = [parseReport(conflict), parseReport(conflict, { locale: 'en' })];
    expect(en.diagnostics[0]?.message).toBe(
      'The row `2.重复申请` stands more than once with different numbers (1 2 3 4 5 6 21 and 1 2 3 4 5 6 22); none was read',
    );
    expect(zh.diagnostics[0]?.message).toBe(
      '“2.重复申请”一行出现不止一次，数据不同（1 2 3 4 5 6 21 与 1 2 3 4 5 6 22），未读取',
    );
    const wordless = ({ diagnostics }: typeof zh) =>
      diagnostics.map((each) => ({ ...each, message: '', note: '', url: '' }));
    expect(wordless(en)).toEqual(wordless(zh));
    expect({ ...en, diagnostics: [] }).toEqual({ ...zh, diagnostics: [] });
  });

  it('pass their schema', () => {
    for (const diagnostic of parseReport(conflict).diagnostics) {
      expect(diagnosticSchema.parse(diagnostic)).toEqual(diagnostic);
    }
  });

  it('name title and year where they are missing', () => {
    const { diagnostics } = parseReport(`${REQUESTS}\n${ROW}\t1\t2\t3\t4\t5\t6\t21`);
    expect(diagnostics.map(({ ruleId, path }) => [ruleId, path])).toEqual([
      ['title-missing', 'title'],
      ['year-missing', 'year'],
    ]);
  });
});

describe('the year', () => {
  const title = (text: string) => `柳塘镇人民政府${text}政府信息公开工作年度报告`;

  it('is that of the title, else of the period, else the first that the prose names', () => {
    const period = '数据统计期限为2022年1月1日至2022年12月31日。';
    const prose = '一、总体情况\n2021年，本单位开展工作。';
    expect(parseReport(`${title('2023年')}\n${period}\n${prose}`).year).toBe(2023);
    expect(parseReport(`${title('')}\n${period}\n${prose}`).year).toBe(2022);
    expect(parseReport(`${title('')}\n${prose}`).year).toBe(2021);
    expect(parseReport(`${title('')}\n一、总体情况\n无。`).year).toBeNull();
  });
});

describe('tables', () => {
  it('leave out of their section its prose above and below', () => {
    const text = withRequests(
      '本年度情况见下表。',
      `${ROW}\t1\t2\t3\t4\t5\t6\t21`,
      '注：数据截至年末。',
    );
    expect(parseReport(text).requests).toMatchObject({
      heading: REQUESTS,
      text: '本年度情况见下表。\n注：数据截至年末。',
      outcomes: { notProcessed: { duplicate: { total: 21 } } },
    });
  });

  it('do not take the heading for a row', () => {
    const { diagnostics } = parseReport(
      withRequests(ROW, '0000000', '3.要求提供公开出版物\t1\t2\t3\t4\t5\t6\t21'),
    );
    expect(diagnostics.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual([
      'row-undecided requests.outcomes.notProcessed.duplicate',
    ]);
  });

  it('without a heading are found by their first row', () => {
    const lost = EXAMPLE.replace(/^[二三四]、(?:主动|收到|政府).*\n/gm, '');
    const report = parseReport(lost);
    expect(report.proactiveDisclosure).toMatchObject({ present: true, heading: null });
    expect(report.requests).toMatchObject({ present: true, heading: null });
    expect(report.disputes).toMatchObject({ present: true, heading: null });
    const plain = parseReport(EXAMPLE);
    for (const path of cellPaths('2021')) {
      expect([path, cellAt(report, path)]).toEqual([path, cellAt(plain, path)]);
    }
  });

  it('that are all blank hold nothing, and nothing is nought', () => {
    const blank = EXAMPLE.replace(/(^|\t)[\d.]+(?=\t|\n)/gm, '$1');
    const report = parseReport(blank);
    expect(cellPaths('2021').filter((path) => cellAt(report, path) !== null)).toEqual([]);
    expect(report.requests.present).toBe(true);
  });

  it.each([
    ['one cell per line, a pipe behind it', (part: number | string) => `${part} |\n`, ''],
    ['pipes on lines of their own', (part: number | string) => `${part}\n|\n`, '|\n'],
    ['rows broken over lines', (part: number | string) => ` ${part}  | \n`, '| \n'],
    ['a tab before each cell', (part: number | string) => `\t${part}\n`, '\n'],
  ])('never read a bare page number into a figure: %s', (_, print, open) => {
    const row = (...parts: readonly (number | string)[]) => parts.map(print).join('');
    const broken = [
      open + row('1.信访举报投诉类申请', 1, 2, 3, 4, 5, 6, 21),
      `${open + row(ROW, 1, 2)}5\n${row(3, 4, 5, 6, 21)}`,
      open + row('3.要求提供公开出版物', 1, 2, 3, 4, 5, 6, 21),
    ].join('');
    const report = parseReport(withRequests(broken));
    const path = 'requests.outcomes.notProcessed.duplicate.researchInstitution';
    const warned = report.diagnostics.some(({ paths }) => paths.includes(path));
    // Whose number the page's is cannot always be told: then nothing is read, and that is said.
    expect(cellAt(report, path)).toBe(warned ? null : 3);
    expect(report.requests.outcomes.notProcessed).toMatchObject({
      petition: { researchInstitution: 3, total: 21 },
      publication: { researchInstitution: 3, total: 21 },
    });
  });

  it.each(['O', 'o', 'l', 'I', 'S', 'B', '1O', '3l8'])(
    'read no letter as a digit: %s',
    (misread) => {
      const report = parseReport(withRequests([ROW, 1, misread, 3, 4, 5, 6, 21].join('\t')));
      const path = 'requests.outcomes.notProcessed.duplicate.enterprise';
      expect(cellAt(report, path)).toBeNull();
      expect(report.diagnostics.flatMap(({ paths }) => paths)).toContain(path);
    },
  );

  it('of a section that stands twice are not passed over in silence', () => {
    const table = (total: number) => `${REQUESTS}\n${ROW}\t1\t2\t3\t4\t5\t6\t${total}\n`;
    const report = parseReport(`${withRequests()}\n${table(21)}${table(22)}`);
    const path = 'requests.outcomes.notProcessed.duplicate.total';
    const warned = report.diagnostics.some(
      ({ path: about, paths }) => about === 'requests' || paths.includes(path),
    );
    expect([cellAt(report, path), warned]).not.toEqual([22, false]);
    expect([cellAt(report, path), warned]).not.toEqual([21, false]);
  });

  it('say the same when read twice', () => {
    expect(parseReport(EXAMPLE)).toEqual(parseReport(EXAMPLE));
  });
});
