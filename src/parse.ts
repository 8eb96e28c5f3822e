import { assertOptions, assertString } from './arguments';
import { assemble, type Found, type Spans, type Tables } from './assemble';
import { bindTables, tablesUnread } from './bind-tables';
import { assertLocale, type Locale } from './diagnostics';
import { isTable, SECTION_KEYS, type SectionKey } from './form';
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
  secondReport,
} from './sections';
import { firstLines, lineAt, lineRange, readSource, type Source } from './source';

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
  return assemble({
    source,
    spans,
    title,
    preamble,
    tables,
    prose,
    unread: tablesUnread(source, spans, tables),
    follows: follows === null ? null : lineRange(whole, follows),
    locale,
  } satisfies Found);
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
