import { type Diagnostic, type Facts, type NoticeId, notice } from '../diagnostics';
import { rowsIn } from '../form';
import { placeOf, type Range, type Source } from '../source';
import type { Found } from './found';

/** What is wrong with a text as a report: what is missing, stands elsewhere, or belongs to another. */
export function noticesOnWhole(found: Found, year: number | null): Diagnostic[] {
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
