const LOOK_ALIKES = /[\u2500-\u257f\u2e80-\u2fd5\uf900-\ufaff\uff5c]/g;
const ANY = /[\u2500-\u257f\u2e80-\u2fd5\uf900-\ufaff\uff5c]/;

/** Radicals to which Unicode gives no decomposition: each, then its ideograph. */
const RADICALS = new Map(
  '⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
    .match(/../gu)
    ?.map(([radical = '', ideograph = '']) => [radical, ideograph] as const),
);

/**
 * Takes characters for those that they look like: the signs of radicals that text of a PDF has where its
 * font draws an ideograph alike (`⼈⺠` for `人民`), drawn lines and full-width pipes (`│`, `｜`) for pipes,
 * their crossings (`┼`) for those of borders. One takes the other's place, so offsets hold.
 */
export function unifyLookAlikes(text: string): string {
  return ANY.test(text) ? text.replace(LOOK_ALIKES, unify) : text;
}

function unify(sign: string): string {
  if (sign === '｜' || VERTICAL.test(sign)) return '|';
  if (HORIZONTAL.test(sign)) return '-';
  if (sign <= '\u257f') return '+';
  const unified = RADICALS.get(sign) ?? sign.normalize('NFKC');
  return unified.length === 1 ? unified : sign;
}

const VERTICAL = /[│┃┆┇┊┋║╎╏]/;
const HORIZONTAL = /[─━┄┅┈┉═╌╍]/;
