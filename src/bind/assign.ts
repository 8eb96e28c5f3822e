import type { TableKey } from '../form';
import type { Source } from '../source';
import { takeClusters } from './clusters';
import { withdrawDisordered } from './disordered';
import type { FormLines } from './form-lines';
import { type Located, ownersOf, sharersOf } from './located';
import { countAt } from './read-number';
import { countFilled, type Run, runsOf } from './runs';
import { tableWidth } from './share';
import { isFilled, type Token } from './token';
import {
  type Assignment,
  give,
  isNeutral,
  type Loose,
  type Stray,
  type Undecided,
  type WidthOf,
  type Work,
} from './work';

/** Which cells belong to which rows. */
export interface Assignments {
  /** May hold a row twice, where the text does. */
  readonly assigned: readonly Assignment[];
  readonly undecided: readonly Undecided[];
  /** Figures that belong to no row of the form. */
  readonly stray: readonly Stray[];
}

/**
 * Says which cells belong to which row. A label and its cells in one grid row are sure. Elsewhere
 * cells belong to the label they interrupt, or to the one right before them; labels in a run, then
 * their cells in a run, go together in order. What fits no such pattern stays undecided.
 */
export function assign(
  source: Source,
  table: TableKey,
  form: FormLines,
  tokens: readonly Token[],
  located: readonly Located[],
  widthOf: WidthOf,
  isPacked: () => boolean,
): Assignments {
  const owners = ownersOf(tokens, located);
  const work: Work = {
    source,
    table,
    form,
    located,
    owners,
    widthOf,
    isPacked,
    assigned: new Map(),
    undecided: [],
    stray: [],
  };
  const loose = takeDirect(work, tokens, runsOf(tokens));
  takeClusters(work, tokens, takeInterrupted(work, loose));
  withdrawDisordered(work);
  return { assigned: [...work.assigned.values()], undecided: work.undecided, stray: work.stray };
}

/** Label and cells in one grid row. */
function takeDirect(work: Work, tokens: readonly Token[], runs: readonly Run[]): Loose[] {
  const loose: Loose[] = [];
  const sharers = sharersOf(work.located);
  let belowForeign = false;
  for (const found of runs) {
    const owner = found.label && ownerInRow(work, tokens, found.label);
    if (!owner) {
      if (isCell(found) && !numbersColumns(work, found)) loose.push({ run: found, owner });
      if (found.filled > 0) belowForeign = found.label !== null;
      continue;
    }
    if (sharers.has(owner) || (belowForeign && isBareWord(work, owner))) {
      work.undecided.push({ line: owner.line, figures: found.slots });
      continue;
    }
    belowForeign = false;
    const run = withWords(work, tokens, owner, found);
    if (run.ahead) {
      work.undecided.push({ line: owner.line, figures: run.slots });
      continue;
    }
    const width = work.widthOf(owner.line);
    const whole = run.filled === width || run.slots.length >= width;
    if (run.filled === 0 && (!whole || !isBlankRow(work, tokens, run))) continue;
    // Figures of all rows in one; on a page, blanks leave no cells, but figures keep their places.
    const isTable = run.filled > width && run.filled === tableWidth(work);
    if (isTable || (!whole && !run.slots.every((token) => token.spaced))) {
      loose.push({ run, owner });
      continue;
    }
    const known = work.assigned.get(owner);
    // The other part of a torn label has a row of blanks, or the figures.
    if (!known || countFilled(known.slots) === 0) give(work, owner, run.slots, run.label);
    else if (run.filled > 0) work.undecided.push({ line: owner.line, figures: run.slots });
  }
  return loose;
}

/** 总计 or 其他 by itself: below rows of another table it is one of theirs. */
function isBareWord({ form }: Work, { tokens: [first] }: Located): boolean {
  return first !== undefined && first.ordinal === null && form.heads.has(first.key);
}

/** More than a row of table two has, which may hold 0 1 2 and have lost its label. */
const FEWEST_COLUMNS = 4;

