import { SPACES } from './characters';

const S = `[${SPACES}]*`;

/** Units that a cell may print behind its number. */
export const UNITS = '件次|人次|件|项|个|份|部|宗|起|条|次|篇|亿元|万元|元|万件|万';

/** Sign, digits with separators, unit, remark: `--253`, `1，234`, `251000元`, `22（其中修订16件）`. */
export const FIGURE = new RegExp(
  `^(?:[+＋]|[-－—–−]{1,2}|[增减][加少]?)?${S}[\\d０-９](?:[\\d０-９,，.．${SPACES}]*[\\d０-９])?${S}(?:${UNITS})?${S}(?:[（(][^（()）]*[）)])?$`,
);

const NIL = /^[-－—–−/／\\＼_＿*＊~～]{1,6}$|^无$/;

/** What a scanner makes of a figure: `3l8`, `O`, `1O`. It stands for a cell, though none can read it. */
const MISREAD = /^[\d０-９]{0,8}[OoIlSB][\dOoIlSB]{0,8}$/;

/** Longer than any figure with its remark. */
const LONGEST = 60;

/** What a trimmed cell is: a number, a mark for nothing (`-`, `/`, blank), or words. */
export type CellKind = 'figure' | 'nil' | 'label';

export function kindOf(text: string, start: number, end: number): CellKind {
  if (start === end) return 'nil';
  const first = text.charCodeAt(start);
  if (end - start === 1 && first >= 0x30 && first <= 0x39) return 'figure';
  if (end - start > LONGEST || isIdeographOf(first)) return 'label';
  const raw = text.slice(start, end);
  if (NIL.test(raw)) return 'nil';
  return FIGURE.test(raw) || MISREAD.test(raw) ? 'figure' : 'label';
}

/** Most labels begin with an ideograph, and no number does but after 增, 减 or as 无. */
function isIdeographOf(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff && code !== 0x589e && code !== 0x51cf && code !== 0x65e0;
}

const N = '[\\d０-９]{1,3}';
const PAGE = new RegExp(
  `^${S}(?:[-－—–−]{1,2}${S}${N}${S}[-－—–−]{1,2}|第${S}${N}${S}页(?:${S}[，,]?${S}[共/]?${S}共?${S}${N}${S}页)?|${N}/${N})${S}$`,
);
const LONGEST_PAGE = 40;

/** A page number on a line of its own: `- 4 -`, `— 5 —`, `第 3 页`. A bare `3` cannot be told from a value. */
export function isPageNumber(line: string): boolean {
  return line.length <= LONGEST_PAGE && PAGE.test(line);
}
