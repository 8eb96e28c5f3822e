import type { FormLine, FormLines } from './form-lines';
import type { Located } from './locate';
import { countFilled, cutRuns, type Run, runsOf } from './runs';
import type { Token } from './token';

/** The cells that belong to a row of the form, before they are put into columns. */
export interface Assignment {
  readonly line: FormLine;
  readonly located: Located | null;
  readonly slots: readonly Token[];
  /** The label in whose grid row the cells stand; `null` where they follow it in rows of their own. */
  readonly label: Token | null;
  /** The row is known by its place between its neighbours alone: no label says so. */
  readonly byPosition: boolean;
}

/** Figures that may or may not belong to a row. */
export interface Undecided {
  readonly line: FormLine;
  readonly figures: readonly Token[];
}

export interface Assignments {
  /** May hold a row twice, where the text does. */
  readonly assigned: readonly Assignment[];
  readonly undecided: readonly Undecided[];
  /** Figures that belong to no row of the form. */
  readonly stray: readonly Token[];
}

/** How many columns the form has for a row; 0 for one that this edition does not have. */
export type WidthOf = (line: FormLine) => number;

interface Work {
  readonly form: FormLines;
  readonly located: readonly Located[];
  readonly owners: ReadonlyMap<Token, Located>;
  readonly widthOf: WidthOf;
  readonly assigned: Map<Located | FormLine, Assignment>;
  readonly undecided: Undecided[];
  readonly stray: Token[];
}

/**
 * Says which cells belong to which row. A label and its cells in one grid row are sure. Elsewhere
 * cells belong to the label they interrupt, or to the one right before them; labels in a run, then
 * their cells in a run, go together in order. What fits no such pattern stays undecided.
 */
export function assign(
  form: FormLines,
  tokens: readonly Token[],
  located: readonly Located[],
  widthOf: WidthOf,
): Assignments {
  const owners = new Map(located.flatMap((each) => each.tokens.map((token) => [token, each])));
  const work = { form, located, owners, widthOf, assigned: new Map(), undecided: [], stray: [] };
  const loose = takeInterrupted(work, takeDirect(work, tokens, runsOf(tokens)));
  takeClusters(work, tokens, loose);
  return { assigned: [...work.assigned.values()], undecided: work.undecided, stray: work.stray };
}

/** Label and cells in one grid row. What is left has figures and stands by itself. */
function takeDirect(work: Work, tokens: readonly Token[], runs: readonly Run[]): Run[] {
  const loose: Run[] = [];
  for (const run of runs) {
    const owner = run.label && ownerInRow(work, tokens, run.label);
    const width = owner ? work.widthOf(owner.line) : 0;
    const whole = run.filled === width || run.slots.length >= width;
    if (owner && whole && (run.filled > 0 || isBlankRow(work, tokens, run))) {
      const { line } = owner;
      const known = work.assigned.get(owner);
      // The other part of a torn label has a row of blanks, or the figures.
      if (!known || countFilled(known.slots) === 0) {
        work.assigned.set(owner, {
          line,
          located: owner,
          slots: run.slots,
          label: run.label,
          byPosition: false,
        });
      } else if (run.filled > 0) {
        work.undecided.push({ line, figures: run.slots });
      }
    } else if (run.filled > 0) {
      loose.push(run);
    }
  }
  return loose;
}

function ownerInRow(work: Work, tokens: readonly Token[], label: Token): Located | null {
  for (let at = label.index; tokens[at]?.row === label.row; at--) {
    const token = tokens[at];
    const owner = token && work.owners.get(token);
    if (owner) return owner;
  }
  return null;
}

/** Blanks behind a row's own label, not the merged cells of a head. */
function isBlankRow(work: Work, tokens: readonly Token[], { label }: Run): boolean {
  return label !== null && work.owners.has(label) && !standsInHead(work, tokens, label);
}

