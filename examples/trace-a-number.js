// Where a number stands in the text it was read from.
//   node examples/trace-a-number.js [CELL-PATH [FILE]]
import { readFileSync } from 'node:fs';
import { cellAt, parseReport } from 'zfxxgk-report';

const [path = 'requests.outcomes.granted.naturalPerson', file] = process.argv.slice(2);
const text = readFileSync(file ?? new URL('report.txt', import.meta.url), 'utf8');
const report = parseReport(text);

const cell = report.source.cells[path];
if (cell === undefined) {
  console.log(`${path} is not in the text`);
} else {
  const { start, end } = cell.place;
  const line = text.split(/\r\n?|\n/)[start.line - 1];
  console.log(`${path} = ${cellAt(report, path)}`);
  console.log(`line ${start.line}, column ${start.column}: ${line.trim()}`);
  console.log(`printed as ${JSON.stringify(text.slice(start.offset, end.offset))}`);
}
