import { describe, expect, it } from 'vitest';
import { SECTION_KEYS, SECTIONS } from '../../src/form';
import { findSections, partHeadings } from '../../src/sections';
import { createSource } from '../../src/source';

const HEADINGS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

/** The heading and the contents of each section of a report in which headings are printed so. */
function sections(print: (heading: string, at: number) => string): [string, string][] {
  return read(HEADINGS.map((heading, at) => `${print(heading, at)}\n正文${at}。\n`).join('\n'));
}

function read(text: string): [string, string][] {
  const source = partHeadings(createSource(text));
  return findSections(source).map(({ heading, body, lines }) => [
    heading ? text.slice(heading.start, heading.end) : '',
    text.slice(body, source.ends[lines.last - 1]).trim(),
  ]);
}

const found = (print: (heading: string, at: number) => string) =>
  HEADINGS.map((heading, at) => [print(heading, at), `正文${at}。`]);

const CHINESE = [...'一二三四五六'];

describe('a heading numbered', () => {
  it.each<[string, (at: number) => string]>([
    ['第一部分 ', (at) => `第${CHINESE[at]}部分 `],
    ['第一部分', (at) => `第${CHINESE[at]}部分`],
    ['第一部分：', (at) => `第${CHINESE[at]}部分：`],
    ['第一章 ', (at) => `第${CHINESE[at]}章 `],
    ['第1章 ', (at) => `第${at + 1}章 `],
    ['Ⅰ', (at) => `${'ⅠⅡⅢⅣⅤⅥ'[at]} `],
    ['Ⅰ、', (at) => `${'ⅠⅡⅢⅣⅤⅥ'[at]}、`],
    ['I.', (at) => `${['I', 'II', 'III', 'IV', 'V', 'VI'][at]}. `],
    ['1、', (at) => `${at + 1}、`],
    ['1 ', (at) => `${at + 1} `],
    ['01 ', (at) => `0${at + 1} `],
    ['1\\.', (at) => `${at + 1}\\. `],
    ['一 ', (at) => `${CHINESE[at]} `],
    ['一\u3000', (at) => `${CHINESE[at]}\u3000`],
    ['壹、', (at) => `${'壹贰叁肆伍陆'[at]}、`],
    ['①', (at) => `${'①②③④⑤⑥'[at]}`],
    ['㈠', (at) => `${'㈠㈡㈢㈣㈤㈥'[at]}`],
  ])('%s', (_, number) => {
    expect(sections((heading, at) => number(at) + heading)).toEqual(
      found((heading, at) => number(at) + heading),
    );
  });
});

