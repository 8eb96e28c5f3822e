import { codesOf, isDigit, isWord, SPACES } from './characters';

const S = `[${SPACES}]*`;

/** Units that a cell may print behind its number. */
export const UNITS = '件次|人次|件|项|个|份|部|宗|起|条|次|篇|亿元|万元|元|万件|万';

/** Sign, digits with separators, unit, remark: `--253`, `1，234`, `251000元`, `22（其中修订16件）`. */
export const FIGURE = new RegExp(
  `^(?:[+＋]|[-－—–−]{1,2}|[增减][加少]?)?${S}[\\d０-９](?:[\\d０-９,，.．${SPACES}]*[\\d０-９])?${S}(?:${UNITS})?${S}(?:[（(][^（()）]*[）)])?$`,
);

/** Blanks, and what stands for them: strokes, or what programs print for a cell that is not there. */
const NIL =
  /^[-－—–−/／\\＼_＿*＊~～]{1,6}$|^无$|^[!-,./:-@[-`{-~]{2,8}$|^(?:&nbsp;|&#160;|<br ?\/?>)+$|^(?:None|NaN|nan|null|NULL|<NA>)$/;

/**
 * What stands for a figure though none can be read: a scanner's `3l8` or `O`, `5/3`, `5、3`, `约5`, `5*`, `5¹`.
 * It takes a cell's place, so that the cell is not passed off as blank.
 */
const MISREAD =
  /^(?:[约近超逾<>≤≥|]?[\d０-９OoIlSB][\d０-９OoIlSB \u3000.,，、/／|*＊%％+\-－—~～①-⑳⁰¹²³⁴-⁹※†‡#^'’′″[\]件\ufffd]{0,11}|[OoIlSB])$/;
/** A spreadsheet's `#REF!` and `N/A`, a scanner's `○` and `X`, 零: something stands there, and no number. */
const UNREAD =
  /^(?:[A-Za-z零〇]|[Nn]\/?[Aa]|#[A-Z0-9/]{1,8}[!?]?|[?？○◯〇□■△▲×✕✓√﹣…]{1,3}|[.．])$/;
const ORDINAL = /^[\d０-９]{1,2}[.,．，、]$/;

/** Longer than any figure with its remark. */
const LONGEST = 60;

/** What a trimmed cell is: a number, a mark for nothing (`-`, `/`, blank), or words. */
export type CellKind = 'figure' | 'nil' | 'label';

export function kindOf(text: string, start: number, end: number): CellKind {
  if (start === end) return 'nil';
  if (end - start > LONGEST) return 'label';
  if (isDigits(text, start, end)) return 'figure';
  if (isWord(text.charCodeAt(start), BEGINS_FIGURE)) return 'label';
  if (isWord(text.charCodeAt(end - 1), ENDS_FIGURE)) return 'label';
  const raw = text.slice(start, end);
  if (NIL.test(raw)) return 'nil';
  const misread = (MISREAD.test(raw) && !ORDINAL.test(raw)) || UNREAD.test(raw);
  return misread || FIGURE.test(raw) ? 'figure' : 'label';
}

/** ASCII digits and nothing else, as almost every figure is printed. */
export function isDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isDigit(text.charCodeAt(at))) return false;
  }
  return start < end;
}

/** The ideographs with which a figure or mark may begin, and may end; most labels have others. */
const BEGINS_FIGURE = codesOf('增减无约近超逾零〇');
const ENDS_FIGURE = codesOf(`${UNITS}无零〇`);

const N = '[\\d０-９]{1,3}';
const PAGE = new RegExp(
  `^${S}(?:[-－—–−]{1,2}${S}${N}${S}[-－—–−]{1,2}|第${S}${N}${S}页(?:${S}[，,]?${S}[共/]?${S}共?${S}${N}${S}页)?|${N}/${N})${S}$`,
);
const LONGEST_PAGE = 40;
const SHORTEST_PAGE = 3;
const BEGINS_PAGE = codesOf('第');
const ENDS_PAGE = codesOf('页');

/** A page number on a line of its own: `- 4 -`, `— 5 —`, `第 3 页`. A bare `3` cannot be told from a value. */
export function isPageNumber(text: string, start = 0, end = text.length): boolean {
  const length = end - start;
  if (length < SHORTEST_PAGE || length > LONGEST_PAGE) return false;
  if (isWord(text.charCodeAt(start), BEGINS_PAGE)) return false;
  if (isWord(text.charCodeAt(end - 1), ENDS_PAGE)) return false;
  return !isDigits(text, start, end) && PAGE.test(text.slice(start, end));
}
