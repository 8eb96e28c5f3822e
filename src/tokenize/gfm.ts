import type { Nodes, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Source } from '../source';
import { type Cell, cellOf, type Layout, type Row } from './grid';
import { pipeBoth } from './pipe-rows';

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

/** Only these lines go through Markdown; lines that it does not take for a table are read as pipe rows. */
function readTables(source: Source, lines: readonly number[]): Row[] {
  const base = source.starts[lines[0] ?? 0] ?? 0;
  const tree = processor.parse(source.text.slice(base, source.ends[lines.at(-1) ?? 0]));
  const tables = tree.children.filter((node) => node.type === 'table');
  const rows: Row[] = [];
  let rest = lines;
  for (const { children, position } of tables) {
    const [first, last] = [position?.start.line ?? 1, position?.end.line ?? 1];
    const before = rest.filter((line) => line - (lines[0] ?? 0) < first - 1);
    rows.push(...pipeBoth.read(source, before));
    rows.push(
      ...children.map((row) => row.children.map((cell, at) => readCell(cell, at, source, base))),
    );
    rest = rest.filter((line) => line - (lines[0] ?? 0) >= last);
  }
  return [...rows, ...pipeBoth.read(source, rest)];
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
