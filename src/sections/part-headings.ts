import { cutLines, isSignificant, lineAt, type Source } from '../source';
import { bareLine } from './heading-line';
import { aliasAt } from './heading-words';

/**
 * Puts headings that the text has in one line with what stands before or behind them on lines of their own:
 *
 *     ……已经公布。二、主动公开政府信息情况 第二十条第（一）项
 */
export function partHeadings(source: Source): Source {
  const { text } = source;
  const cuts: number[] = [];
  let line = -1;
  let first = 0;
  for (let at = text.indexOf('、'); at !== -1; at = text.indexOf('、', at + 1)) {
    const section = at === 0 ? -1 : NUMERALS.indexOf(text.charAt(at - 1));
    if (section === -1) continue;
    const own = lineAt(source, at, Math.max(line, 0));
    if (own !== line) first = bareLine(source, own).start;
    line = own;
    const begins = first >= at - 1;
    if (!begins && !ENDS.test(text.charAt(at - 2))) continue;
    const end = source.ends[line] ?? 0;
    const to = aliasAt(text, at + 1, end, section);
    if (to === null) continue;
    if (!begins) cuts.push(at - 1);
    if (saysMore(text, to, end)) cuts.push(to);
  }
  return cutLines(source, cuts);
}

const NUMERALS = '一二三四五六';

/** What may stand right before a heading: the end of a sentence or cell, not the words of one that names it. */
const ENDS = /[\s|。！？；.;!?\d０-９）)”>]/;

/** Whether words follow, more than the number of a page, and no bracket or mark that belongs to the heading. */
function saysMore(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ('（({[]，。：:,;；、'.includes(text.charAt(at))) return false;
    if (isSignificant(code) && !DIGIT.test(text.charAt(at))) return true;
  }
  return false;
}

const DIGIT = /[\d０-９]/;
