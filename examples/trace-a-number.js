// What a cell is called, what stands in it and where, or why nothing was read.
//   node examples/trace-a-number.js [CELL-PATH [FILE]]
import { readFileSync } from 'node:fs';
import { cellState, labelOf, parseReport } from 'zfxxgk-report';

const [path = 'requests.outcomes.granted.naturalPerson', file] = process.argv.slice(2);
const text = readFileSync(file ?? new URL('report.txt', import.meta.url), 'utf8');
const report = parseReport(text);

const { kind, value, diagnostics } = cellState(report, path);
console.log(`${labelOf(path)}: ${value ?? kind}`);
for (const { message } of diagnostics) console.log(message);

const place = report.source.cells[path]?.place;
if (place) {
  const { start, end } = place;
  const line = text.split(/\r\n?|\n/)[start.line - 1];
  console.log(`line ${start.line}, column ${start.column}: ${line.trim()}`);
  console.log(`printed as ${JSON.stringify(text.slice(start.offset, end.offset))}`);
}
