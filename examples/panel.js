// One line for each report of a folder, as comma-separated values.
//   node examples/panel.js [FOLDER]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cellAt, parseReport, validateReport } from 'zfxxgk-report';

const CELLS = [
  'requests.received.total',
  'requests.carriedOver.total',
  'requests.outcomes.granted.total',
  'requests.outcomes.total.total',
  'requests.carriedForward.total',
];

const folder = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
console.log(['file', 'agency', 'year', ...CELLS, 'errors', 'warnings'].join());
for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
  const report = parseReport(readFileSync(join(folder, name), 'utf8'));
  const all = [...report.diagnostics, ...validateReport(report).findings];
  const count = (severity) => all.filter((each) => each.severity === severity).length;
  const numbers = CELLS.map((path) => cellAt(report, path));
  const row = [name, report.agency, report.year, ...numbers, count('error'), count('warning')];
  // A number that was not read stays empty: it is not zero.
  console.log(row.map(quoted).join());
}

/** In quotes where needed; a spreadsheet must not take for a formula what is text. */
function quoted(value) {
  const isFormula = typeof value === 'string' && /^\s*[=+\-@]/.test(value);
  const text = `${isFormula ? "'" : ''}${value ?? ''}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
