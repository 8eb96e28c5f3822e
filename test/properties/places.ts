import type { Place } from '../../src/diagnostics';
import { cellPaths, type SectionKey } from '../../src/form';
import { cellAt, type Report } from '../../src/model';

const PATHS = [...new Set([...cellPaths('2021'), ...cellPaths('2019')])];

/** What is wrong with the places of a report, a line each: they lie in the text and lead to what was read. */
export function placeFaults(report: Report, text: string): string[] {
  const starts = lineStarts(text);
  const { cells, rows, sections, prose } = report.source;
  return [
    ...PATHS.filter((path) => cellAt(report, path) !== null && !cells[path]).map(
      (path) => `${path} has a number and no place`,
    ),
    ...Object.entries({ ...rows, ...cells }).flatMap(([path, { raw, place }]) =>
      slice(text, place) === raw ? [] : [`${path} has ${raw}, not ${slice(text, place)}`],
    ),
    ...Object.entries(prose).flatMap(([key, runs]) =>
      runs.flatMap(({ offset, place }) => {
        const found = slice(text, place);
        const read = textOf(report, key).slice(offset, offset + found.length);
        return found === read ? [] : [`${key} has ${read} at ${offset}, not ${found}`];
      }),
    ),
    ...[
      ...Object.values(cells).map(({ place }) => place),
      ...Object.values(rows).map(({ place }) => place),
      ...Object.values(sections),
      ...Object.values(prose).flatMap((runs) => runs.map(({ place }) => place)),
      ...report.diagnostics.map(({ place }) => place),
    ].flatMap((place) => (place === null ? [] : pointFaults(place, text, starts))),
  ];
}

function textOf(report: Report, key: string): string {
  return key === 'preamble' ? report.preamble : report[key as SectionKey].text;
}

function slice(text: string, { start, end }: Place): string {
  return text.slice(start.offset, end.offset);
}

function pointFaults({ start, end }: Place, text: string, starts: readonly number[]): string[] {
  const inside = 0 <= start.offset && start.offset <= end.offset && end.offset <= text.length;
  const wrong = [start, end].filter(
    ({ line, column, offset }) => (starts[line - 1] ?? Number.NaN) + column - 1 !== offset,
  );
  return [
    ...(inside ? [] : [`${start.offset}–${end.offset} is not in the text`]),
    ...wrong.map(({ line, column, offset }) => `${line}:${column} is not at ${offset}`),
  ];
}

/** Lines end in `\n`, `\r\n` or a lone `\r`. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
}
