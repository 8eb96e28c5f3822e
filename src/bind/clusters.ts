import { ARTICLE } from '../form';
import { isBesideHeads } from './beside-heads';
import type { FormLine } from './form-lines';
import type { Located } from './located';
import { countAt } from './read-number';
import { rowBelow, rowBeside } from './rows-beside';
import { type Run, slotsOf, WIDE } from './runs';
import { giveWide, share, shareLast, shareTable } from './share';
import { isFilled, type Token } from './token';
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
      const opensBlock = token.key.startsWith(ARTICLE);
      if (!neutral || opensBlock || cluster?.filled === 0) close();
      // Behind the clause that opens another block, cells are no longer those of the rows before it.
      broken ||= !neutral || opensBlock;
      if (opensBlock && work.assigned.size + work.undecided.length > 0) rows = [];
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
  const waiting = broken ? [] : rows;
  const [row] = waiting;
  const single = waiting.length === 1 ? row : undefined;
  if (filled === 0) return single !== undefined && takeBlanks(work, tokens, single, runs);
  const beside = isBesideHeads(work.source, tokens, runs);
  if (!beside && share(work, runs, waiting, [])) return true;
  const missing = own ? [] : missingRows(work, runs[0]?.slots[0]?.index ?? 0);
  const unlabelled = runs.some((run) => isNamed(work, run)) ? [] : missing;
  const settled =
    !beside &&
    (shareTable(work, tokens, runs) ||
      share(work, runs, waiting, unlabelled) ||
      shareLast(work, runs, waiting) ||
      (single !== undefined && giveWide(work, single, runs)));
  if (!settled) leave(work, tokens, cluster, missing);
  return true;
}

/** Whether blanks are the cells of the row before them: blanks before a head are those that another head covers. */
function takeBlanks(
  work: Work,
  tokens: readonly Token[],
  row: Located,
  runs: readonly Run[],
): boolean {
  const slots = slotsOf(runs);
  const next = tokens[(slots.at(-1)?.index ?? 0) + 1];
  const inHead = next !== undefined && work.form.heads.has(next.key);
  if (!inHead && slots.length === work.widthOf(row.line)) give(work, row, slots);
  return work.assigned.has(row);
}

/** Has a label of its own that is no group's: 其中网上申请, 合计. Its place does not make it another row. */
function isNamed(work: Work, { label }: Run): boolean {
  return label !== null && (work.form.heads.has(label.key) || !isNeutral(work, label));
}

/** Nothing says whose cells they are: any row without cells around them may be meant. */
function leave(
  work: Work,
  tokens: readonly Token[],
  { runs, rows, broken, own }: Cluster,
  missing: readonly FormLine[],
): void {
  const figures = slotsOf(runs);
  const lines = [...rows.map(({ line }) => line), ...missing];
  const [first] = runs;
  const foreign = rows.length === 0 && first?.label != null && missing.length > 1;
  const alone =
    rows.length === 0 && figures.length === 1 && lines.every((line) => work.widthOf(line) > 1);
  if (foreign || alone || lines.length === 0)
    work.stray.push({
      figures,
      wholeRow: !broken && isWholeRow(work, runs),
      beside: rowBeside(work, tokens, figures),
      below: rowBelow(work, figures),
    });
  else {
    for (const line of lines) work.undecided.push({ line, figures });
    const below = own || !figures[0]?.spaced ? null : rowBelow(work, figures);
    if (below) work.stray.push({ figures, wholeRow: false, beside: null, below });
  }
}

/** As many figures as a row has that stands by itself, but not the numbers of the columns: 1 2 3 4 5 6 7. */
function isWholeRow({ source }: Work, runs: readonly Run[]): boolean {
  const figures = slotsOf(runs).filter(isFilled);
  return (
    figures.length >= WIDE &&
    runs.every(({ label }) => label === null) &&
    !figures.every(({ cell }, at) => countAt(source, cell) === at + 1)
  );
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
