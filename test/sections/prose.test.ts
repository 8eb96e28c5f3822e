import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/sections';
import { createSource } from '../../src/source';

function prose(text: string): string {
  const source = createSource(text);
  return proseOf(source, [{ first: 0, last: source.starts.length }]).text;
}

describe('proseOf', () => {
  it.each([
    ['a paragraph a line', '甲事已经办结。\n乙事正在办理。', '甲事已经办结。\n乙事正在办理。'],
    ['blank lines', '甲。\n\n\n\u3000\n乙。', '甲。\n乙。'],
    ['indentation', '\u3000\u3000甲事。  \n\t乙事。', '甲事。\n乙事。'],
    [
      'a sentence cut by a line break',
      '全镇按照要求做好公开工作，持续加强政府信息管\n理和平台建设。',
      '全镇按照要求做好公开工作，持续加强政府信息管理和平台建设。',
    ],
    [
      'a sentence cut by a page',
      '全镇按照要求做好公开工作，持续加强政府信息管\n\n- 3 -\n\n理和平台建设。\n另起一段。',
      '全镇按照要求做好公开工作，持续加强政府信息管理和平台建设。\n另起一段。',
    ],
    ['a comma at the start of a line', '已经办结\n，并及时公布。', '已经办结，并及时公布。'],
    ['a bare page number', '甲事。\n12\n乙事。', '甲事。\n乙事。'],
    [
      'CRLF',
      '全镇按照要求做好公开工作，持续加强政府信息管\r\n理和平台建设。\r\n乙。',
      '全镇按照要求做好公开工作，持续加强政府信息管理和平台建设。\n乙。',
    ],
  ])('%s', (_, text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it.each([
    ['a heading and its text', '（一）主动公开政府信息的情况\n全年发布信息。'],
    ['a Markdown heading and its text', '### 主动公开政府信息的总体情况\n全年发布信息。'],
    ['a sentence and a numbered one', '全镇按照要求做好公开工作并且持续推进\n（二）依申请公开。'],
    ['a sentence and a list', '全镇按照要求做好公开工作并且持续推进\n一是加强领导。'],
    ['a short line and a sentence', '附件说明\n全年发布信息。'],
    [
      'a quotation that closes and a sentence',
      '依据《中华人民共和国政府信息公开条例》\n现将情况公布。',
    ],
  ])('keeps apart %s', (_, text) => {
    expect(prose(text)).toBe(text);
  });

  it('knows the way back of every run', () => {
    const text = '一、总体情况 甲事已经按照要求如期办结，乙\n  事正在办理。\n\n丙。';
    const source = createSource(text);
    const { text: closed, runs } = proseOf(source, [{ first: 0, last: 4 }], 6);
    expect(closed).toBe('甲事已经按照要求如期办结，乙事正在办理。\n丙。');
    expect(runs).toEqual([
      { offset: 0, range: { start: 7, end: 21 } },
      { offset: 14, range: { start: 24, end: 30 } },
      { offset: 21, range: { start: 32, end: 34 } },
    ]);
    for (const { offset, range } of runs) {
      const raw = text.slice(range.start, range.end);
      expect(closed.slice(offset, offset + raw.length)).toBe(raw);
    }
  });

  it('goes over several spans and stays within them', () => {
    const source = createSource('甲。\n表\n表\n乙。\n丙。');
    const spans = [
      { first: 0, last: 1 },
      { first: 3, last: 4 },
    ];
    expect(proseOf(source, spans).text).toBe('甲。\n乙。');
    expect(proseOf(source, [])).toEqual({ text: '', runs: [] });
  });

  it('reads a line of millions of words beside a mark', () => {
    const text = `<${' a'.repeat(6_000_000)}`;
    expect(prose(text) === text).toBe(true);
  });
});
