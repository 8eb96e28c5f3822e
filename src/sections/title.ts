import { cutLines, halfWidth, isPageNumber, lineText, type Source, SPACES } from '../source';

/** A title with what it says. */
export interface Title {
  /** Spaces and line breaks closed up. */
  readonly text: string;
  readonly agency: string | null;
  readonly year: number | null;
  /** Its lines, last exclusive. */
  readonly first: number;
  readonly last: number;
}

const SPACE = new RegExp(`[${SPACES}]+`, 'g');
const MARKS = /^[#*_=>《“"]{1,8}|[*_=#》”",]{1,20}$/g;
/** Where Markdown's anchor, or the address of a link, begins. */
const ADDRESS = /\]\(|\{[#.]/;
/** What stands before a title in a list or a file, an outline's property, or the time at which a page was printed. */
const PREFIX =
  /^(?:附件\d{0,2}|标题|名称|title|:[a-z_]{2,20}:|\d{1,4}\/\d{1,2}\/\d{1,4},?\d{1,2}:\d\d(?:[ap]m)?)[:：]?/i;
/** The way through a site, or its menu, before a title: 首页 > 年报 >, 首页 政务公开 互动交流 */
const WAY =
  /^.{0,60}[>»›＞]|^(?:网站)?首页(?:(?:政务|信息|政府信息)公开(?!工作|年|情况)|互动交流|政民互动|(?:政务|办事|便民)服务|(?:政务|新闻)(?:动态|要闻|中心)|专题专栏|公开年报){0,9}/;
/** What pages and files put behind a title: `_某县人民政府`, `.docx`, `2024-01-15`, `索引号：…` */
const TAIL =
  /(?:报告|年报)(?:[（(]\d{1,2}[）)])?(?:[-—–_·]|\.[a-z]{2,5}$|[（([【]?20\d\d(?:[-./]\d|年\d{1,2}月)|索引号|发布|来源|时间|日期|作者|浏览|点击|字号)/i;
const SENTENCE = /[，。；！？：|]/;
/** 某县人民政府 | 政府信息公开工作年度报告 */
const NAME =
  /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?(?:的)?(?:年度|年)?(?:工作)?(?:报告|年报)(?:[（(](?![^）)]*日)([^（）()]{0,30})[）)])?$/;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const ZEROS = '〇○零０0Oo';
/** `2023年`, `2023年度`, `（2023年度）`, `（2023）`, `二〇二三年`, `2023-某局…`, `…年度报告2023` */
const YEAR = new RegExp(
  `[（(〔[]?((?:19|20)\\d{2}|二[${ZEROS}][${ZEROS}一二三四五六七八九]{2})年度?[）)〕\\]]?|[（(〔[]((?:19|20)\\d{2})[）)〕\\]]|^(20\\d{2})[-—_](?!\\d)|(20\\d{2})$`,
);

const LONGEST = 80;
const MOST_LINES = 3;

/**
 * Finds the title among the lines before section one, `from` one on: the line, or up to three lines together, that
 * ends in 政府信息公开工作年度报告 and says the most besides.
 */
export function findTitle(source: Source, before: number, from = 0): Title | null {
  let best: Title | null = null;
  for (let end = from + 1; end <= before; end++) {
    if (!MAY_END.test(lineText(source, end - 1))) continue;
    const last = wordsOf(source, end - 1);
    if (last.length > LONGEST || !ENDS.test(last)) continue;
    for (const title of titlesEndingAt(source, end, from)) {
      if (!best || worth(title) >= worth(best)) best = title;
    }
  }
  return best;
}

const ENDS = /报告|年报|^告$|..[）)]$|^20\d\d年?度?$/;
/** Something of that, whatever stands between its characters. */
const MAY_END = /[报告）)2]/;

/** The words of a line that may be a title's; of the cells of an index table, the one that reads like one. */
function wordsOf(source: Source, line: number): string {
  const marked = squeeze(lineText(source, line)).replaceAll('**', '');
  const address = marked.search(ADDRESS);
  const words = (address === -1 ? marked : marked.slice(0, address).replace(/^\[/, '')).replace(
    MARKS,
    '',
  );
  if (words.length > LONGEST * 2 || !/报告|年报/.test(words)) return words;
  const named = words.match(/《([^《》]{8,80}(?:报告|年报))》/)?.[1] ?? words;
  const cell = named.includes('|')
    ? named.split('|').find((each) => /报告|年报/.test(each))
    : named;
  const title = (cell ?? '').replace(WAY, '').replace(PREFIX, '');
  const tail = title.search(TAIL);
  return tail === -1 ? title : title.slice(0, tail + NAMED);
}

/** 报告, 年报 */
const NAMED = 2;

function titlesEndingAt(source: Source, end: number, from: number): Title[] {
  const titles: Title[] = [];
  let text = '';
  let lines = 0;
  for (let line = end - 1; line >= from && lines < MOST_LINES; line--) {
    const piece = wordsOf(source, line).replace(PREFIX, '');
    if (piece === '') {
      if (lines === 0 || end - line > MOST_LINES * 2) break;
      continue;
    }
    if (lines > 0 && FURNITURE.test(lineText(source, line))) break;
    if (isPageNumber(piece) || piece.length > LONGEST || SENTENCE.test(piece)) break;
    if (NAME.test(text) && NAME.test(piece)) break;
    text = piece + text;
    lines++;
    const title = titleOf(text, line, end);
    if (title && (lines === 1 || adds(title, titles.at(-1)))) titles.push(title);
    else if (lines > 1 && titles.length > 0) break;
  }
  return titles;
}

/** Cuts a title from the text behind it where a whole report, or much of it, has one line. */
export function partTitle(source: Source): Source {
  const cuts: number[] = [];
  for (let line = 0; line < Math.min(source.starts.length, FIRST_LINES); line++) {
    const [start, end] = [source.starts[line] ?? 0, source.ends[line] ?? 0];
    if (end - start <= LONGEST) continue;
    const head = RUN.exec(source.text.slice(start, start + LONGEST_LINE))?.[1] ?? '';
    const words = squeeze(head);
    if (head !== '' && !SENTENCE.test(words) && titleOf(words, line, line + 1)?.year) {
      cuts.push(start + head.length);
    }
  }
  return cutLines(source, cuts);
}

/** Among so many lines at the top, a title may stand in one with other text. */
const FIRST_LINES = 20;
const RUN = /^(.{6,100}?(?:报告|年报))(?=[\s|]|根据|按照|依据|本报告|现将|为了)/;

/** A row of the table in which a page keeps what it knows of its text. */
const FURNITURE = /索引号|发布机构|\t[^\t]+\t/;

/** A line above belongs to the title if it says whose or which year's report it is. */
function adds(title: Title, shorter: Title | undefined): boolean {
  if (!shorter) return true;
  if (shorter.year === null && title.year !== null) return true;
  return shorter.agency === null && title.agency !== null && isAgency(title.agency);
}

function worth(title: Title): number {
  const [year, agency] = [title.year !== null, title.agency !== null];
  return (year ? 2 : 0) + (agency ? 2 : 0) + (/年度报告/.test(title.text) ? 1 : 0);
}

function titleOf(text: string, first: number, last: number): Title | null {
  const year = YEAR.exec(halfWidth(text));
  const bare = year ? text.slice(0, year.index) + text.slice(year.index + year[0].length) : text;
  const name = NAME.exec(bare);
  if (!name || text.length > LONGEST) return null;
  const behind = name[1] ?? '';
  const agency = agencyOf(bare.slice(0, name.index)) ?? (isAgency(behind) ? behind : null);
  return { text, agency, year: yearOf(year?.slice(1).find((each) => each)), first, last };
}

function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const number = [...digits].map((char) =>
    ZEROS.includes(char) ? 0 : CHINESE_DIGITS.includes(char) ? CHINESE_DIGITS.indexOf(char) : char,
  );
  return Number(number.join(''));
}

/** A number or a remark in brackets before a title. */
const LEAD = /^(?:\d{1,2}[.、．]|[【［[][^】］\]]{1,8}[】］\]])/;

/** What a title says before its name, without the words that tie it in. */
function agencyOf(words: string): string | null {
  const agency = words
    .replace(LEAD, '')
    .replace(/^[【［[]([^】］\]]{9,30})[】］\]]$/, '$1')
    .replace(/^关于/, '')
    .replace(/(?:关于|的|年度|关于的)$/, '');
  // A year that was not read stands at its end.
  if (agency === '' || agency.endsWith('年')) return null;
  return agency.endsWith('人民') ? `${agency}政府` : agency;
}

const AGENCY =
  /(?:政府|局|委员会|委|办公室|办公厅|厅|办事处|街道|镇|乡|县|市|区|州|旗|院|处|中心|部|署|银行|公司|大学|学校|管委会)$/;
const LONGEST_AGENCY = 30;

/** Whether a line reads like the name of an administrative body. */
export function isAgency(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= LONGEST_AGENCY &&
    AGENCY.test(text) &&
    !/[，。；：、|]/.test(text)
  );
}

/** Longest line that is looked at whole. */
export const LONGEST_LINE = 400;

/** A line without spaces and Markdown marks; of one too long for a title, only its beginning. */
export function squeeze(text: string): string {
  return text.slice(0, LONGEST_LINE).replace(SPACE, '').replace(MARKS, '');
}

/** The first year a prose names, as a report's own: `2023年`. */
export function yearIn(text: string): number | null {
  const year = /20\d{2}(?=\s{0,2}年)/.exec(halfWidth(text))?.[0];
  return year === undefined ? null : Number(year);
}
