import type { Layout } from './grid';
import { pipeEndedOf } from './pipe-ended';

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
  read: (source, lines) => pipeEndedOf(source, lines).map(({ cells }) => cells),
};
