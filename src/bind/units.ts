import { dropZeroWidth, type Source } from '../source';
import { textOf } from '../tokenize';
import type { Token } from './token';
import type { Placed } from './work';

/** The unit of money that some words name, known or not; `null` where they name none. */
export function unitOf(source: Source, tokens: readonly Token[]): string | null {
  const raw = tokens.map(({ cell }) => textOf(source, cell)).join('');
  if (!/[元￥¥]/.test(raw)) return null;
  const units = new Set(
    dropZeroWidth(raw)
      .replace(/\s/g, '')
      .match(/[十百千佰仟万亿美港欧日]{0,4}元|[￥¥]/g),
  );
  // （单位：万 ends a line, and the next begins with other words.
  const torn = tokens.some(({ key }) => key.endsWith('万'));
  if (torn && units.delete('元')) units.add('万元');
  return units.size > 0 ? [...units].join('或') : null;
}

/** The unit that the heads over a row name, or a cell or line of its own right behind the row's last. */
export function unitOfRow(
  tokens: readonly Token[],
  placed: Placed,
  overhead: string | null,
): string | null {
  const last = placed.findLast((token) => token !== undefined);
  const next = last && tokens[last.index + 1];
  if (!next || !MONEY.has(next.key)) return overhead;
  const units = new Set([overhead ?? next.key, next.key]);
  return [...units].join('或');
}

const MONEY: ReadonlySet<string> = new Set(['元', '万元', '亿元']);
