import { describe, expect, it } from 'vitest';
import { findSections } from '../../src/sections';
import { createSource } from '../../src/source';

/** Each section found: key, heading as printed, lines (last exclusive). */
function sections(text: string): string[] {
  return findSections(createSource(text)).map(
    ({ key, heading, lines }) =>
      `${key} ${lines.first}-${lines.last} ${heading ? text.slice(heading.start, heading.end) : '–'}`,
  );
}

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;
const KEYS = [
  'overview',
  'proactiveDisclosure',
  'requests',
  'disputes',
  'problems',
  'otherMatters',
] as const;

/** A report's skeleton: each heading with a line below it. */
const skeleton = (headings: readonly string[]) =>
  headings.map((each) => `${each}\n正文。`).join('\n');
const found = (headings: readonly string[]) =>
  KEYS.map((key, at) => `${key} ${2 * at}-${2 * at + 2} ${headings[at] ?? ''}`);

describe('findSections', () => {
  it('finds the six headings of the form, their lines and where their contents begin', () => {
    const text = skeleton(HEADINGS);
    expect(sections(text)).toEqual(found(HEADINGS));
    expect(findSections(createSource(text))[1]).toEqual({
      key: 'proactiveDisclosure',
      heading: { start: 11, end: 23 },
      lines: { first: 2, last: 4 },
      body: 23,
    });
  });

  it.each([
    ['numbered （一）（二）', HEADINGS.map((each) => `（${each.replace('、', '）')}`)],
    ['numbered (一) (二)', HEADINGS.map((each) => `(${each.replace('、', ') ')}`)],
    ['numbered 一.', HEADINGS.map((each) => each.replace('、', '.'))],
    ['numbered 1.', HEADINGS.map((each, at) => `${at + 1}.${each.slice(2)}`)],
    ['without numbers', HEADINGS.map((each) => each.slice(2))],
    [
      'with spaces inside',
      HEADINGS.map((each) => each.replace('、', '、 ').replace('信息', '信 息')),
    ],
    ['with a colon behind', HEADINGS.map((each) => `${each}：`)],
    ['with a stop behind', HEADINGS.map((each) => `${each}。`)],
  ])('%s', (_, headings) => {
    expect(sections(skeleton(headings))).toEqual(found(headings));
  });

  it.each([
    ['indented', '\u3000\u3000'],
    ['led by a byte order mark', '\uFEFF'],
    ['#', '# '],
    ['####', '#### '],
    ['quoted', '> '],
  ])('leaves the marks out: %s', (_, mark) => {
    expect(sections(skeleton(HEADINGS.map((each) => mark + each)))).toEqual(found(HEADINGS));
  });

  it('does not mind levels that drift', () => {
    const marks = ['#', '##', '###', '', '####', '##'];
    const text = skeleton(HEADINGS.map((each, at) => `${marks[at]} ${each}`));
    expect(sections(text)).toEqual(found(HEADINGS));
  });

  it('leaves bold marks out at both ends', () => {
    const text = skeleton(HEADINGS.map((each) => `### **${each}**`));
    expect(sections(text)).toEqual(found(HEADINGS));
  });

  it.each([
    ['overview', '一、总体工作情况'],
    ['overview', '一、基本情况'],
    ['overview', '一、概述'],
    ['proactiveDisclosure', '二、行政机关主动公开政府信息情况'],
    ['proactiveDisclosure', '二、政府信息主动公开情况'],
    ['requests', '三、行政机关收到和处理政府信息公开申请情况'],
    ['requests', '三、政府信息依申请公开情况'],
    ['disputes', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['disputes', '四、政府信息公开行政复议和行政诉讼情况'],
    ['problems', '五、存在问题及改进情况'],
    ['problems', '五、政府信息公开工作存在的主要问题及改进情况'],
    ['problems', '五、存在的主要问题和改进措施'],
    ['problems', '五、存在的问题及下一步打算'],
    ['otherMatters', '六、其他需要报告的事项情况'],
    ['otherMatters', '六、需要说明的其他事项'],
    ['otherMatters', '六、其它需要报告的事项'],
  ])('%s: %s', (key, heading) => {
    const headings = KEYS.map((each, at) => (each === key ? heading : (HEADINGS[at] ?? '')));
    expect(sections(skeleton(headings))).toEqual(found(headings));
    expect(sections(`${heading}\n正文。`)).toEqual([`${key} 0-2 ${heading}`]);
  });

  it('keeps a list 一、二、三、 inside section six', () => {
    const list =
      '一、持续做好主动公开，公布信息。\n二、办理依申请公开。\n三、处理意见建议。\n五、改进存在的问题。';
    expect(sections(`${skeleton(HEADINGS)}\n${list}`)).toEqual([
      ...found(HEADINGS).slice(0, 5),
      `otherMatters 10-16 ${HEADINGS[5]}`,
    ]);
  });

  it('keeps parts numbered like sections inside section one', () => {
    const parts = [
      '（一）总体情况',
      '（二）主动公开情况',
      '（三）依申请公开情况',
      '（四）行政复议、行政诉讼情况',
      '（五）存在问题及采取措施',
      '（六）其他需要报告的事项',
    ].join('\n');
    const text = skeleton(HEADINGS).replace('正文。', `正文。\n${parts}`);
    expect(sections(text).map((each) => each.replace(/ .* /, ' '))).toEqual(
      KEYS.map((key, at) => `${key} ${HEADINGS[at]}`),
    );
    expect(sections(text)[0]).toBe('overview 0-8 一、总体情况');
  });

  it('takes the report, not the table of contents before it', () => {
    const contents = HEADINGS.map((each, at) => `${each}……${at + 1}`).join('\n');
    expect(sections(`目录\n${contents}\n标题\n${skeleton(HEADINGS)}`)).toEqual(
      KEYS.map((key, at) => `${key} ${2 * at + 8}-${2 * at + 10} ${HEADINGS[at]}`),
    );
    expect(sections(`${HEADINGS.join('\n')}\n标题\n${skeleton(HEADINGS)}`)).toEqual(
      KEYS.map((key, at) => `${key} ${2 * at + 7}-${2 * at + 9} ${HEADINGS[at]}`),
    );
  });

  it.each(KEYS.map((key, at) => [key, at] as const))('misses %s where it is missing', (key, at) => {
    const left = HEADINGS.filter((_, other) => other !== at);
    expect(sections(skeleton(left))).toEqual(
      KEYS.filter((each) => each !== key).map(
        (each, index) => `${each} ${2 * index}-${2 * index + 2} ${left[index]}`,
      ),
    );
  });

  it('takes no sentence for the heading of a missing section', () => {
    const left = HEADINGS.filter((_, at) => at !== 3);
    const text = skeleton(left).replace(
      '正文。\n五',
      '本年度未发生因政府信息公开引起的行政复议和行政诉讼。\n五',
    );
    expect(sections(text).map((each) => each.split(' ')[0])).toEqual([
      'overview',
      'proactiveDisclosure',
      'requests',
      'problems',
      'otherMatters',
    ]);
  });

  it('finds a heading torn over two lines', () => {
    const text =
      '三、收到和处理政府信息\n公开申请情况\n正文。\n四、政府信息公开行政复议、行政\n诉讼情况\n正文。';
    expect(sections(text)).toEqual([
      'requests 0-3 三、收到和处理政府信息\n公开申请情况',
      'disputes 3-6 四、政府信息公开行政复议、行政\n诉讼情况',
    ]);
    expect(findSections(createSource(text))[0]?.body).toBe(
      '三、收到和处理政府信息\n公开申请情况'.length,
    );
  });

  it('parts a heading from the text in its line', () => {
    const text = '一、总体情况。2023年，本单位公开信息。\n六、其他需要报告的事项：无。';
    expect(sections(text)).toEqual([
      'overview 0-1 一、总体情况',
      'otherMatters 1-2 六、其他需要报告的事项',
    ]);
    expect(findSections(createSource(text)).map(({ body }) => text.slice(body, body + 3))).toEqual([
      '。20',
      '：无。',
    ]);
  });

  it('takes the first row of a table where its heading is lost', () => {
    const text = [
      '标题',
      '第二十条第（一）项',
      '规章\t0\t0\t0',
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况',
      '一、本年新收政府信息公开申请数量\t0',
      '行政复议\t行政诉讼',
      '结果维持\t结果纠正',
    ].join('\n');
    expect(sections(text)).toEqual([
      'proactiveDisclosure 1-3 –',
      'requests 3-5 –',
      'disputes 5-7 –',
    ]);
  });

  it('tells a heading by the table below it', () => {
    const text = '主动公开政府信息\n\n第二十条第（一）项\n规章\t0';
    expect(sections(text)).toEqual(['proactiveDisclosure 0-4 主动公开政府信息']);
  });

  it.each([
    ['', []],
    ['\n\n\n', []],
    ['某县教育局关于招聘教师的通知\n现将有关事项公布如下。', []],
    ['一、\n二、\n三、\n四、', []],
    ['公开\n信息\n问题\n事项', []],
  ])('finds nothing in %j', (text, expected) => {
    expect(sections(text)).toEqual(expected);
  });

  it('finds sections that stand in another order', () => {
    const order = [0, 2, 1, 3, 5, 4].map((at) => HEADINGS[at] ?? '');
    expect(sections(skeleton(order)).map((each) => each.split(' ')[0])).toEqual([
      'overview',
      'requests',
      'proactiveDisclosure',
      'disputes',
      'otherMatters',
      'problems',
    ]);
  });

  it('gives each section once, in the order of the text', () => {
    const spans = findSections(createSource([...HEADINGS, ...HEADINGS].reverse().join('\n')));
    expect(new Set(spans.map(({ key }) => key)).size).toBe(spans.length);
    spans.forEach(({ lines }, at) => {
      expect(lines.first).toBe(at === 0 ? lines.first : spans[at - 1]?.lines.last);
      expect(lines.last).toBeGreaterThan(lines.first);
    });
  });
});
