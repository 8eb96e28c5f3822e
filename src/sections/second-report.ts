import { lineText, type Source } from '../source';
import { type Candidate, EXACT } from './heading-weights';
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
  const first = openings[0];
  if (!first) return null;
  const tables = new Tables(openings);
  const sentence = lineOfSentence(source, first.line);
  let title: Title | null | undefined;
  const own = () => {
    if (title === undefined) title = findTitle(source, first.line);
    return title;
  };
  const seen = new Set<number>();
  for (const [at, opening] of openings.entries()) {
    const before = openings[at - 1];
    if (seen.has(opening.section) && before) {
      const start = startOf(source, opening, before, own, tables);
      // More than a table of contents: the row of a table, or a sentence.
      if (start !== null && (tables.beginBefore(start) || sentence < start)) return start;
    }
    seen.add(opening.section);
  }
  return null;
}

function lineOfSentence(source: Source, from: number): number {
  let line = from;
  while (line < source.starts.length && !lineText(source, line).includes('。')) line++;
  return line;
}

function startOf(
  source: Source,
  { section, line, heading }: Candidate,
  before: Candidate,
  own: () => Title | null,
  tables: Tables,
): number | null {
  const isFirst = section === 0 && heading !== null;
  const title = findTitle(source, line, before.line + 1);
  if (title && (title.agency ?? title.year) !== null) {
    // At the head of every page stands the report's own title.
    return isFirst || isOther(title, own()) ? title.first : null;
  }
  return isFirst && tables.comeAgainAt(line) ? line : null;
}

function isOther(title: Title, own: Title | null): boolean {
  if (!own) return false;
  if (title.year !== null && own.year !== null && title.year !== own.year) return true;
  const [one, other] = [nameOf(title), nameOf(own)];
  return !one.includes(other) && !other.includes(one);
}

/** 云栖渡镇 is 临溪县云栖渡镇人民政府, too. */
function nameOf({ agency }: Title): string {
  return (agency ?? '').replace(/(?:人民)?政府$/, '');
}

/** Where the first and the last first row of each table stands. */
class Tables {
  private readonly reach = new Map<number, { first: number; last: number }>();

  constructor(openings: readonly Candidate[]) {
    for (const { section, line, heading } of openings) {
      if (heading) continue;
      const known = this.reach.get(section);
      if (known) known.last = line;
      else this.reach.set(section, { first: line, last: line });
    }
  }

  beginBefore(end: number): boolean {
    return [...this.reach.values()].some(({ first }) => first < end);
  }

  comeAgainAt(at: number): boolean {
    return [...this.reach.values()].some(({ first, last }) => first < at && at < last);
  }
}
