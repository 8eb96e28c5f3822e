import { describe, expect, it } from 'vitest';
import { createSource, lineAt, lineText, placeOf } from '../../src/source';

function lines(text: string): string[] {
  const source = createSource(text);
  return source.starts.map((_, line) => lineText(source, line));
}

describe('createSource', () => {
  it.each([
    ['', ['']],
    ['一', ['一']],
    ['一\n', ['一', '']],
    ['一\n二', ['一', '二']],
    ['一\r\n二\r\n', ['一', '二', '']],
    ['一\r二', ['一', '二']],
    ['一\r', ['一', '']],
    ['一\r\r\n\n二', ['一', '', '', '二']],
    ['\n\n', ['', '', '']],
    ['\r\n', ['', '']],
    ['\uFEFF一\n二', ['\uFEFF一', '二']],
    // Form feed, next line and line separator are no line ends to editors.
    ['一\f二\u0085三\u2028四', ['一\f二\u0085三\u2028四']],
  ])('splits %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('keeps the text as given, with the offsets of its lines', () => {
    expect(createSource('\uFEFF甲\r\n\r乙')).toEqual({
      given: '\uFEFF甲\r\n\r乙',
      text: '\uFEFF甲\r\n\r乙',
      starts: [0, 4, 5],
      ends: [2, 4, 6],
    });
  });
});

describe('lineAt', () => {
  const source = createSource('甲乙\r\n\n丙');

  it.each([
    [0, 0],
    [2, 0],
    [3, 0],
    [4, 1],
    [5, 2],
    [6, 2],
    [99, 2],
  ])('offset %i stands in line %i', (offset, line) => {
    expect(lineAt(source, offset)).toBe(line);
  });
});

describe('placeOf', () => {
  const source = createSource('\uFEFF甲乙\r\n丙\n丁');

  it('counts a byte order mark as a character of line one', () => {
    expect(placeOf(source, { start: 1, end: 3 })).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 4, offset: 3 },
    });
  });

  it('gives a range over several lines the line and column of each end', () => {
    expect(placeOf(source, { start: 2, end: 8 })).toEqual({
      start: { line: 1, column: 3, offset: 2 },
      end: { line: 3, column: 2, offset: 8 },
    });
  });

  it('ends before the line end, not behind it', () => {
    expect(placeOf(source, { start: 5, end: 6 }).end).toEqual({ line: 2, column: 2, offset: 6 });
  });

  it('ends at the start of the next line if the line end belongs to the range', () => {
    expect(placeOf(source, { start: 5, end: 7 }).end).toEqual({ line: 3, column: 1, offset: 7 });
  });

  it('places the empty range at the end of the text', () => {
    const point = { line: 3, column: 2, offset: 8 };
    expect(placeOf(source, { start: 8, end: 8 })).toEqual({ start: point, end: point });
  });

  it('counts UTF-16 units', () => {
    expect(placeOf(createSource('𠮷\n𠮷1'), { start: 5, end: 6 })).toEqual({
      start: { line: 2, column: 3, offset: 5 },
      end: { line: 2, column: 4, offset: 6 },
    });
  });
});
