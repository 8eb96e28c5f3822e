import { type Cell, labelsOf, type Part, type Row, valuesOf } from '../draft';
import { displayWidth, setLine, type Word, wrapTo } from './canvas';
import { columnCount } from './cells';
import type { Ink } from './ink';
import { disputeHeads, requestHeads } from './pdf-heads';

/** Where things stand on the page, in columns. */
export interface Page {
  /** Where labels of the three levels begin. */
  labels: readonly [number, number, number];
  /** Where the value columns begin. */
  values: number[];
  width: number;
  align: 'left' | 'right' | 'middle';
}

/** PDF text with columns kept by spaces: labels wrap above and below the line of numbers. */
export function pdfColumns(part: Part, ink: Ink): string[] {
  const columns = columnCount(part.rows);
  if (columns === 10) return requests(part, ink);
  return columns === 15 ? disputes(part, ink) : blocks(part, ink);
}

function blocks(part: Part, { random }: Ink): string[] {
  const width = random.int(20, 26);
  const gap = random.pick([[], ['']]);
  return part.rows.flatMap((row) => {
    if (row.kind === 'page') return pageLines(row);
    const words = row.cells.map(({ text }, index) => ({ column: index * width, text }));
    return [setLine(words), ...gap];
  });
}

function requests(part: Part, ink: Ink): string[] {
  const { random } = ink;
  const groupAbove = random.chance(0.5);
  const page = drawPage(part, random, [0, 6, groupAbove ? 14 : 20]);
  const gap = random.pick([[''], [''], []]);
  const groups = groupAbove ? new Map<Row, string>() : groupRows(part, random.chance(0.5));
  const heads = part.rows.filter((row) => row.kind === 'head');
  const lines: string[] = [];
  const outcomes: number[] = [];
  for (const row of part.rows) {
    if (row.kind === 'head') {
      if (row.cells[0]?.kind === 'note') lines.push(...requestHeads(heads, page), '');
      continue;
    }
    const from = lines.length;
    if (row.kind === 'page') lines.push(...pageLines(row));
    else lines.push(...rowLines(row, page, groupAbove, groups.get(row)), ...gap);
    if (insideOutcomes(row)) outcomes.push(...range(from, lines.length));
  }
  const side = part.rows.flatMap(labelsOf).find((label) => /^三./.test(label.text));
  return side ? setSide(lines, outcomes, side.text) : lines;
}

function drawPage(part: Part, random: Ink['random'], labels: Page['labels']): Page {
  const longest = Math.max(
    ...part.rows.flatMap(valuesOf).map((cell) => displayWidth(cell.text)),
    random.int(4, 6),
  );
  const width = longest + random.int(3, 4);
  const start = random.int(46, 50);
  return {
    labels,
    values: Array.from({ length: 7 }, (_, index) => start + index * width),
    width,
    align: random.pick(['left', 'right', 'middle'] as const),
  };
}

/** The row that a group's label is printed beside: the first of the group, or the middle one. */
function groupRows(part: Part, middle: boolean): Map<Row, string> {
  const beside = new Map<Row, string>();
  part.rows.forEach((row, index) => {
    const group = groupLabel(row);
    if (!group) return;
    const rest = part.rows.slice(index + 1);
    const next = rest.findIndex(
      (each) => each.kind !== 'values' || each.cells[1]?.kind === 'label',
    );
    const size = 1 + Math.max(next, 0);
    const row2 = part.rows[index + (middle ? Math.floor((size - 1) / 2) : 0)];
    beside.set(row2 ?? row, group.text);
  });
  return beside;
}

function groupLabel(row: Row): Cell | undefined {
  const label = row.cells[1];
  return label?.kind === 'label' && label.span === 1 && row.kind === 'values' ? label : undefined;
}

function rowLines(row: Row, page: Page, groupAbove: boolean, beside = ''): string[] {
  const own = labelsOf(row).at(-1);
  const level = own?.span === 3 ? 0 : own?.span === 2 ? 1 : 2;
  const column = page.labels[level];
  const limit = (page.values[0] ?? 0) - column - 2;
  const group = groupAbove ? groupLabel(row)?.text : undefined;
  const above = group
    ? [
        setLine([{ column: 6, text: group.slice(0, 3) }]),
        setLine([{ column: 6, text: group.slice(3) }]),
      ]
    : [];
  const label = wrapTo(own?.text ?? '', limit).map((text) => ({ column, text }));
  const values = valueWords(row, page);
  const side: Word = { column: page.labels[1], text: beside };
  return [...above, ...around(label, values, side)];
}

/** One line of label shares the numbers' line; of more, some stand above and the rest below. */
function around(label: readonly Word[], values: readonly Word[], side: Word): string[] {
  if (label.length <= 1 || values.length === 0) {
    const [first, ...rest] = label;
    return [
      setLine([side, ...(first ? [first] : []), ...values]),
      ...rest.map((word) => setLine([word])),
    ];
  }
  const half = Math.floor(label.length / 2);
  const shared = label.length % 2 === 1 ? label.slice(half, half + 1) : [];
  return [
    ...label.slice(0, half).map((word) => setLine([word])),
    setLine([side, ...shared, ...values]),
    ...label.slice(half + shared.length).map((word) => setLine([word])),
  ];
}

export function valueWords(row: Row, page: Page): Word[] {
  return valuesOf(row)
    .map(({ text }, index) => {
      const room = page.width - 3 - displayWidth(text);
      const shift =
        page.align === 'left' ? 0 : page.align === 'right' ? room : Math.floor(room / 2);
      return { column: (page.values[index] ?? 0) + Math.max(0, shift), text };
    })
    .filter(({ text }) => text !== '');
}

function insideOutcomes(row: Row): boolean {
  return row.kind === 'values' && labelsOf(row).at(-1)?.span !== 3;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Spreads 三、本年度办理结果 down the left edge, a character a line. */
function setSide(lines: readonly string[], inside: readonly number[], text: string): string[] {
  const free = inside.filter((at) => /^( {4}|$)/.test(lines[at] ?? 'x'));
  const [first = '', second = '', ...rest] = text;
  const letters = [first + second, ...rest];
  const step = free.length / letters.length;
  const at = new Map(letters.map((letter, index) => [free[Math.floor(index * step)], letter]));
  return lines.map((line, index) => {
    const letter = at.get(index);
    if (letter === undefined) return line;
    return letter + line.slice(displayWidth(letter));
  });
}

function disputes(part: Part, { random }: Ink): string[] {
  const longest = Math.max(...part.rows.flatMap(valuesOf).map(({ text }) => displayWidth(text)), 4);
  const width = longest + random.int(3, 5);
  const page: Page = {
    labels: [0, 0, 0],
    values: Array.from({ length: 15 }, (_, index) => index * width),
    width,
    align: random.pick(['left', 'middle'] as const),
  };
  const heads = part.rows.some((row) => row.kind === 'head') ? disputeHeads(page) : [];
  return [
    ...heads,
    '',
    ...part.rows.flatMap((row) => {
      if (row.kind === 'page') return pageLines(row);
      return row.kind === 'values' ? [setLine(valueWords(row, page))] : [];
    }),
  ];
}

function pageLines(row: Row): string[] {
  return ['', setLine([{ column: 38, text: row.cells[0]?.text ?? '' }]), ''];
}
