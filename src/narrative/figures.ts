import { matchesOf } from '../matches-of';
import type { Bound } from './fact';
import type { Stretch } from './prose';

/** A number with its unit, as found in a sentence. */
export interface Figure extends Stretch {
  readonly value: number;
  readonly unit: string | null;
  readonly bound: Bound;
  /** `其中5件`: the number's words alone start here, `约` and the like before it. */
  readonly lead: number;
}

const UNITS = '件次|人次|场次|场|件|起|宗|例|案|条|份|篇|部|项|次|期|个|家|亿元|万元|元';
const VAGUE = '余|多|来';

/**
 *     约      1,234 .5     万     余      件        以上
 *     ^ bound  ^ number    ^ ×   ^ bound  ^ unit    ^ bound
 *
 * Chinese numerals count only before a unit; a bare number only after 为 or a colon.
 */
const FIGURE = new RegExp(
  `(不足|不到|[不未]超过|至多|大约|将近|接近|超过|不少于|至少|约|近|超|逾|突破)?` +
    `(?:(\\d[\\d,]*(?:\\.\\d+)?)([万亿](?!元))?(${VAGUE})?(${UNITS})` +
    `|([零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,9})(万)?(${VAGUE})?(件次|人次|件|起|宗|例|条|份|篇|部|万元|元)` +
    `|(?<=[为是：])(\\d[\\d,]*|零)(?=[，；、）]|$))` +
    `(以上|左右|上下|之多)?`,
  'g',
);

/** What may not stand before a Chinese numeral: it is then no count (`第三件`, `同一件`, `唯一一起`). */
const NO_COUNT_BEFORE = /[第每同统任某逐另唯这那无大]$|没有$|未有$/;

const NOT_ONE = /(?:[未无]|没有?)(?:发生|出现|产生|引发|[收接]到)过?$/;

/** `七八件`, `二三十件`: anything between. */
const LOOSE = /(?<![零〇])[一二两三四五六七八九]{2}(?![零〇])/;

export function figuresOf(sentence: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of matchesOf(FIGURE, sentence)) {
    const figure = toFigure(sentence, match);
    if (figure) figures.push(figure);
  }
  return figures;
}

function toFigure(sentence: string, match: RegExpExecArray): Figure | null {
  const [all, before, arabic, scale, vague, unit, chinese, wan, vagueToo, unitToo, bare, after] =
    match;
  const lead = match.index;
  const start = lead + (before?.length ?? 0);
  const end = lead + all.length;
  const printed = unit ?? unitToo ?? null;
  const stated = boundOf(before, vague ?? vagueToo, after);
  // `44.7万件` is a rounded number.
  const bound = stated === 'exact' && (scale ?? wan) !== undefined ? 'about' : stated;
  const preceding = sentence.slice(Math.max(0, start - 2), start);
  // `一件申请也没有收到`
  if (chinese === '一' && /^[^，；\d]{0,10}[也都][没未不]/.test(sentence.slice(end))) return null;
  // `未发生一起行政诉讼` denies them all.
  if (chinese === '一' && NOT_ONE.test(sentence.slice(Math.max(0, start - 5), start))) return null;
  if (chinese && (NO_COUNT_BEFORE.test(preceding) || LOOSE.test(chinese))) return null;
  // `2023-12件`, `A12件`: part of something else.
  if (/[\d.\-—〔]$/.test(preceding)) return null;
  const number = chinese ?? (bare === '零' ? bare : undefined);
  const value =
    number === undefined
      ? Number((arabic ?? bare ?? '').replaceAll(',', '')) * scaleOf(scale)
      : chineseNumber(number) * scaleOf(wan);
  if (!Number.isFinite(value)) return null;
  return { start, end, lead, bound, value: inWan(tidy(value), printed), unit: printed };
}

function scaleOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  return scale === '万' ? 10_000 : 100_000_000;
}

/** Money is told in 万元. */
function inWan(value: number, unit: string | null): number {
  if (unit === '元') return tidy(value / 10_000);
  if (unit === '亿元') return tidy(value * 10_000);
  return value;
}

/** Takes away what binary arithmetic adds: `1.1 * 10000` is `11000`. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function boundOf(before = '', vague?: string, after?: string): Bound {
  if (/[不未][足到超]|至多/.test(before)) return 'atMost';
  if (/[约近]/.test(before)) return 'about';
  if (after === '左右' || after === '上下') return 'about';
  return before || vague || after ? 'atLeast' : 'exact';
}

/** `〇`, `两` and the numerals of cheques, and what they stand for. */
const OTHER_NUMERALS = '〇两壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN_NUMERALS = '零二一二三四五六七八九十百千';

const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `十二` 12, `一百零三` 103, `二〇` 20, `两千` 2000. */
export function chineseNumber(numeral: string): number {
  const plain = [...numeral]
    .map((char) => PLAIN_NUMERALS[OTHER_NUMERALS.indexOf(char)] ?? char)
    .join('');
  if (!/[十百千]/.test(plain)) {
    return Number([...plain].map((char) => DIGITS.indexOf(char)).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  for (const char of plain) {
    const scale = SCALES[char];
    if (scale === undefined) digit = DIGITS.indexOf(char);
    else {
      total += (digit ?? 1) * scale;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
