// One line for each report of a folder, as comma-separated values.
//   node examples/panel.js [FOLDER] > panel.csv
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

// What was not read, what is wrong, and what no rule could look at are three things.
const COUNTS = ['diagnostics', 'errors', 'warnings', 'skipped'];

const folder = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
// Without the byte order mark, Excel takes UTF-8 for another encoding and garbles Chinese.
console.log(`\uFEFF${['file', 'agency', 'year', ...CELLS, ...COUNTS].join()}`);
for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
  const report = parseReport(readFileSync(join(folder, name), 'utf8'));
  const { findings, skipped } = validateReport(report);
  const count = (severity) => findings.filter((each) => each.severity === severity).length;
  const counts = [report.diagnostics.length, count('error'), count('warning'), skipped.length];
  const numbers = CELLS.map((path) => cellAt(report, path));
  // A number that was not read stays empty: it is not zero.
  console.log([name, report.agency, report.year, ...numbers, ...counts].map(quoted).join());
}

/** In quotes where needed; a spreadsheet must not take for a formula what is text, full-width signs included. */
function quoted(value) {
  const isFormula = typeof value === 'string' && /^\s*[=+\-@＝＋－＠]/.test(value);
  const text = `${isFormula ? "'" : ''}${value ?? ''}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
