import { lineAt, lineRange, lineText, numberingOf, type Source } from '../source';
import { type Grid, textOf } from '../tokenize';

/** Cells in lines of their own below a label. */
export interface Segment {
  /** Index of the first cell among the rows of its grid. */
  readonly first: number;
  /** The line of the label. */
  readonly label: number;
  /** The lines of the cells. */
  readonly lines: readonly number[];
  /** The line of the label behind them and how it is numbered. */
  readonly next: { readonly line: number; readonly style: string } | null;
}

export function segmentsOf(source: Source, { rows }: Grid): Segment[] {
  const segments: Segment[] = [];
  let open: { first: number; label: number; lines: number[] } | null = null;
  let line = 0;
  const close = (next: Segment['next']) => {
    if (open && open.lines.length > 0) segments.push({ ...open, next });
    open = null;
  };
  for (const [at, row] of rows.entries()) {
    const [cell] = row;
    if (!cell) continue;
    line = lineAt(source, cell.start, line);
    if (row.length > 1) close(null);
    else if (cell.kind !== 'label') open?.lines.push(line);
    else {
      close({ line, style: numberingOf(textOf(source, cell))?.style ?? '' });
      open = { first: at + 1, label: line, lines: [] };
    }
  }
  close(null);
  return segments;
}

/** The fewest lines from one cell to the next. */
export function stepOf(segments: readonly Segment[]): number {
  let step = Number.POSITIVE_INFINITY;
  for (const { lines } of segments) {
    let before = Number.NEGATIVE_INFINITY;
    for (const line of lines) {
      step = Math.min(step, line - before);
      before = line;
    }
  }
  return step;
}

/** 1 for the first cell below the label. */
export function columnOf({ label }: Segment, step: number, line: number): number {
  return (line - label) / step;
}

/** The column of the last cell. */
export function lastOf(segment: Segment, step: number): number {
  return columnOf(segment, step, segment.lines.at(-1) ?? segment.label);
}

/** How many cells may stand between the label and the next; `null` where there is none. */
export function roomOf(segment: Segment, step: number): number | null {
  return segment.next && columnOf(segment, step, segment.next.line) - 1;
}

/** Every cell a number of steps below the label, and nothing else up to the next but blank lines. */
export function isRegular(source: Source, segment: Segment, step: number): boolean {
  const { label, lines, next } = segment;
  let before = label;
  const isNext = (line: number) => {
    for (before++; before < line; before++) if (!isBlank(source, before)) return false;
    return true;
  };
  return (
    lines.every((line) => isNext(line) && Number.isInteger(columnOf(segment, step, line))) &&
    isNext(next?.line ?? before)
  );
}

/** Not so the end of a page. */
function isBlank(source: Source, line: number): boolean {
  const { start, end } = lineRange(source, line);
  return start === end && !lineText(source, line).includes('\f');
}
