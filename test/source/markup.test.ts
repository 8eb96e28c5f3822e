import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source';
import { unmarked } from '../../src/source/markup';

/** What is read, with the tabs and line ends that stand for marks made visible, and what fills their places closed up. */
function read(text: string): string {
  return unmarked(text)
    .replace(/ +/g, ' ')
    .replace(/\u2060+/g, '\u2060')
    .replaceAll('\t', '⇥')
    .replaceAll('\n', '⏎')
    .trim();
}

describe('unmarked', () => {
  it.each([
    ['<tr><td>规章</td><td>0</td></tr>', '⏎ 规章 ⇥ 0 ⏎'],
    ['<table><tr><td>规章</td><td></td></tr></table>', '⏎ ⏎ 规章 ⇥ ⏎ ⏎'],
    ['<TABLE>\n\t<TR>\n\t\t<TD>规\n章</TD>\n\t</TR>\n</TABLE>', '⏎ ⏎ 规 章 ⏎ ⏎'],
    ['<table><tr><td>规章<td>0<tr><td>许可<td>1</table>', '⏎ ⏎ 规章⇥ 0⏎ 许可⇥ 1⏎'],
    ['<table><tr><td><p>规</p><p>章</p></td></tr></table>', '⏎ ⏎ 规 章 ⏎ ⏎'],
    [
      '<table><tr><td><p>正文</p><table><tr><td>0</td></tr></table></td></tr></table>',
      '⏎ ⏎ ⏎ 正文⏎ ⏎ ⏎ 0 ⏎ ⏎ ⏎ ⏎ ⏎',
    ],
    ['<p style="x">一、<b>总体</b>情况</p>', '⏎ 一、⁠总体⁠情况⏎'],
    ['<td>1<span>2</span><o:p></o:p></td>', '1⁠2⁠'],
    ['<!--[if gte mso 9]><p>1</p><![endif]-->规章<![if !support]>', '规章'],
    ['12<sup>1</sup>件<a href="#">2</a>', '12 1 件 2'],
    ['甲 --> 乙</p>', '甲 --> 乙⏎'],
    ['正文<script>var a = "<td>";</script>正文', '正文 正文'],
    ['一&nbsp;二&#12289;三&#x3000;四&lt;五', '一 二、 三 四< 五'],
    ['一&#124;二&#9;三', '一 二 三'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(unmarked(text)).toHaveLength(text.length);
  });

  it.each(['1<2，3>2', '<5', '《条例》<附件>', '<notatag>', 'a && b', '&nosuch;', '', '<td 未完'])(
    'leaves %j alone',
    (text) => {
      expect(unmarked(text)).toBe(text);
    },
  );
});

describe('readSource', () => {
  const lines = (text: string) => {
    const { starts, ends, text: read } = readSource(text);
    return starts.map((start, line) => read.slice(start, ends[line]).trim());
  };

  it.each([
    [
      'form feeds and soft line ends for line ends',
      '甲\n乙\f丙\u2028丁\v戊',
      ['甲', '乙', '丙', '丁', '戊'],
    ],
    ['none of them inside a row', '规\v章\t0\n行政许可\t1', ['规\v章\t0', '行政许可\t1']],
    [
      'all of them where there are hardly others',
      '规章\t0\v许可\t1\v处罚\t2',
      ['规章\t0', '许可\t1', '处罚\t2'],
    ],
    ['the form feed of a page as before', '甲\n\f乙', ['甲', '乙']],
    ['<br>', '甲<br>乙<br/>丙', ['甲', '乙', '丙']],
    [
      'no <br> inside a row',
      '| 商业<br>企业 | 0 |\n| 规章 | 1 |',
      ['| 商业\u2028   企业 | 0 |', '| 规章 | 1 |'],
    ],
  ])('takes %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('is the source itself where nothing is taken for anything else', () => {
    expect(readSource('甲\n乙\t1')).toEqual({
      given: '甲\n乙\t1',
      text: '甲\n乙\t1',
      starts: [0, 2],
      ends: [1, 5],
    });
  });
});
