import { SECTION_KEYS, TABLE_KEYS } from '../form';
import type { ReportSource, Traced } from '../model';
import { recordOf } from '../record-of';
import type { Prose } from '../sections';
import { placeOf, type Range, type Source } from '../source';
import type { Found } from './found';

/** Where everything in the model is printed. */
export function trace({ source, spans, tables, prose, preamble }: Found): ReportSource {
  const [rows, cells] = [new Trace(source), new Trace(source)];
  for (const key of TABLE_KEYS) {
    for (const [path, range] of tables[key].rows) rows.add(path, range);
    for (const cell of tables[key].cells) cells.add(cell.column.path, cell);
  }
  return {
    layouts: recordOf(TABLE_KEYS, (key) => [...tables[key].layouts]),
    sections: recordOf(SECTION_KEYS, (key) => {
      const lines = spans.get(key)?.lines;
      return lines ? placeOf(source, linesRange(source, lines.first, lines.last)) : null;
    }),
    prose: recordOf([...SECTION_KEYS, 'preamble'] as const, (key) =>
      runsOf(source, key === 'preamble' ? preamble : prose[key]),
    ),
    rows: rows.record,
    cells: cells.record,
  };
}

function runsOf(source: Source, { runs }: Prose) {
  return runs.map(({ offset, range }) => ({ offset, place: placeOf(source, range) }));
}

function linesRange(source: Source, first: number, last: number): Range {
  return { start: source.starts[first] ?? 0, end: source.ends[last - 1] ?? source.text.length };
}

/** Where things are printed, asked for in about the order of the text. */
class Trace {
  readonly record: Record<string, Traced> = {};
  private near = 0;

  constructor(private readonly source: Source) {}

  add(path: string, range: Range): void {
    const place = placeOf(this.source, range, this.near);
    this.near = place.start.line - 1;
    this.record[path] = { raw: this.source.given.slice(range.start, range.end), place };
  }
}
