import { EXAMPLE } from './example';

/** Makes a text of about as many characters as asked for. */
export type Filler = (length: number) => string;

const of =
  (unit: string): Filler =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length));

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** What hurts by being much: of one character, of one line, of what a report is made of. */
export const FILLERS: Readonly<Record<string, Filler>> = {
  tabs: of('\t'),
  pipes: of('|'),
  'spaced pipes': of('| '),
  digits: of('7'),
  'full-width digits': of('７'),
  'digits and commas': of('1,'),
  'digits and spaces': of('1 '),
  'digits and tabs': of('1\t'),
  'digits and pipes': of('1|'),
  brackets: of('（'),
  'brackets of all kinds': of('([{<（【《“'),
  'pairs of brackets': of('（）'),
  'pairs of brackets in brackets': (length) =>
    '（'.repeat(length / 2) + '）'.repeat(Math.ceil(length / 2)),
  spaces: of(' '),
  'full-width spaces': of('\u3000'),
  'zero-width spaces': of('\u200b'),
  'blank lines': of('\n'),
  'blank lines of Windows': of('\r\n'),
  'blank lines of the Macintosh': of('\r'),
  'blank lines of spaces': of('      \n'),
  'lines of a digit': of('1\n'),
  'lines of a pipe': of('|\n'),
  'lines of a tab': of('\t\n'),
  'lines of a digit and a pipe': of('1|\n'),
  'lines of a word': of('情况\n'),
  'heading lines': of(`${HEADINGS[2]}\n`),
  'all heading lines': of(`${HEADINGS.join('\n')}\n`),
  'numbered lines': of('（一）一、1.第一项\n'),
  'numerals of a heading': of('一、'),
  'title lines': of('柳塘镇人民政府2023年政府信息公开工作年度报告\n'),
  'titles in a line': of('柳塘镇人民政府2023年政府信息公开工作年度报告'),
  'years in a line': of('2023年1月1日至12月31日'),
  'label lines': of('（一）予以公开\n'),
  'labels in a line': of('予以公开'),
  'different label lines': of('行政许可\n行政处罚\n规章\n自然人\n商业企业\n总计\n结果维持\n'),
  'rows of tabs': of('（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n'),
  'rows of pipes': of('| （一）予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n'),
  'rows between spaces': of('（一）予以公开   1  2  3  4  5  6  21\n'),
  'rows without labels': of('1\t2\t3\t4\t5\t6\t21\n'),
  'torn rows of pipes': of('| 予以公\n开 | 1 | 2\n| 3 |\n'),
  'page numbers': of('- 4 -\n'),
  'page numbers between digits': of('1\n- 4 -\n'),
  'lone surrogates': of('\ud800'),
  'surrogates the wrong way round': of('\udc00\ud800'),
  NUL: of('\0'),
  'control characters': of('\u001b[2J\u0007\b\u0085'),
  combining: of('a\u0301\u0302\u0303'),
  'block quotes': of('> '),
  'deep lists': of('- '),
  'deeper lists': (length) =>
    Array.from({ length: Math.sqrt(length) }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join(
      '\n',
    ),
  emphasis: of('*a _b '),
  backticks: (length) => of('`a ``b ')(length),
  'open links': of('[a]('),
  'marks of a heading': of('#'),
  'ends of rows of LaTeX': (length) => `\\begin{tabular}{c}\n${of('\\\\')(length)}`,
  'rows of LaTeX in a line': (length) => `\\begin{tabular}{c}\n${of('规章 & 1 \\\\ ')(length)}`,
  'open commands of LaTeX': (length) => `\\begin{tabular}{c}\n${of('\\multirow{')(length)}`,
  'labels and digits in a line': of('其他 1 '),
  'pairs of pipes': of('规章||1\n'),
  'ends of lines of Markdown': of('规章\\\n'),
  'pages of a digit': of('1\n\f'),
  'delimiter row': of('|---'),
  'delimiter row without pipes': of('-'),
  'delimiter rows': of('|---|---|\n'),
  'heads and delimiter rows': of('| a | b |\n|---|---|\n'),
  'Markdown table of many columns': (length) => {
    const columns = Math.ceil(length / 8);
    return `${'|a'.repeat(columns)}|\n${'|---'.repeat(columns)}|\n${'|1'.repeat(columns)}|\n`;
  },
  'statements in a sentence': of('收到政府信息公开申请9件'),
  'statements after commas': of('收到政府信息公开申请9件，其中自然人申请6件，'),
  'statements in sentences': of('全年共收到政府信息公开申请9件。'),
  'words of denial': of('未没无'),
  'denials in a sentence': of('没有收到'),
  'parts without end': of('其中：'),
  'units without end': of('件起宗万亿'),
  'digits and units': of('9件'),
  'copies of a report': of(EXAMPLE),
  'a report in a line': of(EXAMPLE.replaceAll('\n', ' ')),
  'a report without spaces': of(EXAMPLE.replace(/\s/g, '')),
  'words in a line': of('依法公开政府信息和有关情况'),
  'words in lines': of('依法公开政府信息和有关情况，不断提高水平。\n'),
};

/** Where in a report it stands; a part of the parser sees it only there. */
export const SETTINGS: Readonly<Record<string, (filler: string) => string>> = {
  alone: (filler) => filler,
  'in prose': (filler) => replaceBody(0, filler),
  'in table two': (filler) => replaceBody(1, filler),
  'in table three': (filler) => replaceBody(2, filler),
  'in table four': (filler) => replaceBody(3, filler),
  'before a report': (filler) => `${filler}\n${EXAMPLE}`,
  'after a report': (filler) => EXAMPLE + filler,
};

/** The example with the whole of a section replaced. */
function replaceBody(section: number, filler: string): string {
  const heading = `${HEADINGS[section]}\n`;
  const start = EXAMPLE.indexOf(heading) + heading.length;
  const end = EXAMPLE.indexOf(HEADINGS[section + 1] ?? '', start);
  return `${EXAMPLE.slice(0, start)}${filler}\n${EXAMPLE.slice(end)}`;
}
