import { isSpace, type Source } from '../source';
import type { Token } from './token';

/** Whether nothing but spaces parts a row's cells: then a line holds a piece of each, and the next the rest of any. */
export function arePartedBySpaces({ text }: Source, slots: readonly Token[]): boolean {
  const [first, second] = slots;
  if (!first || first.spaced) return first !== undefined;
  if (!second || second.row !== first.row) return false;
  for (let at = first.cell.end; at < second.cell.start; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB || !isSpace(code)) return false;
  }
  return first.cell.end < second.cell.start;
}

const TAB = 9;
