import type { FormLine } from './form-lines';
import type { Located } from './located';
import { cutRuns, type Run, slotsOf } from './runs';
import type { Token } from './token';
import { give, isNeutral, type Loose, type Work } from './work';

/** Cells in rows of their own with no label between, and what stands before them. */
interface Cluster {
  readonly runs: Run[];
  /** How many cells of all runs hold a figure or a mark. */
  filled: number;
  /** Labels before them that have no cells yet. */
  readonly rows: readonly Located[];
  /** Words of something else stand between those labels and the cells. */
  readonly broken: boolean;
  /** The first cells stand in the grid row of their label. */
  readonly own: boolean;
}

/**
 * Goes through the text and gives cells that stand by themselves to the labels before them:
 *
 *     label cells label cells …      label label label cells cells cells
 */
export function takeClusters(work: Work, tokens: readonly Token[], loose: readonly Loose[]): void {
  if (loose.length === 0) return;
  const firsts = firstTokens(work.located);
  let next = 0;
  let rows: Located[] = [];
  let broken = false;
  let cluster: Cluster | null = null;
  const close = () => {
    if (cluster && !takeCluster(work, tokens, cluster)) rows = [...cluster.rows];
    cluster = null;
  };
  for (const token of tokens) {
    const start = loose[next];
    if (start && start.run.slots[0] === token) {
      next++;
      const { run, owner } = start;
      if (owner || (run.label && !isNeutral(work, run.label))) close();
      if (owner) {
        cluster = { runs: [run], filled: run.filled, rows: [owner], broken: false, own: true };
        rows = [];
      } else if (cluster) {
        cluster.runs.push(run);
        cluster.filled += run.filled;
      } else if (run.filled > 0 || rows.length > 0) {
        // The label of such a run is not one of the form: whose cells they are, position must say.
        broken ||= run.label !== null && !isNeutral(work, run.label);
        cluster = { runs: [run], filled: run.filled, rows, broken, own: false };
        rows = [];
      }
      if (cluster) broken = false;
      continue;
    }
    const located = firsts.get(token.index);
    if (located) {
      close();
      for (const each of located) rows = work.assigned.has(each) ? [] : [...rows, each];
      broken = false;
    } else if (token.kind === 'label') {
      const neutral = isNeutral(work, token);
      if (!neutral || cluster?.filled === 0) close();
      broken ||= !neutral;
    }
  }
  close();
}

/** Index of the first token of a label → the lines that have it. */
function firstTokens(located: readonly Located[]): Map<number | undefined, Located[]> {
  const firsts = new Map<number | undefined, Located[]>();
  for (const each of located) {
    const first = each.tokens[0]?.index;
    const known = firsts.get(first);
    if (known) known.push(each);
    else firsts.set(first, [each]);
  }
  return firsts;
}

/** False where the cells were blanks between words, and the labels before them still wait for cells. */
function takeCluster(work: Work, tokens: readonly Token[], cluster: Cluster): boolean {
  const { runs, filled, rows, broken, own } = cluster;
  const [row] = rows;
  const single = rows.length === 1 && !broken ? row : undefined;
  if (filled === 0) {
    const slots = slotsOf(runs);
    // Blanks before a head are the cells that another head covers.
    const next = tokens[(slots.at(-1)?.index ?? 0) + 1];
    const inHead = next !== undefined && work.form.heads.has(next.key);
    if (single && !inHead && slots.length === work.widthOf(single.line)) give(work, single, slots);
    return work.assigned.has(single ?? (row as Located)) && single !== undefined;
  }
  if (rows.length > 0 && !broken && share(work, runs, rows, [])) return true;
  const missing = own ? [] : missingRows(work, runs[0]?.slots[0]?.index ?? 0);
  const named = runs.some((run) => isNamed(work, run));
  const unlabelled = named ? [] : missing;
  const width = rows.reduce((sum, { line }) => sum + work.widthOf(line), 0);
  const settled =
    shareTable(work, tokens, runs) ||
    (broken || rows.length === 0
      ? share(
          work,
          runs,
          missing.length > 0 || named || broken || filled !== width ? [] : rows,
          unlabelled,
        )
      : share(work, runs, rows, unlabelled) ||
        shareLast(work, runs, rows) ||
        (single !== undefined && giveWide(work, single, runs)));
  if (!settled) leave(work, cluster, missing);
  return true;
}

/** How many cells all rows of a table have. */
export function tableWidth({ form, widthOf }: Work): number {
  return form.lines.reduce((sum, line) => sum + (line.path === null ? 0 : widthOf(line)), 0);
}

