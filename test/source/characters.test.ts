import { describe, expect, it } from 'vitest';
import { halfWidth, isSignificant, isSpace, keyOf, SPACES, trim } from '../../src/source';

const SPACE_LIKE = [
  ['a space', ' '],
  ['a tab', '\t'],
  ['a no-break space', '\u00A0'],
  ['an ideographic space', '\u3000'],
  ['a thin space', '\u2009'],
  ['a zero-width space', '\u200B'],
  ['a zero-width joiner', '\u200D'],
  ['a left-to-right mark', '\u200E'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\uFEFF'],
  ['a soft hyphen', '\u00AD'],
  ['a narrow no-break space', '\u202F'],
  ['a control character', '\u0007'],
  ['next line', '\u0085'],
] as const;

describe('isSpace', () => {
  it.each(SPACE_LIKE)('is true of %s', (_, char) => {
    expect(isSpace(char.charCodeAt(0))).toBe(true);
  });

  it.each(['a', '0', '一', '-', '|', '。', '（', '～', '\u0301'])('is false of %j', (char) => {
    expect(isSpace(char.charCodeAt(0))).toBe(false);
  });

  it('knows the same characters as SPACES', () => {
    const pattern = new RegExp(`[${SPACES}]`);
    const differ: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      if (isSpace(code) !== pattern.test(String.fromCharCode(code))) differ.push(code.toString(16));
    }
    // The Ogham space mark stands in no Chinese text.
    expect(differ).toEqual(['1680']);
  });
});

describe('trim', () => {
  it.each([
    ['  甲 乙\u3000', [2, 5]],
    ['\uFEFF\t甲\u200B', [2, 3]],
    ['甲', [0, 1]],
    [' \u00A0 ', [3, 3]],
    ['', [0, 0]],
  ])('trims %j', (text, [start, end]) => {
    expect(trim(text, 0, text.length)).toEqual({ start, end });
  });

  it('stays within its bounds', () => {
    expect(trim('甲  乙', 1, 3)).toEqual({ start: 3, end: 3 });
    expect(trim('甲 丙 乙', 1, 4)).toEqual({ start: 2, end: 3 });
  });
});

describe('halfWidth', () => {
  it('turns digits and letters, and nothing else, so that offsets hold', () => {
    expect(halfWidth('２０２３年（Ａｂ），１．５－')).toBe('2023年（Ab），1．5－');
  });
});

describe('keyOf', () => {
  it.each([
    ['危及“三安全一稳定”', '危及三安全一稳定'],
    ['危及"三安全 一稳定"', '危及三安全一稳定'],
    ['规 \u3000章', '规章'],
    ['总\u200B计', '总计'],
    ['第二十条第（一）项', '第二十条第一项'],
    ['保留４位小数', '保留4位小数'],
    ['本年增/减', '本年增减'],
    ['abc —', ''],
  ])('%j is %j', (label, key) => {
    expect(keyOf(label)).toBe(key);
  });
});

describe('isSignificant', () => {
  it('is true of ideographs and digits of either width', () => {
    expect([...'一鿿㐀豈0９'].map((char) => isSignificant(char.charCodeAt(0)))).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    expect([...'a、（～〇'].map((char) => isSignificant(char.charCodeAt(0)))).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });
});
