import type { BoundTable, TableUnread } from '../bind';
import type { Locale } from '../diagnostics';
import type { SectionKey, TableKey } from '../form';
import type { Prose, SectionSpan, Title } from '../sections';
import type { Range, Source } from '../source';

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
