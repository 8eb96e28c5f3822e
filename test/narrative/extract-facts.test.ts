import { expect, test } from 'vitest';
import { extractFacts } from '../../src/narrative';
import { parseReport } from '../../src/parse';
import { edited } from '../support/edit';

const REQUESTS =
  '全年共收到政府信息公开申请9件，上年结转1件；办结9件，其中予以公开4件，部分公开1件，结转下年度1件。';

function factsIn(sentence: string) {
  const text = edited([[REQUESTS, sentence]]);
  const at = text.indexOf(sentence);
  const facts = extractFacts(parseReport(text)).filter(({ place }) => {
    const offset = place?.start.offset ?? -1;
    return offset >= at && offset < at + sentence.length;
  });
  return { text, facts };
}

test('a fact is a whole record, with its parts', () => {
  const { text, facts } = factsIn('2023 年共收到政府信息公开申请 9 件，其中自然人申请 6 件。');
  const [received, natural] = facts;
  expect(received).toEqual({
    subject: 'requests.received',
    value: 9,
    bound: 'exact',
    unit: '件',
    year: 2023,
    isNegated: false,
    isPart: false,
    isNew: false,
    body: null,
    partOf: null,
    parts: [natural],
    isListComplete: false,
    section: 'overview',
    raw: '9 件',
    place: {
      start: { line: 15, column: 19, offset: expect.any(Number) },
      end: { line: 15, column: 22, offset: expect.any(Number) },
    },
  });
  expect(natural).toMatchObject({
    subject: 'requests.received.naturalPerson',
    value: 6,
    partOf: 'requests.received',
  });
  for (const { raw, place } of facts) {
    expect(text.slice(place?.start.offset, place?.end.offset)).toBe(raw);
  }
});

test.each([
  ['收到政府信息公开申请20余件。', { value: 20, bound: 'atLeast' }],
  ['收到政府信息公开申请约20件。', { value: 20, bound: 'about' }],
  ['收到政府信息公开申请不足20件。', { value: 20, bound: 'atMost' }],
  ['收到政府信息公开申请一百零三件。', { value: 103, bound: 'exact' }],
  ['收到政府信息公开申请１，２３４件。', { value: 1234, unit: '件' }],
  ['收到政府信息公开申请1.2万余件。', { value: 12_000, bound: 'atLeast' }],
  ['2022年收到政府信息公开申请7件。', { value: 7, year: 2022 }],
  ['去年收到政府信息公开申请7件。', { value: 7, year: 2022 }],
  ['近三年收到政府信息公开申请30件。', { value: 30, year: null }],
  ['未收到政府信息公开申请。', { value: 0, isNegated: true, unit: null }],
  ['县民政局收到政府信息公开申请7件。', { value: 7, body: '县民政局' }],
  ['通过网络收到政府信息公开申请7件。', { value: 7, isPart: true }],
  ['收取信息处理费3940元。', { subject: 'informationFee', value: 0.394, unit: '元' }],
  ['行政事业性收费1.2亿元。', { subject: 'proactiveDisclosure.fees.amount', value: 12_000 }],
])('%s', (sentence, fact) => {
  expect(factsIn(sentence).facts).toMatchObject([fact]);
});

test('a sentence cut by a line break keeps its places', () => {
  const { text, facts } = factsIn(
    '全年依法依规共收到公民和各类组织提出的政府信息公开申请1\n2件，均已答复。',
  );
  expect(facts).toMatchObject([
    { value: 12, raw: '12件' },
    { subject: 'requests.outcomes.total', value: 12, raw: '均已答复' },
  ]);
  const [fact] = facts;
  expect(text.slice(fact?.place?.start.offset, fact?.place?.end.offset)).toBe('1\n2件');
  expect(fact?.place).toMatchObject({ start: { line: 15 }, end: { line: 16, column: 3 } });
});

test.each(['未无', '其中1件，', '包括1件', '1', '收到政府信息公开申请1件，其中（'])(
  'a million times %s comes to an end, in one sentence or in many',
  (words) => {
    const report = parseReport(edited([]));
    report.overview.text = words.repeat(1_000_000 / words.length);
    const one = extractFacts(report).filter(({ section }) => section === 'overview');
    expect(one).toEqual([]);
    report.overview.text = `${words.repeat(100)}。`.repeat(10_000 / words.length);
    expect(() => extractFacts(report)).not.toThrow();
  },
);

test.each([
  ['政府信息公开行政复议', '均为'],
  ['收到政府信息公开申请', '共有'],
  ['收到政府信息公开申请', '总数量'],
  ['答复政府信息公开申请', '数量为'],
  ['制发规范性文件', '件数数量'],
  ['作出行政许可', '案件数量'],
  ['全年', '共计总计'],
  ['未收到', '公民群众'],
  ['有关', '有关的'],
])('words that lead nowhere take no time: %s%s…', (head, filler) => {
  const report = parseReport(edited([]));
  report.overview.text = `${head}${filler.repeat(340)}甲1件。`;
  expect(() => extractFacts(report)).not.toThrow();
});
