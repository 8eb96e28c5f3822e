import type { Columns } from '../form';
import { columnKeys } from './column-keys';
import type { FormLines } from './form-lines';
import type { Token } from './token';

/**
 * Whether columns that are none of the form's stand beside all of its own, such as 备注 or 占比: then a
 * row with as many figures as the form has columns may lack one of its own.
 */
export function hasForeignHeads(form: FormLines, over: readonly Token[], head: Columns): boolean {
  const words = over.filter(({ key }) => key !== '');
  const keys = new Set(words.map(({ key }) => key));
  const isWhole = columnKeys(head).every((each) =>
    each.some((key) => keys.has(key) || words.some((word) => word.key.endsWith(key))),
  );
  return (
    isWhole &&
    words.some((word, at) => {
      const before = words[at - 1];
      if (!before || !isBeside(before, word) || isOfHead(form, word)) return false;
      const next = words[at + 1];
      // The first cell of a row stands over the labels; 行次 stands behind it.
      return isOfHead(form, before) || (next?.row === before.row && isOfHead(form, next));
    })
  );
}

/** In one grid row, or in two of one cell each. */
function isBeside(before: Token, word: Token): boolean {
  return before.row === word.row || (before.rowLength === 1 && word.rowLength === 1);
}

function isOfHead(form: FormLines, { key }: Token): boolean {
  return form.heads.has(key) || form.frame.includes(key) || areTwo(form, key);
}

/** 法人或其他组织-商业企业: heads below each other in one cell. */
function areTwo({ heads }: FormLines, key: string): boolean {
  for (let at = 2; at < key.length; at++) {
    if (heads.has(key.slice(0, at)) && heads.has(key.slice(at))) return true;
  }
  return false;
}
