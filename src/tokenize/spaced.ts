import { isDigits, kindOf, numberingOf, type Source } from '../source';
import { type Cell, cellOf, type Layout, type Row } from './grid';
import { countFigures, splitWords, type Word } from './words';

/**
 * Text of a PDF in the order of its drawing: a label, then its numbers, parted by single spaces;
 * labels wrap, and then the numbers stand on a line of their own.
 *
 *     1.属于国家秘密 2 0 0 0 0 0 2
 */
export const pdfRaw: Layout = {
  name: 'pdf-raw',
  fits: (profile) => profile.figures > 0,
  read: readSpaced,
};

/**
 * Text of a PDF with its columns kept by spaces; a label's lines stand above and below its numbers.
 *
 *            5. 要求行政机关确认或重新出
 *                                          2       0       0
 *            具已获取信息
 */
export const pdfColumns: Layout = {
  name: 'pdf-columns',
  spaced: true,
  fits: (profile) => profile.figures > 0 && profile.gapped > 2,
  read: readSpaced,
};

/** The figures at the end of a line are cells each; the words before them part at wide gaps and numbers. */
export function readSpaced(source: Source, lines: readonly number[]): Row[] {
  return lines.flatMap((line) => {
    const start = source.starts[line] ?? 0;
    const end = source.ends[line] ?? 0;
    const words = withSigns(source.text, splitWords(source.text, start, end));
    return words.length === 0 ? [] : [rowOf(source, start, words)];
  });
}

/** `减 5` is one figure. */
function withSigns(text: string, words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => isSign(text, word))) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const sign = joined.at(-1);
    const isSigned = sign && isSign(text, sign) && isDigits(text, word.start, word.end);
    if (isSigned) joined[joined.length - 1] = { start: sign.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

function isSign(text: string, { start, end }: Word): boolean {
  return end - start === 1 && '增减'.includes(text.charAt(start));
}

function rowOf(source: Source, lineStart: number, words: readonly Word[]): Row {
  const labels = words.length - countFigures(source.text, words);
  const run = isRun(source, words.slice(0, labels));
  const ruler = new Ruler(source.text, lineStart);
  const row: Cell[] = [];
  words.forEach((word, at) => {
    const previous = words[at - 1];
    const open = row.at(-1);
    if (open && previous && at < labels && !run && !parts(source, previous, word)) {
      row[row.length - 1] = cellOf(source, open.start, word.end, open.column);
    } else {
      row.push(cellOf(source, word.start, word.end, ruler.middleOf(word)));
    }
  });
  return row;
}

/** Figures among the words of a label, more than its numbers can be: many rows in one line. */
const MOST_NUMBERS = 3;

/** Many rows run together into one line: every gap may part cells. */
function isRun({ text }: Source, words: readonly Word[]): boolean {
  let figures = 0;
  for (const { start, end } of words) if (kindOf(text, start, end) === 'figure') figures++;
  return figures > MOST_NUMBERS;
}

function parts(source: Source, previous: Word, next: Word): boolean {
  return (
    next.start - previous.end > 1 ||
    kindOf(source.text, next.start, next.end) === 'figure' ||
    numberingOf(source.text.slice(next.start, next.end)) !== null
  );
}

/** Measures words of a line from left to right in columns on the page. */
class Ruler {
  private width = 0;

  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  middleOf({ start, end }: Word): number {
    const left = this.widthTo(start);
    return (left + this.widthTo(end)) / 2;
  }

  /** PDF text pads as if an ideograph were two columns wide. */
  private widthTo(end: number): number {
    for (; this.at < end; this.at++) this.width += this.text.charCodeAt(this.at) < 0x1100 ? 1 : 2;
    return this.width;
  }
}
