import { lineText, type Source } from '../source';
import { type Candidate, EXACT } from './heading-candidates';
import { findTitle, type Title } from './title';

/**
 * The line at which another report begins behind the first; `null` where there is none. A section that
 * comes again may be a caption, a list or the repeated head of a table: it opens another report behind the
 * title of one, or where section one comes again and a table after it does, too.
 */
export function secondReport(source: Source, candidates: readonly Candidate[]): number | null {
  const openings = candidates.filter(
    ({ section, heading, score, sure }) =>
      sure || heading === null || (section === 0 && score >= EXACT),
  );
  const seen = new Set<number>();
  for (const [at, opening] of openings.entries()) {
    const before = openings[at - 1];
    if (seen.has(opening.section) && before) {
      const start = startOf(source, openings, opening, before);
      if (start !== null && saysSomething(source, openings, start)) return start;
    }
    seen.add(opening.section);
  }
  return null;
}

function startOf(
  source: Source,
  openings: readonly Candidate[],
  { section, line, heading }: Candidate,
  before: Candidate,
): number | null {
  const isFirst = section === 0 && heading !== null;
  const title = findTitle(source, line, before.line + 1);
  if (title && (title.agency ?? title.year) !== null) {
    // At the head of every page stands the report's own title.
    const own = isFirst ? null : findTitle(source, openings[0]?.line ?? 0);
    return isFirst || (own && isOther(title, own)) ? title.first : null;
  }
  return isFirst && tableComesAgain(openings, line) ? line : null;
}

function isOther(title: Title, own: Title): boolean {
  if (title.year !== null && own.year !== null && title.year !== own.year) return true;
  const [one, other] = [nameOf(title), nameOf(own)];
  return !one.includes(other) && !other.includes(one);
}

/** 云栖渡镇 is 临溪县云栖渡镇人民政府, too. */
function nameOf({ agency }: Title): string {
  return (agency ?? '').replace(/(?:人民)?政府$/, '');
}

function tableComesAgain(openings: readonly Candidate[], line: number): boolean {
  const tables = openings.filter(({ heading }) => heading === null);
  return tables.some(
    (table) =>
      table.line < line &&
      tables.some((each) => each.line > line && each.section === table.section),
  );
}

/** More than a table of contents: the row of a table, or a sentence. */
function saysSomething(source: Source, openings: readonly Candidate[], end: number): boolean {
  if (openings.some(({ heading, line }) => heading === null && line < end)) return true;
  for (let line = openings[0]?.line ?? end; line < end; line++) {
    if (lineText(source, line).includes('。')) return true;
  }
  return false;
}