function standsInHead(work: Work, tokens: readonly Token[], label: Token): boolean {
  for (let at = label.index; tokens[at]?.row === label.row; at--) {
    if (work.form.heads.has(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

/** Cells between two pieces of a torn label. */
function takeInterrupted(work: Work, runs: readonly Run[]): Run[] {
  const torn = work.located.filter((each) => each.tokens.length > 1);
  if (torn.length === 0) return [...runs];
  return runs.filter((run) => {
    const at = run.slots[0]?.index ?? 0;
    const owner = torn.findLast(
      (each) =>
        !work.assigned.has(each) &&
        (each.tokens[0]?.index ?? 0) < at &&
        at < (each.tokens.at(-1)?.index ?? 0),
    );
    if (
      !owner ||
      (run.label && !isNeutral(work, run.label)) ||
      run.filled !== work.widthOf(owner.line)
    )
      return true;
    const { line } = owner;
    work.assigned.set(owner, {
      line,
      located: owner,
      slots: run.slots,
      label: null,
      byPosition: false,
    });
    return false;
  });
}

/** Runs of cells with no label between, and the labels before them that have no cells yet. */
interface Cluster {
  readonly runs: Run[];
  readonly rows: readonly Located[];
  /** Words of something else stand between the labels and the cells. */
  readonly broken: boolean;
}

function takeClusters(work: Work, tokens: readonly Token[], loose: readonly Run[]): void {
  const starts = new Map(loose.map((run) => [run.slots[0], run]));
  const lasts = new Map<Token | undefined, Located[]>();
  for (const each of work.located) {
    const last = each.tokens.at(-1);
    lasts.set(last, [...(lasts.get(last) ?? []), each]);
  }
  let rows: Located[] = [];
  let broken = false;
  let cluster: Cluster | null = null;
  const close = () => {
    if (cluster) takeCluster(work, cluster);
    cluster = null;
  };
  for (const token of tokens) {
    const run = starts.get(token);
    const located = lasts.get(token) ?? [];
    if (run) {
      // The label of such a run is not one of the form: whose cells they are, position must say.
      if (run.label && !isNeutral(work, run.label)) {
        close();
        broken = true;
      }
      cluster ??= { runs: [], rows, broken };
      cluster.runs.push(run);
      rows = [];
      broken = false;
    } else if (located.length > 0) {
      close();
      for (const each of located) {
        const sure = countFilled(work.assigned.get(each)?.slots ?? []) > 0;
        rows = sure ? [] : [...rows, each];
      }
      broken = false;
    } else if (token.kind === 'label' && !isNeutral(work, token)) {
      close();
      broken = true;
    }
  }
  close();
}

/** A number or mark without a word. */
const LONGEST_MARK = 12;

/** Words that may stand anywhere in a table: heads, group labels, pieces of them. */
function isNeutral(work: Work, token: Token): boolean {
  const { heads, frame, frameCharacters } = work.form;
  if (work.owners.has(token) || heads.has(token.key)) return true;
  if (token.key === '') return token.cell.end - token.cell.start <= LONGEST_MARK;
  return frame.includes(token.key) || [...token.key].every((char) => frameCharacters.has(char));
}

function takeCluster(work: Work, { runs, rows, broken }: Cluster): void {
  const missing = missingRows(work, runs[0]?.slots[0]?.index ?? 0);
  const figures = runs.flatMap((run) => run.slots);
  if (!broken && rows.length > 0) {
    if (give(work, runs, rows, [], false)) return;
    if (give(work, runs, rows, missing, true)) return;
    const last = rows.slice(-1);
    if (rows.length > 1 && give(work, runs, last, [], false)) {
      for (const { line } of rows.slice(0, -1)) {
        if (!isRepeated(work, line)) work.undecided.push({ line, figures });
      }
      return;
    }
    const [row] = rows;
    if (rows.length === 1 && row && figures.length > work.widthOf(row.line)) {
      const { line } = row;
      work.assigned.set(row, {
        line,
        located: row,
        slots: figures,
        label: null,
        byPosition: false,
      });
      return;
    }
  } else if (give(work, runs, missing.length > 0 ? [] : rows, missing, true)) {
    return;
  }
  const lines = [...rows.map(({ line }) => line), ...missing];
  const foreign = runs[0]?.label != null && rows.length === 0 && missing.length > 1;
  if (lines.length === 0 || foreign) for (const token of figures) work.stray.push(token);
  else for (const line of lines) work.undecided.push({ line, figures });
}

function isRepeated(work: Work, line: FormLine): boolean {
  return work.located.filter((each) => each.line === line).length > 1;
}

/** Gives the cells of adjoining runs to these rows, in the form's order, if they come out even. */
function give(
  work: Work,
  runs: readonly Run[],
  rows: readonly Located[],
  missing: readonly FormLine[],
  byPosition: boolean,
): boolean {
  if (
    rows.length + missing.length === 0 ||
    (byPosition && missing.length === 0 && rows.length === 0)
  ) {
    return false;
  }
  const targets = [
    ...rows.map((located) => ({ line: located.line, located })),
    ...missing.map((line) => ({ line, located: null })),
  ];
  if (missing.length > 0) targets.sort((one, other) => one.line.index - other.line.index);
  const parts = cutRuns(
    runs,
    targets.map(({ line }) => work.widthOf(line)),
  );
  if (!parts) return false;
  targets.forEach(({ line, located }, at) => {
    const slots = parts[at] ?? [];
    work.assigned.set(located ?? line, { line, located, slots, label: null, byPosition });
  });
  return true;
}

/** Rows of the form that were not found between those found before and after a token. */
function missingRows(work: Work, index: number): FormLine[] {
  const known = new Set(work.located.map(({ line }) => line));
  let first = 0;
  let last = work.form.lines.length;
  for (const { line, tokens } of work.located) {
    if ((tokens[0]?.index ?? 0) < index) first = line.index + 1;
    else {
      last = line.index;
      break;
    }
  }
  return work.form.lines
    .slice(first, last)
    .filter((line) => line.path !== null && !known.has(line) && work.widthOf(line) > 0);
}
