import { type Cell, labelsOf, type Part, type Row, valuesOf } from '../draft';
import { columnCount, textsOnly } from './cells';
import type { Ink } from './ink';

/**
 * PDF text in raw order: a label that fits its column stands before its numbers, a longer one is
 * wrapped and the numbers follow on a line of their own; group labels come in pieces.
 *
 *     （三）不
 *     予公开
 *     1.属于国家秘密 0 0 0 0 0 0 0
 *     5.要求行政机关确认或重新出具已
 *     获取信息
 *     0 0 0 0 0 0 0
 */
export function pdfRaw(part: Part, { random }: Ink): string[] {
  const requests = columnCount(part.rows) === 10;
  const widths = {
    top: random.pick([13, 14, 20, 30]),
    middle: random.int(13, 19),
    own: random.int(13, 17),
    group: random.pick([4, 4, 5]),
    sideByLetter: random.chance(0.8),
  };
  return part.rows.flatMap((row) => {
    if (row.kind === 'page') return pageLines(row);
    if (row.kind === 'head') return headLines(row, requests, random);
    if (!requests || row.kind === 'article') return joined(textsOnly(row));
    return valueLines(row, widths);
  });
}

interface Widths {
  top: number;
  middle: number;
  own: number;
  group: number;
  sideByLetter: boolean;
}

function valueLines(row: Row, widths: Widths): string[] {
  const labels = labelsOf(row);
  const own = labels.at(-1);
  const groups = labels.slice(0, -1).flatMap((label) => groupLines(label, row, widths));
  const width = own?.span === 3 ? widths.top : own?.span === 2 ? widths.middle : widths.own;
  const lines = wrap(own?.text ?? '', width);
  const values = valuesOf(row)
    .map((cell) => cell.text)
    .filter((text) => text !== '');
  if (lines.length <= 1) return [...groups, ...joined([...lines, ...values])];
  return [...groups, ...lines, ...joined(values)];
}

/** The label down the left side has one character a line, a group's label a few. */
function groupLines(label: Cell, row: Row, widths: Widths): string[] {
  if (row.cells.indexOf(label) > 0 || !/^[一二三四]/.test(label.text)) {
    return wrap(label.text, widths.group);
  }
  if (!widths.sideByLetter) return [label.text];
  const [first = '', second = '', ...rest] = label.text;
  return [first + second, ...rest];
}

export function wrap(text: string, width: number): string[] {
  const characters = [...text];
  const lines: string[] = [];
  while (characters.length > 0) lines.push(characters.splice(0, width).join(''));
  return lines;
}

/** Heads of narrow columns break, and their letters are set apart: 商 业 企 over 业. */
function headLines(row: Row, requests: boolean, random: Ink['random']): string[] {
  const texts = textsOnly(row);
  if (!requests && texts[0] === '信息内容') return joined(texts);
  const wide = texts.filter((text) => /起诉|^行政/.test(text));
  const narrow = texts.filter((text) => !wide.includes(text));
  if (requests) return texts.flatMap((text) => requestHead(text, random));
  return [...narrow.flatMap((text) => apart(text, random)), ...joined(wide)];
}

function requestHead(text: string, random: Ink['random']): string[] {
  if (text.length > 20) {
    const at = text.search(/[，,]/) + 1;
    return random.chance(0.7) ? [text.slice(0, at), text.slice(at).trimStart()] : [text];
  }
  return text.length < 4 || text.startsWith('申请') || text.startsWith('法人')
    ? [text]
    : apart(text, random);
}

function apart(text: string, random: Ink['random']): string[] {
  if (text.length < 4 || random.chance(0.2)) return [text];
  const at = random.int(2, text.length - 1);
  const gap = random.pick(['', ' ']);
  return [[...text.slice(0, at)].join(gap), text.slice(at)];
}

function joined(texts: readonly string[]): string[] {
  return texts.length > 0 ? [texts.join(' ')] : [];
}

function pageLines(row: Row): string[] {
  const text = row.cells[0]?.text ?? '';
  return /^\d+$/.test(text) ? [text] : ['', text];
}
