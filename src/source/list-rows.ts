/** A cell in quotes, a number, or what a program prints for a cell that is not there. */
const ITEM = String.raw`(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|-?\d+(?:\.\d+)?|None|null|NaN|nan)`;
const ROW = new RegExp(
  String.raw`^[ \t]*\[?[ \t]*\[\s*${ITEM}(?:\s*,\s*${ITEM})+\s*\][ \t]*\]?[ \t]*,?[ \t]*$`,
  'gm',
);
const HINT = /^[ \t]*\[?[ \t]*\[\s*["'Nn]/m;
const PIECE = new RegExp(String.raw`${ITEM}|,|[[\]\n\r]`, 'g');

/**
 * Takes the marks of lists for the tabs and spaces of a row: what programs print of a table they hold, in one line or
 * a cell a line.
 *
 *     ['规章', '0', None, '3']
 */
export function withoutLists(text: string): string {
  return HINT.test(text) ? text.replace(ROW, (row) => row.replace(PIECE, plain)) : text;
}

function plain(piece: string): string {
  if (piece === ',') return '\t';
  const [quote] = piece;
  if (quote !== '"' && quote !== "'") return /\d/.test(piece) ? piece : ' '.repeat(piece.length);
  return ` ${piece.slice(1, -1).replace(/\\./g, '  ')} `;
}
