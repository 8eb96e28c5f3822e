import type { Part, Row } from '../draft';
import { everyCell, textsOnly } from './cells';
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
    return [...everyCell(row).map((text) => `\t${cellText(row, text, ink).join('\n')}`), ''];
  });
}

/** Web page to text: an empty line between cells, blank cells gone. */
export function linesBlank(part: Part, ink: Ink): string[] {
  return linesPlain(part, ink).flatMap((line) => [line, '']);
}

/** One line a cell, nothing between, blank cells gone. */
export function linesPlain(part: Part, ink: Ink): string[] {
  return part.rows.flatMap((row) =>
    row.kind === 'page'
      ? pageLine(row)
      : textsOnly(row).flatMap((text) =>
          cellText(row, text, ink).flatMap((line) => line.split('\n')),
        ),
  );
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
    return cells.flatMap(({ text }) => [...cellText(row, text, ink), '|']);
  });
}

function cellText(row: Row, text: string, ink: Ink): string[] {
  return row.kind === 'head' ? headLines(text, ink) : [text];
}

function pageLine(row: Row): string[] {
  return row.cells.map((cell) => cell.text);
}
