import stringWidth from 'string-width';
import { assertOptions, describe } from '../arguments';
import { assertFindings, assertLocale, type Diagnostic, type Locale } from '../diagnostics';

/** Settings of {@link formatFindings}. */
export interface FormatOptions {
  /** Language of the headings and the count alone; messages are in that of the findings. Default: `'zh'`. */
  locale?: Locale | undefined;
  /** At most this many findings of a rule are shown; its true number is always given. Default: 20. */
  limit?: number | undefined;
}

/**
 * Findings as plain text, grouped by rule, worst first: for each rule what it found, where, and what
 * to do. Columns line up in a terminal, where Chinese characters are two wide.
 *
 * @returns text without a line break at its end.
 * @throws {TypeError} if `findings` is no array of findings, or `options` no object or with a key it does
 * not know.
 * @throws {RangeError} if `locale` is neither `'zh'` nor `'en'`, or `limit` is below 0.
 * @example
 * console.log(formatFindings(validateReport(report).findings));
 */
export function formatFindings(
  findings: readonly Diagnostic[],
  options: FormatOptions = {},
): string {
  assertFindings(findings, 'formatFindings');
  assertOptions(options, ['locale', 'limit'], 'formatFindings');
  const { locale = 'zh', limit = 20 } = options;
  assertLocale(locale, 'formatFindings');
  assertLimit(limit);
  const groups = [...groupByRule(findings).values()].sort((a, b) => weight(a) - weight(b));
  const blocks = groups.map((group) => formatGroup(group, locale, limit));
  return [...blocks, countLine(findings, locale)].join('\n\n');
}

function assertLimit(limit: unknown): void {
  const expected = 'formatFindings expects `limit` to be a number from 0 up';
  if (typeof limit !== 'number') throw new TypeError(`${expected}, got ${describe(limit)}`);
  if (!(limit >= 0)) throw new RangeError(`${expected}, got ${limit}`);
}

const WORDS = {
  zh: {
    severity: { error: '错误', warning: '警告', info: '提示' },
    count: (shown: number) => `${shown} 处`,
    more: (rest: number) => `……另有 ${rest} 处`,
    none: '没有发现问题',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    count: (shown: number) => `${shown} found`,
    more: (rest: number) => `… and ${rest} more`,
    none: 'No findings',
  },
} as const;

const WEIGHTS = { error: 0, warning: 1, info: 2 } as const;

function weight(group: readonly Diagnostic[]): number {
  return Math.min(...group.map(({ severity }) => WEIGHTS[severity]));
}

function groupByRule(findings: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return groups;
}

function formatGroup(group: readonly Diagnostic[], locale: Locale, limit: number): string {
  const words = WORDS[locale];
  const [first] = group;
  const rows = group
    .slice(0, limit)
    .map(({ place, severity, message, path }) => [
      place ? `${place.start.line}:${place.start.column}` : '-',
      words.severity[severity],
      printable(message),
      printable(path ?? ''),
    ]);
  const rest = group.length - rows.length;
  return [
    `${printable(first?.ruleId ?? '')}  ${words.count(group.length)}`,
    ...align(rows).map((row) => `  ${row}`),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
    ...(first?.note ? [`  → ${printable(first.note)}`] : []),
  ].join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys.
const ORDERS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A finding may come from JSON: nothing in it may give orders to the terminal. */
function printable(text: string): string {
  return text.replace(ORDERS, ' ').trimEnd();
}

/** Pads every column but the last to its widest cell; places to the left, so that they end together. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell)));
        return column === 0 ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

function countLine(findings: readonly Diagnostic[], locale: Locale): string {
  const words = WORDS[locale];
  if (findings.length === 0) return words.none;
  const severities = ['error', 'warning', 'info'] as const;
  return severities
    .map((severity) => ({
      severity,
      n: findings.filter((each) => each.severity === severity).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${words.severity[severity]} ${n}`)
    .join(locale === 'zh' ? '，' : ', ');
}
