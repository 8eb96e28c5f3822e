import type { Cell, Part, Row } from '../draft';
import { everyCell, everyColumn } from './cells';
import { headLines, type Ink } from './ink';

/**
 * Word to text: a tab before each cell, blank cells kept, an empty line between rows.
 *
 *     ⇥
 *     ⇥（二）部分公开
 *     ⇥0
 */
export function linesTab(part: Part, ink: Ink): string[] {
  return part.rows.flatMap((row) => {
    if (row.kind === 'page') return [...pageLine(row), ''];
    return [...row.cells.map((cell) => `\t${cellLines(row, cell, ink).join('\n')}`), ''];
  });
}

/** Web page to text: an empty line between cells, blank cells gone. */
export function linesBlank(part: Part, ink: Ink): string[] {
  return linesPlain(part, ink).flatMap((line) => [line, '']);
}

/** One line a cell, nothing between, blank cells gone. */
export function linesPlain(part: Part, ink: Ink): string[] {
  return part.rows.flatMap((row) => {
    if (row.kind === 'page') return pageLine(row);
    const printed = row.cells.filter((cell) => cell.text !== '');
    return printed.flatMap((cell) => cellLines(row, cell, ink).flatMap((line) => line.split('\n')));
  });
}

/** A blank cell is a line without text, or an empty paragraph; so are, in some tools, the cells under a merged label. */
export function linesKept(part: Part, { random, partsLines }: Ink): string[] {
  const keepsCovered = random.chance(0.5);
  return part.rows.flatMap((row) => {
    if (row.kind === 'page') return pageLine(row);
    const cells = row.cells.filter((cell) => keepsCovered || cell.kind !== 'covered');
    return cells.flatMap((cell) => (partsLines ? [cell.text, ''] : [cell.text]));
  });
}

/** `0 |` a line; a blank cell is a lone pipe; what is merged may leave a run of pipes. */
export function linesPipe(part: Part, { random }: Ink): string[] {
  const runs = random.chance(0.4);
  return part.rows.flatMap((row) => {
    if (row.kind === 'page') return pageLine(row);
    const lines = everyCell(row).map((text) => `${text} |`);
    return runs && row.kind === 'article' ? [...lines, '|||'] : lines;
  });
}

/** A pipe on its own line after each cell. */
export function pipeLines(part: Part, ink: Ink): string[] {
  const keepsCovered = ink.random.chance(0.5);
  return part.rows.flatMap((row) => {
    if (row.kind === 'page') return pageLine(row);
    const cells = row.cells.filter(
      (cell) => cell.kind !== 'covered' || (keepsCovered && row.kind === 'head'),
    );
    return cells.flatMap((cell) => [...cellLines(row, cell, ink), '|']);
  });
}

/** The heads of table two stand over wide columns and do not break. */
function cellLines(row: Row, cell: Cell, ink: Ink): string[] {
  const breaks = row.kind === 'head' && everyColumn(row).length > 4;
  return breaks ? headLines(cell, ink) : [cell.text];
}

function pageLine(row: Row): string[] {
  return row.cells.map((cell) => cell.text);
}
