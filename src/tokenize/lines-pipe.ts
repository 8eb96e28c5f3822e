import { lineText } from '../source';
import type { Layout, Row } from './grid';
import { readPipes } from './pipe-rows';
import { isFigureLine } from './shape';

/**
 * One cell per line with a pipe behind it; a blank cell is a lone pipe. Nothing parts the rows.
 *
 *     规章 |
 *     0 |
 *      |
 */
export const linesPipe: Layout = {
  name: 'lines-pipe',
  fits: (profile) =>
    profile.pipeEnded > 0 && profile.pipeEnded * 2 > profile.piped - profile.pipeLone,
  read(source, lines) {
    const rows: Row[] = [];
    let start: number | null = null;
    for (const line of lines) {
      const text = lineText(source, line);
      const from = source.starts[line] ?? 0;
      if (text.includes('|')) {
        rows.push(readPipes(source, start ?? from, source.ends[line] ?? 0, 'trailing'));
        start = null;
      } else if (!isFigureLine(text)) {
        start ??= from;
      }
    }
    return rows;
  },
};
