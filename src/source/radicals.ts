const RADICALS = /[\u2e80-\u2fd5\uf900-\ufaff]/g;
const ANY = /[\u2e80-\u2fd5\uf900-\ufaff]/;

/** Whole characters to which Unicode gives no decomposition: each radical, then its ideograph. */
const SUPPLEMENT = new Map(
  '⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
    .match(/../gu)
    ?.map(([radical = '', ideograph = '']) => [radical, ideograph] as const),
);

/**
 * Text of a PDF has the signs of radicals where its font draws an ideograph alike: `⼈⺠` for `人民`.
 * One takes the other's place, so offsets hold.
 */
export function unifyRadicals(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(RADICALS, (sign) => {
    const unified = SUPPLEMENT.get(sign) ?? sign.normalize('NFKC');
    return unified.length === 1 ? unified : sign;
  });
}
