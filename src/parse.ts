import { assertOptions, assertString } from './arguments';
import { assemble, type Found, type Spans, type Tables } from './assemble';
import { type BoundTable, bindTable, type Hints, tableUnread, withLineCells } from './bind';
import { assertLocale, type Locale } from './diagnostics';
import { isTable, SECTION_KEYS, type SectionKey, TABLE_KEYS } from './form';
import type { Report } from './model';
import { openedByRows } from './opened-by-rows';
import { recordOf } from './record-of';
import {
  findSections,
  findTitle,
  headingCandidates,
  type Prose,
  partHeadings,
  partTitle,
  proseOf,
  type SectionSpan,
  secondReport,
} from './sections';
import { firstLines, lineAt, lineRange, readSource, type Source, trim } from './source';
import { type Grid, tokenize } from './tokenize';

/** Options of {@link parseReport}. */
export interface ParseOptions {
  /** Language of the diagnostics' messages: `'zh'` (the default) or `'en'`. */
  readonly locale?: Locale | undefined;
}

/**
 * Reads an annual report (政府信息公开工作年度报告) from the text its tables have become: tabs, pipes,
 * Markdown, one cell per line, text of a PDF.
 *
 * A cell is the number printed for it or `null`; never a guess, never a blank turned into 0. What could
 * not be read is named in `diagnostics`. A text that is no report gives a report without sections and
 * the diagnostic `not-a-report`.
 *
 * @param text the text as given; a leading byte order mark and any line ends are fine.
 * @throws {TypeError} if `text` is no string, or `options` no object or with a key it does not know.
 * @throws {RangeError} if `locale` is neither `'zh'` nor `'en'`.
 * @example
 * const report = parseReport(text);
 * report.requests.received.total; // 3 (件)
 * report.source.cells['requests.received.total']?.place.start.line; // 61
 */
export function parseReport(text: string, options: ParseOptions = {}): Report {
  assertString(text, 'the text of a report', 'parseReport');
  assertOptions(options, ['locale'], 'parseReport');
  const { locale = 'zh' } = options;
  assertLocale(locale, 'parseReport');
  const whole = partHeadings(partTitle(readSource(text)));
  const candidates = headingCandidates(whole);
  const follows = secondReport(whole, candidates);
  const source = firstLines(whole, follows ?? whole.starts.length);
  const sections = openedByRows(source, findSections(source, candidates));
  const spans: Spans = new Map(sections.map((span) => [span.key, span]));
  const top = sections[0]?.lines.first ?? source.starts.length;
  const title = findTitle(source, top);
  const preamble = proseOf(source, [
    { first: title?.last ?? 0, last: sections.length > 0 ? top : 0 },
  ]);
  const tables = bindTables(source, spans, locale);
  const prose = recordOf(SECTION_KEYS, (key) => sectionProse(source, spans, tables, key));
  let outside: readonly Grid[] | undefined;
  const elsewhere = () => {
    outside ??= gridsOutside(source, tables);
    return outside;
  };
  return assemble({
    source,
    spans,
    title,
    preamble,
    tables,
    prose,
    unread: TABLE_KEYS.flatMap(
      (key) => tableUnread(source, key, spans.get(key)?.lines, tables[key], elsewhere) ?? [],
    ),
    follows: follows === null ? null : lineRange(whole, follows),
    locale,
  } satisfies Found);
}

/**
 * Table two goes first: where table three does not show its edition, table two's is taken. Whether blanks keep their
 * places, and cells are whole, table three shows by its many rows.
 */
function bindTables(source: Source, spans: Spans, locale: Locale): Tables {
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

/** What stands in all lines but those of the tables. */
function gridsOutside(source: Source, tables: Tables): Grid[] {
  const held = TABLE_KEYS.flatMap((key) => tables[key].lines ?? []).sort(
    (one, other) => one.first - other.first,
  );
  const starts = [0, ...held.map(({ last }) => last)];
  const ends = [...held.map(({ first }) => first), source.starts.length];
  return starts.flatMap((first, at) => tokenize(source, { first, last: ends[at] ?? first }));
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

/** What of a section is not its heading and not its table. */
function sectionProse(source: Source, spans: Spans, tables: Tables, key: SectionKey): Prose {
  const span = spans.get(key);
  if (!span) return proseOf(source, []);
  const first = lineAt(source, span.body);
  const { last } = span.lines;
  const table = isTable(key) ? tables[key].lines : null;
  const around = table
    ? [
        { first, last: table.first },
        { first: table.last, last },
      ]
    : [{ first, last }];
  return proseOf(source, around, span.body);
}
