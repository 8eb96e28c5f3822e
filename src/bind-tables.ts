import type { Spans, Tables } from './assemble';
import {
  type BoundTable,
  bindTable,
  type Hints,
  type TableUnread,
  tableUnread,
  withLineCells,
} from './bind';
import type { Locale } from './diagnostics';
import { TABLE_KEYS } from './form';
import { recordOf } from './record-of';
import type { SectionSpan } from './sections';
import { lineAt, type Source, trim } from './source';
import { type Grid, tokenize } from './tokenize';

/**
 * Table two goes first: where table three does not show its edition, table two's is taken. Whether blanks keep their
 * places, and cells are whole, table three shows by its many rows.
 */
export function bindTables(source: Source, spans: Spans, locale: Locale): Tables {
  const grids = withLineCells(
    source,
    recordOf(TABLE_KEYS, (key) => {
      const span = spans.get(key);
      return span
        ? tokenize(source, { first: firstLine(source, span), last: span.lines.last })
        : [];
    }),
  );
  let hints: Hints = { edition: null, isPacked: () => false, isDoubtful: false };
  const tables = recordOf(TABLE_KEYS, (key) => {
    const table = bindTable(source, key, grids[key], hints, locale);
    const [edition = null, ...others] = new Set(table.editions.values());
    const { isPacked, isDoubtful } = table;
    hints = {
      edition: hints.edition ?? (others.length === 0 ? edition : null),
      isPacked,
      isDoubtful,
    };
    return table;
  });
  const { proactiveDisclosure: two, requests: three } = tables;
  if (!three.cellsBroken && !(hasBlanks(two) && three.isPacked())) return tables;
  const { isPacked, cellsBroken: isDoubtful } = three;
  return {
    ...tables,
    proactiveDisclosure: bindTable(
      source,
      'proactiveDisclosure',
      grids.proactiveDisclosure,
      { edition: null, isPacked, isDoubtful },
      locale,
    ),
  };
}

function hasBlanks({ cells }: BoundTable): boolean {
  return cells.some(({ value, fault }) => value === null && fault === null);
}

/** A heading's own line is no row of its table, unless something follows in it. */
function firstLine(source: Source, { body, heading }: SectionSpan): number {
  const line = lineAt(source, body);
  const rest = trim(source.text, body, source.ends[line] ?? body);
  return heading && rest.start === rest.end ? line + 1 : line;
}

/** Tables of which nothing was read though they stand in the text, and rows that stand elsewhere than their table. */
export function tablesUnread(source: Source, spans: Spans, tables: Tables): TableUnread[] {
  let outside: readonly Grid[] | null = null;
  const elsewhere = () => {
    outside ??= gridsOutside(source, tables);
    return outside;
  };
  return TABLE_KEYS.flatMap(
    (key) => tableUnread(source, key, spans.get(key)?.lines, tables[key], elsewhere) ?? [],
  );
}

/** What stands in all lines but those of the tables. */
function gridsOutside(source: Source, tables: Tables): Grid[] {
  const held = TABLE_KEYS.flatMap((key) => tables[key].lines ?? []).sort(
    (one, other) => one.first - other.first,
  );
  const starts = [0, ...held.map(({ last }) => last)];
  const ends = [...held.map(({ first }) => first), source.starts.length];
  return starts.flatMap((first, at) => tokenize(source, { first, last: ends[at] ?? first }));
}
