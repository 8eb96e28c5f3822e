import type { Part, Row } from '../draft';
import { everyColumn, isRequests } from './cells';
import type { Ink } from './ink';

/**
 * Word to text, merged cells lost: each merge costs the row a column, made good at its end.
 *
 *     一、…⇥⇥0⇥0⇥0⇥0⇥0⇥0⇥0⇥
 *     三、…⇥（一）…⇥0⇥0⇥0⇥0⇥0⇥0⇥0⇥
 *     ⇥（三）…⇥1.属于…⇥0⇥0⇥0⇥0⇥0⇥0⇥0
 */
export function tabMerged(part: Part, { random }: Ink): string[] {
  const surplus = random.chance(0.15) ? 1 : 0;
  const width = (row: Row) => (isRequests(row) ? 10 + surplus : everyColumn(row).length);
  return part.rows.flatMap((row) => print(row, pad(mergedColumns(row), width(row))));
}

/** The same with an empty column before the numbers of table three and anywhere in table two. */
export function tabExtra(part: Part, { random }: Ink): string[] {
  const lostMerges = random.chance(0.7);
  const columns = lostMerges ? mergedColumns : everyColumn;
  const at = random.int(1, 4);
  const inTableTwo = random.chance(0.4);
  const ragged = inTableTwo && random.chance(0.3) && allPrinted(part);
  return part.rows.flatMap((row) => {
    if (row.kind === 'page') return print(row, []);
    if (isRequests(row)) {
      const cells =
        row.kind === 'head' || row.narrow ? columns(row) : withColumn(row, columns(row));
      return print(row, pad(cells, row.narrow ? 10 : 11));
    }
    const cells = everyColumn(row);
    if (inTableTwo && cells.length === 4) {
      cells.splice(ragged && row.kind === 'values' ? random.int(1, 4) : at, 0, '');
    }
    return print(row, cells);
  });
}

/** All ten columns; the heads may be written as if merged. */
export function tabFull(part: Part, { random }: Ink): string[] {
  const mergedHeads = random.chance(0.5);
  return part.rows.flatMap((row) => {
    const merged = mergedHeads && row.kind === 'head' && isRequests(row);
    return print(row, merged ? pad(mergedColumns(row), 10) : everyColumn(row));
  });
}

function mergedColumns(row: Row): string[] {
  if (!isRequests(row)) return everyColumn(row);
  return row.cells.flatMap((cell) => {
    const label = cell.kind === 'label' || cell.kind === 'note' || cell.kind === 'covered';
    const width = label && cell.span > 1 ? cell.span - 1 : cell.span;
    return [cell.text, ...Array<string>(width - 1).fill('')];
  });
}

/** The extra column stands before the first number. */
function withColumn(row: Row, cells: string[]): string[] {
  const values = row.cells.filter((cell) => cell.kind === 'value').length;
  return [...cells.slice(0, cells.length - values), '', ...cells.slice(cells.length - values)];
}

/** Whether no cell is blank, so that the numbers tell their columns wherever they stand. */
function allPrinted(part: Part): boolean {
  return part.rows.every((row) => row.cells.every(({ kind, text }) => kind !== 'value' || text));
}

function pad(cells: string[], width: number): string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
}

/** A page break leaves an empty line after the number. */
function print(row: Row, cells: string[]): string[] {
  if (row.kind === 'page') return [row.cells[0]?.text ?? '', ''];
  return [cells.join('\t')];
}
