import { describe, expect, it } from 'vitest';
import type { Report } from '../src/model';
import { parseReport } from '../src/parse';
import { EXAMPLE } from './support/example';

const EXPECTED = parseReport(EXAMPLE);

/** What a report says, without the places of it. */
function contents({ source: _, diagnostics, overview, preamble, ...rest }: Report) {
  const { proactiveDisclosure, requests, disputes, problems, otherMatters } = rest;
  return {
    title: rest.title,
    agency: rest.agency,
    year: rest.year,
    period: rest.period,
    tables: [proactiveDisclosure, requests, disputes].map((table) => ({
      ...table,
      heading: null,
      text: null,
    })),
    texts: [preamble, overview.text, problems.text, otherMatters.text].map((text) =>
      text.replace(/\s/g, ''),
    ),
    diagnostics: diagnostics.map(({ ruleId }) => ruleId),
  };
}

/** Every number stands in the text where the report says. */
function expectTraced(text: string, { source }: Report): void {
  expect(Object.keys(source.cells)).toEqual(Object.keys(EXPECTED.source.cells));
  for (const [path, { raw, place }] of Object.entries(source.cells)) {
    expect(text.slice(place.start.offset, place.end.offset)).toBe(raw);
    const lines = text.slice(0, place.start.offset).split(/\r\n?|\n/);
    const column = (lines.at(-1) ?? '').length + 1;
    expect([path, place.start.line, place.start.column]).toEqual([path, lines.length, column]);
  }
}

const LINES = EXAMPLE.split('\n');
const rows = (print: (cells: string[]) => string) =>
  LINES.map((line) => (line.includes('\t') ? print(line.split('\t')) : line)).join('\n');
const quoted = (cell: string) => (cell.includes(',') ? `"${cell}"` : cell);
const page = (inner: (line: string) => string) =>
  LINES.filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t').map((cell) => `<td>${cell}</td>`);
      return cells.length > 1 ? `<table><tr>${cells.join('')}</tr></table>` : inner(line);
    })
    .join('\n')
    .replaceAll('</table>\n<table>', '\n');

describe('a report is read alike', () => {
  it.each([
    ['as a spreadsheet saved as text', rows((cells) => cells.map(quoted).join(','))],
    ['all cells in quotes', rows((cells) => cells.map((cell) => `"${cell}"`).join(';'))],
    [
      'as the source of a web page',
      `<html><body>${page((line) => `<p>${line}</p>`)}</body></html>`,
    ],
    ['as that in one line', page((line) => `<p>${line}</p>`).replaceAll('\n', '')],
    ['with <br> at its line ends', LINES.join('<br/>\n')],
    ['with <br> for its line ends', LINES.join('<br>')],
    ['with line separators for its line ends', LINES.join('\u2028')],
    ['with vertical tabs for its line ends', LINES.join('\v')],
    ['with form feeds for its line ends', LINES.join('\f')],
    ['with returns for its line ends', LINES.join('\r')],
    [
      'with headings at the ends of lines',
      EXAMPLE.replace(/\n+(?=[二三四五六]、[^\t\n]*\n)/g, ' '),
    ],
    ['with texts behind headings', EXAMPLE.replace(/^([一二三四五六]、[^\t\n]*)\n+/gm, '$1 ')],
    [
      'with rules under headings',
      EXAMPLE.replace(/^([一二三四五六]、[^\t\n]*)\n/gm, '$1\n-----\n'),
    ],
  ])('%s', (_, text) => {
    const report = parseReport(text);
    expect(contents(report)).toEqual(contents(EXPECTED));
    expectTraced(text, report);
  });

  it('in one line, but for the row that lacks a cell', () => {
    const text = EXAMPLE.replace(/\s+/g, ' ');
    const report = parseReport(text);
    for (const [path, { raw }] of Object.entries(report.source.cells)) {
      expect([path, raw]).toEqual([path, EXPECTED.source.cells[path]?.raw]);
    }
    const paths = report.diagnostics.flatMap(({ paths }) => paths);
    for (const path of Object.keys(EXPECTED.source.cells)) {
      if (!report.source.cells[path]) expect(paths).toContain(path);
    }
  });
});
