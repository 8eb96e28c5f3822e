// A report kept as JSON and taken up again, checked against its schema.
//   node examples/keep-as-json.js [FILE]
import { readFileSync } from 'node:fs';
import { parseReport, reportSchema, validateReport } from 'zfxxgk-report';

const file = process.argv[2] ?? new URL('report.txt', import.meta.url);
const report = parseReport(readFileSync(file, 'utf8'));
const json = JSON.stringify(report);

const again = reportSchema.parse(JSON.parse(json));
console.log(`${again.agency}, ${again.year}: ${json.length} characters of JSON`);

const { findings } = validateReport(again, { locale: 'en', rules: { 'cell-blank': 'off' } });
for (const { severity, message, note } of findings)
  console.log(`${severity}: ${message} (${note})`);
