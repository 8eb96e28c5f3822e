import type { Random } from './random';

/** How a report writes the form's labels: punctuation, numbering, spaces. Nothing a reader would notice. */
export interface Wording {
  /** （一）, (一), or with a space after it. */
  group: (numeral: string) => string;
  /** What follows the figure of `1.属于国家秘密`. */
  dots: readonly string[];
  quotes: readonly [string, string];
  comma: string;
  brackets: readonly [string, string];
  /** 第二十条第（一）项 */
  article: (numeral: string) => string;
  /** What follows 一 in 一、本年新收…. */
  pause: string;
}

export function drawWording(random: Random): Wording {
  const half = random.chance(0.4);
  const gap = random.chance(0.25) ? ' ' : '';
  const [open, close] = half ? ['(', ')'] : ['（', '）'];
  return {
    group: (numeral) => `${open}${numeral}${close}${gap}`,
    dots: random.pick([['.'], ['.'], ['、'], ['. '], ['．'], ['.', '、', '．'], ['.', '. ']]),
    quotes: random.pick([
      ['“', '”'],
      ['“', '”'],
      ['"', '"'],
      ['', ''],
    ] as const),
    comma: half ? random.pick([',', ', ', '，']) : '，',
    brackets: [open, close],
    article: drawArticle(random, open, close),
    pause: random.chance(0.9) ? '、' : '.',
  };
}

function drawArticle(random: Random, open: string, close: string): Wording['article'] {
  const gap = random.chance(0.2) ? ' ' : '';
  return (numeral) => `第二十条${gap}第${open}${numeral}${close}项`;
}

/** A label of the form in the report's wording. */
export function worded(label: string, wording: Wording, random: Random): string {
  const [openQuote, closeQuote] = wording.quotes;
  return label
    .replace(/^第二十条第（(.)）项$/, (_, numeral: string) => wording.article(numeral))
    .replace(/^（([一二三四五六七])）/, (_, numeral: string) => wording.group(numeral))
    .replace(/^(\d)\./, (_, digit: string) => `${digit}${random.pick(wording.dots)}`)
    .replace(/^([一二三四])、/, (_, numeral: string) => `${numeral}${wording.pause}`)
    .replace('“', openQuote)
    .replace('”', closeQuote)
    .replaceAll('，', wording.comma)
    .replace('（', wording.brackets[0])
    .replace('）', wording.brackets[1]);
}

/** The remark at the head of table three. */
export function wordedNote(wording: Wording, random: Random): string {
  const colon = random.chance(0.2) ? ':' : '：';
  const [open, close] = wording.brackets;
  const sums = ['第一项加第二项之和', '等于第三项加第四项之和'].join(wording.comma);
  return `${open}本列数据的勾稽关系为${colon}${sums}${close}`;
}
