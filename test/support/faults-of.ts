import { isDeepStrictEqual } from 'node:util';
import {
  cellAt,
  cellPaths,
  extractFacts,
  formatFindings,
  type Place,
  parseReport,
  type Report,
  reportSchema,
  toVFile,
  validateReport,
} from '../../src';
import { unifyLookAlikes } from '../../src/source';

const PATHS = [...new Set([...cellPaths('2021'), ...cellPaths('2019')])];

/** What must hold of any text, report or not: each line says what does not, and where. */
export function faultsOf(text: string): string[] {
  try {
    const report = parseReport(text);
    return [...placeFaults(report, text), ...numberFaults(report), ...jsonFaults(report)].concat(
      outputFaults(report, text),
    );
  } catch (error) {
    return [`throws: ${(error as Error).stack?.split('\n').slice(0, 4).join(' ')}`];
  }
}

/** Every place holds the characters that are said to be there. */
function placeFaults({ source }: Report, text: string): string[] {
  const traced = [...Object.entries(source.cells), ...Object.entries(source.rows)];
  return traced
    .filter(([, { raw, place }]) => text.slice(place.start.offset, place.end.offset) !== raw)
    .map(([path]) => `misplaced: ${path}`);
}

/** A number is never given that does not stand at its place, read here without the parser's help. */
function numberFaults(report: Report): string[] {
  return PATHS.flatMap((path) => {
    const value = cellAt(report, path);
    if (value === null) return [];
    const raw = report.source.cells[path]?.raw;
    if (raw === undefined) return [`untraced: ${path} is ${value}`];
    return holds(raw, value, path) ? [] : [`invented: ${path} is ${value}, not ${quoted(raw)}`];
  });
}

/** Of which a browser shows nothing: the digits around them stand side by side. */
const UNSEEN = /<\/?(?:b|span|font|strong|i|em|u)(?:\s[^<>]*)?>/g;
const REMARK = /[(（][^()（）]*[)）]/g;
const WIDTHLESS = /[\s\p{Cf}\p{Cc},]/gu;
const NUMERAL = /\d+(?:\.\d+)?/g;

/** Money is counted in 万元, whatever unit stands in the cell or in the head; a count may be in 万. */
function holds(raw: string, value: number, path: string): boolean {
  const seen = raw.normalize('NFKC').replace(UNSEEN, '');
  const plain = seen.replace(REMARK, '').replace(WIDTHLESS, '');
  const numerals = plain.match(NUMERAL) ?? [];
  const [numeral] = numerals;
  if (numeral === undefined || numerals.length > 1) return false;
  const shifts = path.endsWith('.amount') ? [0, -4, 4] : plain.includes('万') ? [4] : [0];
  return shifts.some((shift) => Number(`${numeral}e${shift}`) === Math.abs(value));
}

function jsonFaults(report: Report): string[] {
  const again = reportSchema.safeParse(JSON.parse(JSON.stringify(report)));
  if (!again.success) return [`schema: ${quoted(again.error.issues[0])}`];
  return isDeepStrictEqual(again.data, report) ? [] : ['schema: changes the report'];
}

/** What is made of a report does not throw, and what is said of it points into the text. */
function outputFaults(report: Report, text: string): string[] {
  const { findings } = validateReport(report);
  const all = [...report.diagnostics, ...findings];
  formatFindings(all);
  formatFindings(all, { locale: 'en' });
  toVFile(report, all, { text });
  const facts = extractFacts(report).filter(({ place, raw }) => !stands(text, place, raw));
  const outside = all.filter(({ place }) => place !== null && place.end.offset > text.length);
  return [
    ...facts.map(({ raw }) => `misplaced: the fact ${quoted(raw)}`),
    ...outside.map(({ ruleId, path }) => `outside: ${ruleId} ${path}`),
    ...findings
      .filter(({ ruleId }) => ruleId === 'rule-failed')
      .map(({ actual, message }) => `failed: ${actual} ${message}`),
  ];
}

/**
 * Prose closes up lines and leaves page numbers out, so the text may have more between the ends; and it has
 * ideographs for the radicals of fonts.
 */
function stands(text: string, place: Place | null, raw: string): boolean {
  if (place === null) return true;
  const found = unifyLookAlikes(text.slice(place.start.offset, place.end.offset));
  return found.charAt(0) === raw.charAt(0) && found.at(-1) === raw.at(-1);
}

function quoted(value: unknown): string {
  return JSON.stringify(value).slice(0, 120);
}
