import { listsAll, type Opener } from './openers';

/** `其中：甲5件；乙3件`, `其中涉及甲5件；涉及乙3件`, `其中甲类5件；乙类3件`: a semicolon does not end the list. */
const ONE_LIST =
  /^：[^，]+$|^涉及[^，；]*(?:；涉及[^，；]*)+$|^[^，；\d]+类\d+.(?:；[^，；\d]+类\d+.)+$|^，?[^，；\d]+\d+.，占[^，；]*(?:；[^，；\d]+\d+.，占[^，；]*)+$/;

/** A list ends with its bracket, before the next list, `其中` also at a semicolon. */
export function listEnd(sentence: string, opener: Opener): number {
  const rest = sentence.slice(opener.end);
  const { start } = opener;
  const isBracketed = sentence.lastIndexOf('（', start) > sentence.lastIndexOf('）', start);
  const stop = isBracketed ? '）' : listsAll(opener) || ONE_LIST.test(rest) ? '' : '；';
  const ends = [rest.search(/其中|包括|包含/), stop === '' ? -1 : rest.indexOf(stop)].filter(
    (end) => end !== -1,
  );
  return opener.end + Math.min(rest.length, ...ends);
}