/** 0 1 2 … over the first row: a program counted the columns. */
function numbersColumns(
  { located: [first], source }: Work,
  { label, slots, filled }: Run,
): boolean {
  const isOver = (slots[0]?.index ?? 0) < (first?.tokens[0]?.index ?? 0);
  return (
    isOver &&
    label === null &&
    filled >= FEWEST_COLUMNS &&
    slots.filter(isFilled).every(({ cell }, at) => countAt(source, cell) === at)
  );
}

/** Something to place, or a blank with a line of its own. */
function isCell({ label, slots, filled }: Run): boolean {
  return filled > 0 || (label === null && slots.length === 1);
}

/** Words behind a row's label that are none of the form's stand in the place of a figure. */
function withWords(work: Work, tokens: readonly Token[], owner: Located, run: Run): Run {
  const { label, slots } = run;
  if (!label || run.ahead || work.owners[label.index] === owner) return run;
  let first = label.index;
  while (work.owners[first] !== owner) first--;
  const own = tokens[first];
  const inPlace = (token: Token) => isForeign(work, token, run.filled > 0);
  const words = tokens.slice(first + 1, label.index + 1);
  if (!words.some(inPlace)) return run;
  const cells = words.map((token): Token => {
    if (token.kind !== 'label') return token;
    const filled = inPlace(token);
    return { ...token, kind: filled ? 'figure' : 'nil', filled };
  });
  for (const slot of slots) cells.push(slot);
  return { label: own ?? label, slots: cells, filled: countFilled(cells), ahead: false };
}

/**
 * No word of the form. Beside figures, a single letter is none of it either: 三 is a number there. What closes a
 * bracket or a quotation ends the label.
 */
function isForeign(work: Work, token: Token, besideFigures: boolean): boolean {
  const { kind, key, cell } = token;
  if (kind !== 'label' || work.form.byKey.has(key)) return false;
  if (!isNeutral(work, token)) return true;
  const isLetter = key.length < 2 && !CLOSES.test(work.source.text.slice(cell.start, cell.end));
  return besideFigures && isLetter && !work.owners[token.index];
}

const CLOSES = /^[)）\]】>》”"’']+$/;

function ownerInRow(work: Work, tokens: readonly Token[], label: Token): Located | null {
  for (let at = label.index; tokens[at]?.row === label.row; at--) {
    const owner = work.owners[at];
    if (owner) return owner;
  }
  return null;
}

/** Blanks behind a row's own label, not the merged cells of a head. */
function isBlankRow(work: Work, tokens: readonly Token[], { label }: Run): boolean {
  return (
    label !== null && work.owners[label.index] !== undefined && !standsInHead(work, tokens, label)
  );
}

function standsInHead(work: Work, tokens: readonly Token[], label: Token): boolean {
  for (let at = label.index; tokens[at]?.row === label.row; at--) {
    const token = tokens[at];
    if (token?.ordinal === null && work.form.heads.has(token.key)) return true;
  }
  return false;
}

/** A whole row; on a page, where blanks leave no cells, also a part of one that is no page number. */
function fits({ slots, filled }: Run, width: number): boolean {
  return filled === width || (filled > 1 && filled < width && slots.every((token) => token.spaced));
}

/** Cells between two pieces of a torn label. */
function takeInterrupted(work: Work, loose: readonly Loose[]): Loose[] {
  const torn = work.located.filter((each) => each.tokens.length > 1);
  if (torn.length === 0) return [...loose];
  return loose.filter(({ run }) => {
    const at = run.slots[0]?.index ?? 0;
    const owner = torn.findLast(
      (each) =>
        !work.assigned.has(each) &&
        (each.tokens[0]?.index ?? 0) < at &&
        at < (each.tokens.at(-1)?.index ?? 0),
    );
    const foreign = run.label !== null && !isNeutral(work, run.label);
    if (!owner || foreign || !fits(run, work.widthOf(owner.line))) return true;
    give(work, owner, run.slots);
    return false;
  });
}
