import type { BoundTable } from '../bind';
import { type Edition, SECTION_KEYS, type SectionKey, TABLE_KEYS } from '../form';
import {
  buildDisputes,
  buildProactiveDisclosure,
  buildRequests,
  type Narrative,
  type Report,
  type Values,
} from '../model';
import { findAgency, findPeriod, type NarrativeKey, partsOf, yearIn } from '../sections';
import type { Found, Tables } from './found';
import { trace } from './trace';
import { noticesOnWhole } from './whole-report';

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
      ...noticesOnWhole(found, year),
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
