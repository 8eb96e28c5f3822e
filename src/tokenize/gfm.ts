import type { Nodes, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Source, trim } from '../source';
import { type Cell, cellOf, type Layout, type Row } from './grid';
import { isDelimiterRow } from './marks';
import { pipeBetween, pipeBoth } from './pipe-rows';

/**
 * A Markdown table with its delimiter row; blanks where cells were merged.
 *
 *     | 规章 | 2 | 0 | 2 |
 *     |---|---|---|---|
 */
export const gfm: Layout = {
  name: 'gfm',
  fits: (profile) => profile.delimiter > 0,
  read: readTables,
};

/** One small Markdown table per row or group, under headings, with column heads invented by a tool. */
export const gfmSplit: Layout = {
  name: 'gfm-split',
  fits: (profile) => profile.delimiter > 2,
  read: readTables,
};

const processor = /* @__PURE__ */ unified().use(remarkParse).use(remarkGfm).freeze();

/** What is longer is no table of a report, and Markdown takes more than its share of time over it. */
const LONGEST_LINE = 4000;
const MOST_LINES = 1000;

/** Only these lines go through Markdown; those that it does not take for a table are read as pipe rows. */
function readTables(source: Source, lines: readonly number[]): Row[] {
  return adjoining(lines).flatMap((run) =>
    run.some((line) => isOpen(source, line))
      ? pipeBetween.read(source, run)
      : run.length > MOST_LINES || run.some((line) => lengthOf(source, line) > LONGEST_LINE)
        ? pipeBoth.read(source, run)
        : readRun(source, run),
  );
}

/** Lines in runs without a gap: between two of them a page number was left out. */
function adjoining(lines: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.at(-1) === line - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function readRun(source: Source, lines: readonly number[]): Row[] {
  const start = source.starts[lines[0] ?? 0] ?? 0;
  // Markdown leaves a byte order mark out of its positions.
  const base = source.text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start;
  const tree = processor.parse(source.text.slice(base, source.ends[lines.at(-1) ?? 0]));
  const rows: Row[] = [];
  let next = 0;
  for (const node of tree.children) {
    if (node.type !== 'table') continue;
    const from = (node.position?.start.line ?? 1) - 1;
    rows.push(...pipeBoth.read(source, lines.slice(next, from)));
    for (const { children } of node.children) {
      rows.push(children.map((cell, at) => readCell(cell, at, source, base)));
    }
    next = node.position?.end.line ?? from;
  }
  return [...rows, ...pipeBoth.read(source, lines.slice(next))];
}

/** A delimiter row without pipes around it: those at the ends of other rows part cells, which Markdown drops. */
function isOpen({ text, starts, ends }: Source, line: number): boolean {
  const { start, end } = trim(text, starts[line] ?? 0, ends[line] ?? 0);
  return text[start] !== '|' && text[end - 1] !== '|' && isDelimiterRow(text, start, end);
}

const BYTE_ORDER_MARK = 0xfeff;

function lengthOf(source: Source, line: number): number {
  return (source.ends[line] ?? 0) - (source.starts[line] ?? 0);
}

/** A cell's own position has its pipes; its text is what stands between the ends of its contents. */
function readCell(cell: TableCell, column: number, source: Source, base: number): Cell {
  const first = leafOf(cell, 0);
  const last = leafOf(cell, -1);
  const start = base + (first.position?.start.offset ?? 0);
  const end = first === cell ? start : base + (last.position?.end.offset ?? 0);
  return cellOf(source, start, end, column);
}

function leafOf(node: Nodes, at: 0 | -1): Nodes {
  const child = 'children' in node ? (node.children as Nodes[]).at(at) : undefined;
  return child ? leafOf(child, at) : node;
}
