import { APPLICANTS_HEAD, ARTICLE, CONTENTS_HEAD, SECTION_KEYS, SECTIONS } from '../form';
import { codesOf, isSignificant, keyOf, keyWithoutNumber } from '../source';
import { FIRST_ROWS } from './table-openings';

/** Longest line that is a heading and nothing else. */
export const LONGEST_HEADING = 60;

/** What any heading or first row holds: looked for before anything slower is tried. */
export const HINT = new RegExp(
  `总体|其他|存在|概述|概况|基本情况|公开|政府信息|收到|处理|复议|诉讼|问题|事项|${ARTICLE}|${CONTENTS_HEAD}|${APPLICANTS_HEAD}|勾稽`,
);

/** The wordings of each section's heading, the longest first. */
export const ALIASES = SECTION_KEYS.map((key) =>
  SECTIONS[key].map(keyWithoutNumber).sort((one, other) => other.length - one.length),
);

/** First characters of headings and of the first rows of tables, and of the numbers before them. */
export const BEGINNINGS = codesOf(
  `一二三四五六七八九十壹贰叁肆伍陆（第${[ALIASES, FIRST_ROWS]
    .flat(2)
    .map((words) => words.charAt(0))
    .join('')}`,
);

/** The section of each wording. */
export const SECTION_OF = new Map(
  ALIASES.flatMap((aliases, section) => aliases.map((alias) => [alias, section] as const)),
);

/** Wordings that no list of aliases ends, by section. */
export const PATTERNS: readonly RegExp[] = [
  /^(?:工作)?(?:总体|基本|整体)(?:工作)?(?:情况|概况)/,
  /主动公开(?:政府)?信息|政府信息主动公开|主动公开.{0,20}情况/,
  /(?:收到|受理|办理|处理).{0,20}申请|依申请公开/,
  /复议|诉讼/,
  /问题.{0,20}(?:改进|措施|整改|打算|下一步)|^存在的?(?:主要)?问题/,
  /(?:其他|其它|需要).{0,20}(?:报告|说明)/,
];

/** The characters of which each of these wordings has one, and all of them. */
const WORDED = ['总基整', '公', '申', '复诉', '问', '其需'];
const HOLDS = WORDED.map((characters) => new RegExp(`[${characters}]`));
const HOLDS_ANY = new RegExp(`[${WORDED.join('')}]`);

/** Whether words may be like those of a section, or of any: asked of most rows of a table, before anything slower. */
export function mayBeWordedAs(section: number | null, words: string): boolean {
  return section === null ? HOLDS_ANY.test(words) : HOLDS[section]?.test(words) === true;
}

/** The first significant character of a label; 0 if it has none. */
export function firstSignificant(label: string): number {
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (isSignificant(code)) return code;
  }
  return 0;
}

/** Where a section's heading ends that begins here, number left out; `null` if none does. */
export function aliasAt(text: string, start: number, end: number, section: number): number | null {
  const label = text.slice(start, Math.min(end, start + LONGEST_HEADING));
  const key = keyOf(label);
  const alias = ALIASES[section]?.find((each) => key.startsWith(each));
  return alias === undefined ? null : start + lengthOfKey(label, alias.length);
}

/** How many characters of a label hold its first significant ones. */
export function lengthOfKey(label: string, significant: number): number {
  let left = significant;
  let at = 0;
  while (at < label.length && left > 0) if (isSignificant(label.charCodeAt(at++))) left--;
  return at;
}
