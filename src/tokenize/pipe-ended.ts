import { lineText, type Source } from '../source';
import type { Row } from './grid';
import { readPipes } from './pipe-rows';
import { isFigureLine } from './words';

/** The cells of a line with pipes, and of the lines above it that end in none. */
export interface PipeEnded {
  readonly text: string;
  readonly cells: Row;
}

/**
 * Cells that end in a pipe; their words may take several lines. A figure without a pipe is a page number,
 * unless the cell below is a figure too: then it may be the first digits of that.
 */
export function pipeEndedOf(source: Source, lines: readonly number[]): PipeEnded[] {
  const ended: PipeEnded[] = [];
  let words: number | null = null;
  let figure: number | null = null;
  for (const line of lines) {
    const text = lineText(source, line);
    const start = source.starts[line] ?? 0;
    const end = source.ends[line] ?? 0;
    if (text.includes('|')) {
      let cells = readPipes(source, words ?? start, end, 'trailing');
      if (figure !== null && cells[0]?.kind === 'figure') {
        cells = readPipes(source, figure, end, 'trailing');
      }
      ended.push({ text, cells });
      words = null;
      figure = null;
    } else if (!isFigureLine(text)) {
      words ??= start;
    } else if (start < end) {
      figure ??= start;
    }
  }
  return ended;
}
