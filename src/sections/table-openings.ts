import { APPLICANTS_HEAD, ARTICLE, CONTENTS_HEAD, FORMS, SECTION_KEYS, TABLE_KEYS } from '../form';
import { keyOf, keyWithoutNumber, type Source } from '../source';

const { requests, disputes } = FORMS['2021'];

/** How the first rows of tables two, three and four begin, each as good as a heading where that is lost. */
export const FIRST_ROWS = [
  [`${ARTICLE}第`, CONTENTS_HEAD],
  ['本列数据的?勾稽关系', APPLICANTS_HEAD, ...requests.received.map(keyWithoutNumber)],
  [`${disputes.reconsideration[0]}(?:${disputes.litigation.labels[0]})?$`],
];

const FIRST_ROW = new RegExp(`^(?:${FIRST_ROWS.map((words) => `(${words.join('|')})`).join('|')})`);

/** The section whose table begins with a row of this key. */
export function tableOpenedBy(key: string): number | null {
  const match = FIRST_ROW.exec(key);
  if (!match) return null;
  const table = TABLE_KEYS[match.slice(1).findIndex((words) => words !== undefined)];
  return table ? SECTION_KEYS.indexOf(table) : null;
}

/** The same of a row below a drawn border, whose first cell may be wrapped. */
export function drawnTableAt(source: Source, line: number): number | null {
  const cell = cellBelowBorder(source, line);
  return cell === null ? null : tableOpenedBy(keyOf(cell));
}

/** Most lines that the first cell of a drawn table takes. */
const CELL_LINES = 16;

/** The first cell of a row below a drawn border, wrapped as it may be. */
function cellBelowBorder(source: Source, line: number): string | null {
  if (firstOf(source, line) !== '|' || firstOf(source, line - 1) !== '+') return null;
  let cell = '';
  for (let at = line; at < line + CELL_LINES && firstOf(source, at) === '|'; at++) {
    const [, words = ''] = source.text.slice(source.starts[at], source.ends[at]).split('|', 2);
    cell += words.trim();
  }
  return cell;
}

function firstOf({ text, starts }: Source, line: number): string {
  return text.charAt(starts[line] ?? text.length);
}
