import type { Report } from '../model';
import type { Outcome } from './rule';
import { createSubject, type Subject } from './subject';

/** Two reports of one body, or so it should be; findings are about `current`. */
export interface CompareSubject {
  readonly previous: Subject;
  readonly current: Subject;
}

export function createCompareSubject(previous: Report, current: Report): CompareSubject {
  return { previous: createSubject(previous), current: createSubject(current) };
}

/**
 * Whether figures may be carried from one to the other; if not, says why. Bodies that do not tell
 * their names are taken for the same: `same-body` lists that.
 */
export function areComparable(
  { previous, current }: CompareSubject,
  path: string,
  outcome: Outcome,
): boolean {
  const [from, to] = [previous.report, current.report];
  if (from.year === null || to.year === null) outcome.skip(path, 'year-unknown');
  else if (to.year !== from.year + 1 || !isSameBody(from.agency, to.agency)) {
    outcome.skip(path, 'not-comparable');
  } else return true;
  return false;
}

/** `清溪县柳塘镇` and `柳塘镇人民政府` are one body. */
export function isSameBody(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [shorten(one), shorten(other)];
  return a.endsWith(b) || b.endsWith(a);
}

function shorten(agency: string): string {
  return agency.replace(/\s/g, '').replace(/(?:人民)?政府$|办事处$/, '');
}
