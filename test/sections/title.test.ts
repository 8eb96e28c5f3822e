import { describe, expect, it } from 'vitest';
import { findSections, findTitle, partTitle } from '../../src/sections';
import { createSource } from '../../src/source';

function title(text: string) {
  const source = createSource(text);
  return findTitle(source, findSections(source)[0]?.lines.first ?? source.starts.length);
}

const PLAIN = '柳塘镇人民政府2023年政府信息公开工作年度报告';

describe('findTitle', () => {
  it('gives the title, what it says and its lines', () => {
    expect(title(`首页\n\n${PLAIN}\n\n一、总体情况`)).toEqual({
      text: PLAIN,
      agency: '柳塘镇人民政府',
      year: 2023,
      first: 2,
      last: 3,
    });
  });

  it.each([
    ['spaces inside', '柳塘镇人民政府 2023 年政府信息公开工作 年度报告', PLAIN],
    ['wide spaces', '\u3000柳塘镇人民政府\u30002023\u00A0年政府信息公开工作年度报告', PLAIN],
    ['zero-width spaces', '柳塘镇人民政府\u200B2023年政府信息公开工作年度报告', PLAIN],
    ['a byte order mark', `\uFEFF${PLAIN}`, PLAIN],
    ['a Markdown heading', `# ${PLAIN}`, PLAIN],
    ['bold', `# **${PLAIN}**`, PLAIN],
    ['two lines', '柳塘镇人民政府\n2023年政府信息公开工作年度报告', PLAIN],
    ['two lines, cut in the name', '柳塘镇人民政府2023年政府信息公开\n工作年度报告', PLAIN],
    ['three lines', '柳塘镇人民政府\n2023年\n政府信息公开工作年度报告', PLAIN],
    ['two lines, cut in the last word', '柳塘镇人民政府2023年政府信息公开工作年度报\n\n告', PLAIN],
    ['underscores for bold', `__${PLAIN}__`, PLAIN],
    ['the menu of a site before it', `首页 政务公开 互动交流 ${PLAIN}`, PLAIN],
    ['the time of printing before it', `1/21/24, 9:57 AM ${PLAIN}`, PLAIN],
    ['the property of an outline', `:CUSTOM_ID: ${PLAIN}`, PLAIN],
    ['blank lines between', '柳塘镇人民政府\n\n2023 年政府信息公开\n\n工作年度报告', PLAIN],
    ['CRLF', '柳塘镇人民政府\r\n2023年政府信息公开工作年度报告\r\n', PLAIN],
  ])('closes up %s', (_, text, expected) => {
    expect(title(text)).toMatchObject({ text: expected, agency: '柳塘镇人民政府', year: 2023 });
  });

  it.each([
    ['清溪县教育局2023年度政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['清溪县教育局2023年度政府信息公开年度报告', '清溪县教育局', 2023],
    ['清溪县教育局2023年政务公开工作报告', '清溪县教育局', 2023],
    ['清溪县教育局2023年度信息公开年报', '清溪县教育局', 2023],
    ['2023年清溪县教育局政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['清溪县教育局关于2023年政府信息公开工作的报告', '清溪县教育局', 2023],
    ['清溪县教育局关于2023年度政府信息公开工作情况的报告', '清溪县教育局', 2023],
    ['关于清溪县教育局2023年政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['清溪县教育局２０２３年政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['清溪县教育局二〇二三年政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['二〇二三年清溪县教育局政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['二○二三年清溪县教育局政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['二零二三年清溪县教育局政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['二O二三年清溪县教育局政府信息公开工作年度报告', '清溪县教育局', 2023],
    ['二０二三年清溪县教育局政府信息公开工作年度报告', '清溪县教育局', 2023],

    ['清溪县教育局政府信息公开工作年度报告（2023年）', '清溪县教育局', 2023],
    ['清溪县教育局政府信息公开工作年度报告(2023年度)', '清溪县教育局', 2023],
    ['清溪县教育局政府信息公开工作年度报告（2023）', '清溪县教育局', 2023],
    ['清溪县教育局政府信息公开工作年报（2023）', '清溪县教育局', 2023],
    ['清溪县教育局2023年政府信息公开工作年度报告（公示稿）', '清溪县教育局', 2023],
    ['清溪县教育局政府信息公开工作2023年度报告', '清溪县教育局', 2023],
    ['清溪县人民政府信息公开工作年度报告', '清溪县人民政府', null],
    ['清溪县人民政府政府信息公开工作年度报告', '清溪县人民政府', null],
    [
      '清溪市住房和城乡建设局（人民防空办公室）2023年政府信息公开工作年度报告',
      '清溪市住房和城乡建设局（人民防空办公室）',
      2023,
    ],
    ['2023年政府信息公开工作年度报告', null, 2023],
    ['政府信息公开工作年度报告', null, null],
  ])('%s', (text, agency, year) => {
    expect(title(text)).toEqual({ text, agency, year, first: 0, last: 1 });
  });

  it.each([
    ['a date', `${PLAIN} 2024-01-15`],
    ['a date in words', `${PLAIN}（2024年1月15日）`],
    ['the name of a site', `${PLAIN} | 清溪县人民政府门户网站`],
    ['the name of a site behind _', `${PLAIN}_清溪县人民政府`],
    ['the names of sites behind -', `${PLAIN} - 政府信息公开年报 - 清溪县人民政府`],
    ['the kind of a file', `${PLAIN}.docx`],
    ['the number and kind of a file', `${PLAIN}(1).doc`],
    ['an index number', `${PLAIN}-索引号：SY001/2024-00012`],
    ['an index number behind spaces', `${PLAIN}  索引号：SY001/2024-00012`],
    ['the way to it', `首页 > 政务公开 > 政府信息公开年报 > ${PLAIN}`],
    ['where the reader is', `当前位置：首页 » 年报 » ${PLAIN}`],
    ['a label', `标题：${PLAIN}`],
    ['a label of a file’s head', `title: ${PLAIN}`],
    ['quotes', `“${PLAIN}”`],
    ['an anchor', `# ${PLAIN} {#top}`],
    ['a link', `# [${PLAIN}](https://example.com/a.html)`],
    ['bold pieces', '**柳塘镇人民政府** **2023年政府信息公开工作年度报告**'],
    ['a notice around it', `关于公布《${PLAIN}》的公告`],
    ['an index table', `| 标题 | ${PLAIN} |`],
    ['blank cells', `${PLAIN},,,,`],
    ['an index table above it', `索引号\tSY001\t发布机构\t县政府\n${PLAIN}`],
  ])('leaves out %s', (_, text) => {
    expect(title(text)).toMatchObject({ text: PLAIN, agency: '柳塘镇人民政府', year: 2023 });
  });

  it.each([
    ['柳塘镇人民政府政府信息公开工作年度报告2023', 2023, '柳塘镇人民政府'],
    ['2023-柳塘镇人民政府政府信息公开工作年度报告', 2023, '柳塘镇人民政府'],
    ['柳塘镇人民政府\n政府信息公开工作年度报告\n2023年', 2023, '柳塘镇人民政府'],
    ['[清溪县柳塘镇人民政府]2023年政府信息公开工作年度报告', 2023, '清溪县柳塘镇人民政府'],
    ['2023年政府信息公开工作年度报告（清溪县柳塘镇人民政府）', 2023, '清溪县柳塘镇人民政府'],
  ])('reads %j', (text, year, agency) => {
    expect(title(text)).toMatchObject({ text: text.replaceAll('\n', ''), year, agency });
  });

  it('is cut from the text behind it where both have one line', () => {
    const line = `${PLAIN} 根据条例编制本报告，${'统计期限为全年。'.repeat(12)}`;
    const source = partTitle(createSource(line));
    expect(findTitle(source, source.starts.length)).toMatchObject({ text: PLAIN, year: 2023 });
    expect(source.starts).toEqual([0, PLAIN.length]);
    expect(partTitle(createSource(`根据条例，${line}`)).starts).toEqual([0]);
  });

  it('joins a year in brackets on a line of its own, behind or before', () => {
    expect(title('清溪县教育局政府信息公开工作年度报告\n（2023年度）')).toEqual({
      text: '清溪县教育局政府信息公开工作年度报告（2023年度）',
      agency: '清溪县教育局',
      year: 2023,
      first: 0,
      last: 2,
    });
    expect(title('（2023年度）\n清溪县教育局政府信息公开工作年度报告')).toMatchObject({
      agency: '清溪县教育局',
      year: 2023,
    });
  });

  it('leaves the furniture of the page out', () => {
    const text = [
      '首页 > 政务公开 > 政府信息公开年报',
      '索引号：SY001 发布日期：2024-01-12',
      '附件2',
      '',
      PLAIN,
      '来源：柳塘镇 发布时间：2024-01-12 字号：[大 中 小]',
      '一、总体情况',
    ].join('\n');
    expect(title(text)).toMatchObject({ text: PLAIN, first: 4, last: 5 });
  });

  it('leaves the number of an annex out', () => {
    expect(title('附件1：清溪县教育局2023年政府信息公开工作年度报告')).toEqual({
      text: '清溪县教育局2023年政府信息公开工作年度报告',
      agency: '清溪县教育局',
      year: 2023,
      first: 0,
      last: 1,
    });
  });

  it('leaves a number and a remark in brackets before it out of the agency', () => {
    const title = '清溪县教育局2023年政府信息公开工作年度报告';
    for (const lead of ['1.', '[公示]', '【公告】']) {
      expect(findTitle(createSource(lead + title), 1)?.agency).toBe('清溪县教育局');
    }
  });

  it('takes no year that it cannot read into the agency', () => {
    const title = findTitle(createSource('清溪县教育局2O23年政府信息公开工作年度报告'), 1);
    expect([title?.agency, title?.year]).toEqual([null, null]);
  });

  it('prefers the line that says whose and which year', () => {
    expect(title(`政府信息公开年报\n${PLAIN}\n政府信息公开工作年度报告`)).toMatchObject({
      text: PLAIN,
    });
  });

  it('takes no sentence for a title', () => {
    const sentence = '根据有关规定，现公布2023年政府信息公开工作年度报告';
    expect(title(`${PLAIN}\n${sentence}\n。欢迎监督。\n一、总体情况`)).toMatchObject({
      text: PLAIN,
    });
  });

  it('looks before section one only', () => {
    expect(title(`一、总体情况\n正文。\n${PLAIN}`)).toBeNull();
  });

  it.each(['', '\n', '清溪县教育局2023年法治政府建设报告', '年度报告', '政府信息公开条例'])(
    'finds none in %j',
    (text) => {
      expect(title(text)).toBeNull();
    },
  );
});
