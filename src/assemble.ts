import type { BoundTable, TableUnread } from './bind';
import { type Diagnostic, type Facts, type Locale, type NoticeId, notice } from './diagnostics';
import {
  type Edition,
  rowsIn,
  SECTION_KEYS,
  type SectionKey,
  TABLE_KEYS,
  type TableKey,
} from './form';
import {
  buildDisputes,
  buildProactiveDisclosure,
  buildRequests,
  type Narrative,
  type Report,
  type ReportSource,
  type Traced,
  type Values,
} from './model';
import { recordOf } from './record-of';
import {
  findAgency,
  findPeriod,
  type NarrativeKey,
  type Prose,
  partsOf,
  type SectionSpan,
  type Title,
  yearIn,
} from './sections';
import { placeOf, type Range, type Source } from './source';

export type Spans = ReadonlyMap<SectionKey, SectionSpan>;
export type Tables = Readonly<Record<TableKey, BoundTable>>;

/** Everything that was found in a text. */
export interface Found {
  readonly source: Source;
  readonly locale: Locale;
  readonly title: Title | null;
  readonly preamble: Prose;
  readonly spans: Spans;
  readonly tables: Tables;
  readonly prose: Readonly<Record<SectionKey, Prose>>;
  /** Tables that stand in the text, and of which nothing could be read. */
  readonly unread: readonly TableUnread[];
  /** The first line of another report behind this one. */
  readonly follows: Range | null;
}

/** What was found → the model. */
export function assemble(found: Found): Report {
  const { source, title, preamble, tables, prose } = found;
  const period = findPeriod(preamble.text) ?? findPeriod(proseText(prose));
  const year =
    title?.year ??
    (period && Number(period.start.slice(0, 4))) ??
    yearIn(`${preamble.text}\n${prose.overview.text}`);
  const proactive = onlyEdition(tables.proactiveDisclosure);
  const requests = requestsEdition(tables.requests);
  const values = valuesOf(tables);
  return {
    schemaVersion: 1,
    title: title?.text ?? null,
    agency: title?.agency ?? findAgency(source, title),
    year,
    edition:
      proactive !== null && requests !== null && proactive !== requests
        ? 'mixed'
        : (proactive ?? requests),
    preamble: preamble.text,
    period,
    overview: narrative(found, 'overview'),
    proactiveDisclosure: buildProactiveDisclosure(
      section(found, 'proactiveDisclosure'),
      proactive ?? requests ?? '2021',
      values,
    ),
    requests: buildRequests(section(found, 'requests'), values),
    disputes: buildDisputes(section(found, 'disputes'), values),
    problems: narrative(found, 'problems'),
    otherMatters: narrative(found, 'otherMatters'),
    diagnostics: [
      ...missing(found, year),
      ...tables.proactiveDisclosure.diagnostics,
      ...tables.requests.diagnostics,
      ...tables.disputes.diagnostics,
    ],
    source: trace(found),
  };
}

function proseText(prose: Found['prose']): string {
  return SECTION_KEYS.map((key) => prose[key].text).join('\n');
}

function onlyEdition({ editions }: BoundTable): Edition | 'mixed' | null {
  const all = new Set(editions.values());
  const [edition] = all;
  return all.size > 1 ? 'mixed' : (edition ?? null);
}

/** Table three differs between the editions in （六）其他处理 alone. */
function requestsEdition({ cells, editions }: BoundTable): Edition | null {
  const hasTotal = (row: string) =>
    editions.has(row) &&
    cells.some(({ column: { key, path } }) => key === 'total' && path === `${row}.total`);
  if (hasTotal('requests.outcomes.other.undivided')) return '2019';
  return hasTotal('requests.outcomes.other.other') ? '2021' : null;
}

function valuesOf(tables: Tables): Values {
  const values: (number | null)[] = [];
  for (const key of TABLE_KEYS) {
    for (const { column, value } of tables[key].cells) values[column.number] = value;
  }
  return values;
}

function section({ source, spans, prose }: Found, key: SectionKey) {
  const span = spans.get(key);
  return {
    present: span !== undefined,
    heading: span?.heading
      ? squeezeLines(source.text.slice(span.heading.start, span.heading.end))
      : null,
    text: prose[key].text,
  };
}

/** A heading torn over two lines is one; Markdown's marks inside it, and where HTML's were, are nothing. */
function squeezeLines(text: string): string {
  return text.replace(/\s*[\r\n]+[\s#*>]*/g, '').replace(/\*\*\s?|\\| {3,}|\u2060+/g, '');
}

function narrative(found: Found, key: NarrativeKey): Narrative {
  const { present, heading, text } = section(found, key);
  return { present, heading, text, parts: partsOf(key, text) };
}

function missing(found: Found, year: number | null): Diagnostic[] {
  const { source, spans, title, unread, follows, locale } = found;
  const report = (id: NoticeId, path?: string) =>
    notice(id, path === undefined ? {} : { path }, locale);
  if (spans.size === 0 && title === null && unread.length === 0) return [report('not-a-report')];
  return [
    ...(title === null ? [report('title-missing', 'title')] : []),
    ...(year === null ? [report('year-missing', 'year')] : []),
    ...unread.map((each) => {
      const { table } = each;
      const paths = rowsIn('mixed', table).flatMap(({ columns }) =>
        columns.map(({ path }) => path),
      );
      return notice(each.notice, { path: table, paths, place: placeOf(source, each) }, locale);
    }),
    ...(follows ? [notice('report-follows', follower(source, follows), locale)] : []),
  ];
}

function follower(source: Source, follows: Range): Facts {
  const line = source.text.slice(follows.start, Math.min(follows.end, follows.start + LONGEST));
  return { place: placeOf(source, follows), actual: line };
}

/** Of a first line, so much is quoted. */
const LONGEST = 80;

function trace({ source, spans, tables, prose, preamble }: Found): ReportSource {
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