describe('a heading', () => {
  const number = (heading: string, at: number) => `${CHINESE[at]}、${heading}`;

  it.each<[string, (heading: string, at: number) => string]>([
    ['## **…**', (heading) => `## **${heading}**`],
    ['## … {#id}', (heading, at) => `## ${heading} {#s${at}}`],
    ['[…](#id)', (heading, at) => `[${heading}](#s${at})`],
    [
      '## [… with a long address',
      (heading) => `## [${heading}](https://example.com/${'a'.repeat(90)})`,
    ],
    ['__…__', (heading) => `__${heading}__`],
    ['- …', (heading) => `- ${heading}`],
    ['• …', (heading) => `• ${heading}`],
    ['a bullet of Word’s own font', (heading) => `\uf06c ${heading}`],
    ['【…】', (heading) => `【${heading}】`],
    ['…[1]', (heading) => `${heading}[1]`],
    ['a row of blank cells', (heading) => `| ${heading} | | | |`],
    ['a row of a spreadsheet', (heading) => `${heading},,,,`],
    ['in quotes', (heading) => `"${heading}"`],
  ])('in marks that are no part of it: %s', (_, print) => {
    expect(sections((heading, at) => print(number(heading, at), at))).toEqual(found(number));
  });

  it.each([
    ['spaces', ' '],
    ['wide spaces', '\u3000'],
    ['no-break spaces', '\u00a0'],
    ['soft hyphens', '\u00ad'],
    ['zero-width spaces', '\u200b'],
    ['fillers', '\u3164'],
    ['tatweels', '\u0640'],
  ])('with %s between its characters', (_, filler) => {
    const print = (heading: string, at: number) => [...number(heading, at)].join(filler);
    expect(sections(print)).toEqual(found(print));
  });

  it.each<[string, (heading: string) => string]>([
    ['behind its number', (heading) => `${heading.slice(0, 2)}\n${heading.slice(2)}`],
    ['after six characters', (heading) => `${heading.slice(0, 6)}\n${heading.slice(6)}`.trim()],
    ['before the last two', (heading) => `${heading.slice(0, -2)}\n${heading.slice(-2)}`],
    [
      'with a blank line between',
      (heading) => `${heading.slice(0, 5)}\n\n${heading.slice(5)}`.trim(),
    ],
    [
      'over three lines',
      (heading) => [heading.slice(0, 4), heading.slice(4, 8), heading.slice(8)].join('\n').trim(),
    ],
  ])('torn %s', (_, tear) => {
    const print = (heading: string, at: number) => tear(number(heading, at));
    expect(sections(print)).toEqual(found(print));
  });

  it('torn, with Markdown’s marks on each line', () => {
    expect(read('## 三、收到和处理政府\n## 信息公开申请情况\n正文。')).toEqual([
      ['三、收到和处理政府\n## 信息公开申请情况', '正文。'],
    ]);
  });

  it('in one line with what stands before and behind it', () => {
    const text =
      '一、总体情况 全年公开信息。二、主动公开政府信息情况\t规章\t0\t三、收到和处理政府信息公开申请情况 重复申请 1四、政府信息公开行政复议、行政诉讼情况 见下';
    expect(read(text)).toEqual([
      ['一、总体情况', '全年公开信息。'],
      ['二、主动公开政府信息情况', '规章\t0'],
      ['三、收到和处理政府信息公开申请情况', '重复申请 1'],
      ['四、政府信息公开行政复议、行政诉讼情况', '见下'],
    ]);
  });

  it.each([
    '详见二、主动公开政府信息情况一节',
    '（二、主动公开政府信息情况）',
    '“二、主动公开政府信息情况”见下',
  ])('is none where a sentence names it: %s', (words) => {
    const text = `一、总体情况\n公开情况${words}。\n三、收到和处理政府信息公开申请情况\n正文。`;
    expect(read(text).map(([heading]) => heading)).toEqual([
      '一、总体情况',
      '三、收到和处理政府信息公开申请情况',
    ]);
  });

  it('printed again as the caption of its table is no part of the contents', () => {
    expect(
      read('二、主动公开政府信息情况\n\n主动公开政府信息情况\n第二十条第（一）项\n规章\t0'),
    ).toEqual([['二、主动公开政府信息情况', '第二十条第（一）项\n规章\t0']]);
  });

  it('above its table decides where number and order are wrong', () => {
    const text = [
      '一、总体情况\n正文。',
      '二、收到和处理政府信息公开申请情况\n申请人情况\n重复申请\t1',
      '三、主动公开政府信息情况\n第二十条第（一）项\n规章\t0',
    ].join('\n');
    expect(read(text).map(([heading]) => heading)).toEqual([
      '一、总体情况',
      '二、收到和处理政府信息公开申请情况',
      '三、主动公开政府信息情况',
    ]);
  });

  it('in a table of contents opens nothing, whatever stands between the entries', () => {
    const body = HEADINGS.map((heading, at) => `${number(heading, at)}\n正文${at}。`).join('\n');
    for (const page of [(at: number) => `\n${at + 1}`, (at: number) => `……${at + 1}`, () => '\n']) {
      const contents = HEADINGS.map((heading, at) => number(heading, at) + page(at)).join('\n');
      expect(read(`目录\n${contents}\n标题\n${body}`)).toEqual(found(number));
    }
  });
});

it.each(SECTION_KEYS.flatMap((key) => SECTIONS[key].map((heading) => [key, heading] as const)))(
  'finds %s by the form’s wording %s',
  (key, heading) => {
    const found = findSections(createSource(`${heading}\n正文。\n`));
    expect(found.map((section) => section.key)).toEqual([key]);
  },
);