/** The rows of table four stand side by side: as many cells in one grid row as all of them have. */
function shareTable(work: Work, tokens: readonly Token[], runs: readonly Run[]): boolean {
  const lines = work.form.lines.filter((line) => line.path !== null && work.widthOf(line) > 0);
  const width = tableWidth(work);
  const [only] = runs;
  if (!only || runs.length > 1 || work.assigned.size > 0) return false;
  if (only.filled !== width && !(only.slots.length === width && hasHeadsAbove(tokens, only))) {
    return false;
  }
  const rows = work.located.filter(({ line }) => lines.includes(line));
  const known = new Set(rows.map(({ line }) => line));
  return share(
    work,
    runs,
    rows,
    lines.filter((line) => !known.has(line)),
  );
}

/** Has a label of its own that is no group's: 其中网上申请, 合计. Its place does not make it another row. */
function isNamed(work: Work, { label }: Run): boolean {
  return label !== null && (work.form.heads.has(label.key) || !isNeutral(work, label));
}

/** A grid row and the one above it, a row of heads, have the same cells: then blanks keep their places. */
function hasHeadsAbove(tokens: readonly Token[], { slots }: Run): boolean {
  const [first] = slots;
  const above = tokens[(first?.index ?? 0) - 1];
  return (
    first !== undefined &&
    above?.kind === 'label' &&
    above.layout === first.layout &&
    above.rowLength === slots.length &&
    first.rowLength === slots.length
  );
}

/**
 * More cells than columns, blanks among them: which are the columns is for later to say. Not so where they
 * come from rows of several: the line may have ended inside a number.
 */
function giveWide(work: Work, row: Located, runs: readonly Run[]): boolean {
  const slots = slotsOf(runs);
  if (slots.length <= work.widthOf(row.line)) return false;
  if (runs.length > 1 && slots.some(({ rowLength }) => rowLength > 1)) return false;
  give(work, row, slots);
  return true;
}

/** Labels, and right behind the last of them cells for one row: the others were left blank. */
function shareLast(work: Work, runs: readonly Run[], rows: readonly Located[]): boolean {
  const last = rows.at(-1);
  const adjoins = (last?.tokens.at(-1)?.index ?? -1) + 1 === runs[0]?.slots[0]?.index;
  if (rows.length < 2 || !last || !adjoins || !share(work, runs, [last], [])) return false;
  const figures = slotsOf(runs);
  for (const { line } of rows.slice(0, -1)) {
    if (!isRepeated(work, line)) work.undecided.push({ line, figures });
  }
  return true;
}

function isRepeated(work: Work, line: FormLine): boolean {
  return work.located.filter((each) => each.line === line).length > 1;
}

/**
 * Gives the cells of adjoining runs to these rows, in the form's order, if they come out even. Rows
 * without a label are known by their position alone.
 */
function share(
  work: Work,
  runs: readonly Run[],
  rows: readonly Located[],
  missing: readonly FormLine[],
): boolean {
  const targets = [
    ...rows.map((located) => ({ line: located.line, located })),
    ...missing.map((line) => ({ line, located: null })),
  ];
  if (targets.length === 0 || !isAscending(rows)) return false;
  targets.sort((one, other) => one.line.index - other.line.index);
  const parts = cutRuns(
    runs,
    targets.map(({ line }) => work.widthOf(line)),
  );
  if (!parts) return false;
  const byPosition = missing.length > 0;
  targets.forEach(({ line, located }, at) => {
    const slots = parts[at] ?? [];
    work.assigned.set(located ?? line, { line, located, slots, label: null, byPosition });
  });
  return true;
}

/** Labels that do not follow the form say nothing about the order of their cells. */
function isAscending(rows: readonly Located[]): boolean {
  return rows.every((row, at) => at === 0 || row.line.index > (rows[at - 1]?.line.index ?? 0));
}

/** Nothing says whose cells they are: any row without cells around them may be meant. */
function leave(work: Work, { runs, rows }: Cluster, missing: readonly FormLine[]): void {
  const figures = slotsOf(runs);
  const lines = [...rows.map(({ line }) => line), ...missing];
  const [first] = runs;
  const foreign = rows.length === 0 && first?.label != null && missing.length > 1;
  const alone =
    rows.length === 0 && figures.length === 1 && lines.every((line) => work.widthOf(line) > 1);
  if (foreign || alone || lines.length === 0)
    work.stray.push({ figures, below: rowAbove(work, figures) });
  else for (const line of lines) work.undecided.push({ line, figures });
}

/** The row whose label or cells stand in the grid row right above. */
function rowAbove(work: Work, figures: readonly Token[]): FormLine | null {
  const row = (figures[0]?.row ?? 0) - 1;
  for (const { tokens } of work.located) {
    const label = tokens.find((token) => token.row === row);
    if (label) return work.owners[label.index]?.line ?? null;
  }
  for (const { line, slots } of work.assigned.values()) {
    if (slots.at(-1)?.row === row) return line;
  }
  return null;
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
