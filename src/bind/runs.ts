import { isFilled, type Token } from './token';

/**
 * The cells behind the last label of a grid row, or all cells of a row without a label; where nothing stands
 * behind it, the cells before.
 */
export interface Run {
  readonly label: Token | null;
  readonly slots: readonly Token[];
  /** How many of them hold a figure or a mark. */
  readonly filled: number;
  /** The cells stand before their label: they may be its own, or the row's above. */
  readonly ahead: boolean;
}

export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const row = tokens[at]?.row;
    let label: Token | null = null;
    const first = at;
    let from = at;
    for (let token = tokens[at]; token && token.row === row; token = tokens[++at]) {
      if (token.kind !== 'label') continue;
      label = token;
      from = at + 1;
    }
    const ahead = label !== null && tokens[first]?.filled === true;
    const slots = ahead ? tokens.slice(first, label?.index) : tokens.slice(from, at);
    if (slots.length > 0) runs.push({ label, slots, filled: countFilled(slots), ahead });
  }
  return runs;
}

export function countFilled(slots: readonly Token[]): number {
  let count = 0;
  for (const { filled } of slots) if (filled) count++;
  return count;
}

/** So many figures in a line are no number with spaces inside. */
export const WIDE = 5;

/**
 * Parts the cells of adjoining runs into rows of the given widths: run by run where each run is a
 * row, else cut in order where the count of all comes out even. Otherwise nothing says where to cut.
 */
export function cutRuns(runs: readonly Run[], widths: readonly number[]): Token[][] | null {
  const whole = runs.filter((run, at) => run.filled > 1 && run.filled === widths[at]);
  if (whole.length === widths.length && whole.length === runs.length) {
    return whole.map((run) => [...run.slots]);
  }
  // A single figure beside whole rows of many is a page number.
  const wide = runs.filter((run) => run.slots.length >= WIDE);
  if (
    runs.every(({ slots, label }) => slots.length >= WIDE || (slots.length === 1 && !label)) &&
    wide.length === widths.length &&
    wide.length < runs.length &&
    runs.length <= wide.length * 2 &&
    wide.every((run, at) => run.filled === widths[at])
  ) {
    return wide.map((run) => [...run.slots]);
  }
  const width = widths.reduce((sum, each) => sum + each, 0);
  let [cells, filled] = [0, 0];
  for (const run of runs) {
    cells += run.slots.length;
    filled += run.filled;
  }
  if (cells === width) return cut(slotsOf(runs), widths);
  if (filled === width) {
    const rows = cut(slotsOf(runs).filter(isFilled), widths);
    // A row by itself keeps its blanks: they show where others begin.
    return rows?.length === 1 ? [[...slotsOf(runs)]] : rows;
  }
  const [only] = runs;
  return only && runs.length === 1 ? cutInside(only.slots, width, widths) : null;
}

/** The cells of runs in one row; a run by itself may be long and is not copied. */
export function slotsOf(runs: readonly Run[]): readonly Token[] {
  const [only] = runs;
  if (only && runs.length === 1) return only.slots;
  const slots: Token[] = [];
  for (const run of runs) for (const token of run.slots) slots.push(token);
  return slots;
}

/** Fewer blanks than a row has columns, before or behind the one stretch that holds every figure. */
function cutInside(
  slots: readonly Token[],
  width: number,
  widths: readonly number[],
): Token[][] | null {
  const spare = slots.length - width;
  if (widths.length < 2 || spare <= 0 || spare >= Math.min(...widths)) return null;
  const first = slots.findIndex(isFilled);
  const last = slots.findLastIndex(isFilled);
  const from = Math.max(0, last - width + 1);
  return from === Math.min(first, spare) ? cut(slots.slice(from, from + width), widths) : null;
}

function cut(tokens: readonly Token[], widths: readonly number[]): Token[][] | null {
  let at = 0;
  const rows = widths.map((width) => {
    at += width;
    return tokens.slice(at - width, at);
  });
  return rows.every(isConnected) ? rows : null;
}

/**
 * Whether cells can be one row: in one grid row, or each in a grid row of its own. The rest of one
 * line of figures and the beginning of the next are no row, nor are cells with words between them.
 */
function isConnected(row: readonly Token[]): boolean {
  const [first] = row;
  const alone = row.every((token) => token.rowLength === 1);
  return row.every(
    (token, at) => (alone || token.row === first?.row) && isNext(token, row[at - 1]),
  );
}

function isNext(token: Token, before: Token | undefined): boolean {
  return before === undefined || token.index === before.index + 1;
}
