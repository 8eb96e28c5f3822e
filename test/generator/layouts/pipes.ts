import type { Part, Row } from '../draft';
import { columnCount, ownCells } from './cells';
import type { Ink } from './ink';

/** `规章 | 0 | 0 | 0 |`; cells under a merged label are absent, not empty. */
export function pipeSuffix(part: Part, ink: Ink): string[] {
  const article = ink.random.pick([' | |||', ' | |||', ' |']);
  const cells = printed(part, ink);
  return part.rows.map((row) => {
    if (row.kind === 'page') return pageText(row);
    if (row.kind === 'article') return `${ownCells(row).join('')}${article}`;
    return `${cells(row).join(' | ')} |`;
  });
}

/** `| 规章 | 0 | 0 | 0 | ` with no delimiter row. */
export function pipeBoth(part: Part, ink: Ink): string[] {
  const end = ink.random.pick(['', ' ']);
  const article = ink.random.pick([' | |||', ' |||', ' |']);
  const cells = printed(part, ink);
  return part.rows.map((row) => {
    if (row.kind === 'page') return pageText(row);
    if (row.kind === 'article') return `| ${ownCells(row).join('')}${article}${end}`;
    return `| ${cells(row).join(' | ')} |${end}`;
  });
}

/**
 *     |
 *      规章  |
 *      0  |
 */
export function pipeBroken(part: Part, ink: Ink): string[] {
  const end = ink.random.pick(['', ' ']);
  const cells = printed(part, ink);
  return part.rows.flatMap((row) =>
    row.kind === 'page'
      ? [pageText(row)]
      : [`|${end}`, ...cells(row).map((text) => ` ${text}  |${end}`)],
  );
}

/** Of the blanks above the last row of heads of table four, some extractors keep all, some a few. */
function printed(part: Part, { random }: Ink): (row: Row) => string[] {
  const kept = random.pick([0, 3, 5]);
  const disputes = columnCount(part.rows) === 15;
  return (row) => {
    const covered = row.cells.filter((cell) => cell.kind === 'covered').length;
    const blanks = disputes && row.kind === 'head' && covered > 0 ? kept : 0;
    return [...Array<string>(blanks).fill(''), ...ownCells(row)];
  };
}

function pageText(row: Row): string {
  return row.cells[0]?.text ?? '';
}
