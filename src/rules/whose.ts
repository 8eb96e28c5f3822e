import { numberAt, type Report } from '../model';
import type { NarrativeFact } from '../narrative';

/**
 * `全系统收到30件，其中局机关9件，……；局机关办结8件`: the tables of a report may be those of the organ alone. They
 * are, where they have as many requests.
 */
export function ownOrgans(facts: readonly NarrativeFact[], report: Report): ReadonlySet<string> {
  const received = numberAt(report, 'requests.received.total');
  const bodies = facts
    .filter(({ partOf }) => partOf === 'requests.received')
    .filter(({ value, year }) => value === received && year === report.year)
    .map(({ body }) => body ?? '');
  return new Set(bodies.filter((body) => /^[^各]*(?:机关|本级|[省市县区旗州]政府)$/.test(body)));
}

/**
 * `全县收到173件，其中县政府9件、部门164件，办结170件` where the table has nine: what is told up to the next such
 * figure is of all those bodies, unless it says whose it is.
 */
export function ofManyBodies(
  facts: readonly NarrativeFact[],
  report: Report,
): ReadonlySet<NarrativeFact> {
  const received = numberAt(report, 'requests.received.total');
  let isOfMany = false;
  let section: string | null = null;
  return new Set(
    facts.filter((fact) => {
      const { subject, partOf, parts } = fact;
      if (section !== fact.section) isOfMany = false;
      section = fact.section;
      if (subject === 'requests.received' && partOf === null) {
        const isByBody = parts.some(({ body }) => body !== null);
        isOfMany =
          isByBody && fact.value !== received && parts.some((part) => isOurs(part, received));
      }
      return isOfMany && fact.body === null;
    }),
  );
}

function isOurs({ body, value }: NarrativeFact, received: number | null): boolean {
  return value === received && (body === null || /^[^各]*(?:本级|[省市县区旗州]政府)$/.test(body));
}
