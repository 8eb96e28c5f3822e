import type { Cell } from '../draft';
import type { Random } from '../random';

/** What a renderer varies within its layout: drawn once a report, so that its tables agree. */
export interface Ink {
  random: Random;
  /** Whether the heads of tables three and four break over two lines. */
  wrapsHeads: boolean;
  /** Whether cells with a line each have an empty line between. */
  partsLines: boolean;
}

/** Lines of a head over one narrow column: 商业企业 may stand as 商业 over 企业. */
export function headLines({ text, span }: Cell, { random, wrapsHeads }: Ink): string[] {
  const characters = [...text];
  const narrow = span === 1 && characters.length >= 4 && characters.length <= 6;
  if (!wrapsHeads || !narrow || random.chance(0.4)) return [text];
  const at = characters.length === 4 ? 2 : random.pick([3, 4]);
  return [characters.slice(0, at).join(''), characters.slice(at).join('')];
}
