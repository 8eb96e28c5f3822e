import { describe, expect, it } from 'vitest';
import * as library from 'zfxxgk-report';
import { edited } from './support/edit';

const EXAMPLE = edited([['行政许可\t12', '行政许可\t']]);
const report = library.parseReport(EXAMPLE);
const validation = library.validateReport(report);
const { findings } = validation;
const [finding] = findings;

/** Calls as JavaScript makes them, where no type checker objects. */
const {
  cellAt,
  cellPaths,
  cellState,
  compareReports,
  extractFacts,
  formatFindings,
  formRows,
  labelOf,
  parseReport,
  rollUp,
  toVFile,
  validateReport,
} = library as unknown as Record<string, (...given: unknown[]) => unknown>;

const OPTIONS = 'expects its options as an object, got';
const LOCALE = 'expects `locale` to be `zh` or `en`, got';
const EDITION = 'expects `edition` to be `2021`, `2019` or `mixed`, got';

const TYPE_ERRORS: [() => unknown, string][] = [
  [() => parseReport?.(EXAMPLE, null), `parseReport ${OPTIONS} null`],
  [() => parseReport?.(EXAMPLE, 'en'), `parseReport ${OPTIONS} a string`],
  [() => parseReport?.(EXAMPLE, { locale: null }), `parseReport ${LOCALE} null`],
  [
    () => parseReport?.(EXAMPLE, { language: 'en' }),
    'parseReport expects no option but `locale`, got `language`',
  ],
  [
    () => parseReport?.(Buffer.from(EXAMPLE)),
    'parseReport expects the text of a report as a string, got Buffer: decode it first',
  ],
  [
    () => parseReport?.(new TextEncoder().encode(EXAMPLE)),
    'parseReport expects the text of a report as a string, got Uint8Array: decode it first',
  ],
  [
    () => parseReport?.(new ArrayBuffer(8)),
    'parseReport expects the text of a report as a string, got ArrayBuffer: decode it first',
  ],
  [
    () => parseReport?.([EXAMPLE]),
    'parseReport expects the text of a report as a string, got an array',
  ],
  [() => validateReport?.(EXAMPLE), 'validateReport expects a report, got a string'],
  [
    () => validateReport?.(validation),
    'validateReport expects a report, got an object without `schemaVersion`',
  ],
  [() => validateReport?.(report, null), `validateReport ${OPTIONS} null`],
  [() => validateReport?.(report, ['cell-blank']), `validateReport ${OPTIONS} an array`],
  [
    () => validateReport?.(report, { rules: ['cell-blank'] }),
    "validateReport expects `rules` such as `{ 'cell-blank': 'off' }`, got an array",
  ],
  [
    () => validateReport?.(report, { rules: { 'cell-blank': false } }),
    'validateReport expects the setting of `cell-blank` to be `error`, `warning`, `info` or `off`, got a boolean',
  ],
  [
    () => validateReport?.(report, { rule: { 'cell-blank': 'off' } }),
    'validateReport expects no option but `rules` or `locale`, got `rule`',
  ],
  [
    () => compareReports?.(report, report, { locale: 'en', language: undefined }),
    'compareReports expects no option but `rules` or `locale`, got `language`',
  ],
  [
    () => rollUp?.(report, [report], JSON.parse('{ "__proto__": null }')),
    'rollUp expects no option but `rules` or `locale`, got `__proto__`',
  ],
  [() => compareReports?.(report), 'compareReports expects a report, got undefined'],
  [() => compareReports?.(report, report, null), `compareReports ${OPTIONS} null`],
  [() => rollUp?.(report, report), 'rollUp expects an array of reports, got an object'],
  [() => rollUp?.(report, [EXAMPLE]), 'rollUp expects a report, got a string'],
  [() => rollUp?.(report, [report], null), `rollUp ${OPTIONS} null`],
  [
    () => formatFindings?.(validation),
    'formatFindings expects an array of findings, got what holds them: pass its `findings`',
  ],
  [() => formatFindings?.(), 'formatFindings expects an array of findings, got undefined'],
  [() => formatFindings?.([null]), 'formatFindings expects findings, got null at index 0'],
  [
    () => formatFindings?.([finding, { ...finding, severity: 'fatal' }]),
    'formatFindings expects findings, got an object at index 1',
  ],
  [() => formatFindings?.(findings, null), `formatFindings ${OPTIONS} null`],
  [
    () => formatFindings?.(findings, { limit: '5' }),
    'formatFindings expects `limit` to be a number from 0 up, got a string',
  ],
  [() => toVFile?.(EXAMPLE, findings), 'toVFile expects a report, got a string'],
  [
    () => toVFile?.(report, validation),
    'toVFile expects an array of findings, got what holds them: pass its `findings`',
  ],
  [() => toVFile?.(report, findings, 'report.txt'), `toVFile ${OPTIONS} a string`],
  [
    () => formatFindings?.(findings, { max: 5 }),
    'formatFindings expects no option but `locale` or `limit`, got `max`',
  ],
  [
    () => toVFile?.(report, findings, { file: 'report.txt' }),
    'toVFile expects no option but `path` or `text`, got `file`',
  ],
  [
    () => toVFile?.(report, findings, { path: 5 }),
    'toVFile expects `path` as a string, got a number',
  ],
  [
    () => toVFile?.(report, findings, { text: 5 }),
    'toVFile expects `text` as a string, got a number',
  ],
  [
    () => toVFile?.(report, findings, { text: Buffer.from(EXAMPLE) }),
    'toVFile expects `text` as a string, got Buffer: decode it first',
  ],
  [() => extractFacts?.(EXAMPLE), 'extractFacts expects a report, got a string'],
  [() => cellAt?.(EXAMPLE, ''), 'cellAt expects a report, got a string'],
  [() => cellAt?.(report, ['requests']), 'cellAt expects a path as a string, got an array'],
  [() => cellState?.(null, ''), 'cellState expects a report, got null'],
  [() => cellState?.(report), 'cellState expects a path as a string, got undefined'],
  [() => labelOf?.(7), 'labelOf expects a path as a string, got a number'],
  [() => cellPaths?.(2021), `cellPaths ${EDITION} a number`],
  [() => formRows?.(report.proactiveDisclosure), `formRows ${EDITION} an object`],
];

const RANGE_ERRORS: [() => unknown, string][] = [
  [() => parseReport?.(EXAMPLE, { locale: 'fr' }), `parseReport ${LOCALE} \`fr\``],
  [() => validateReport?.(report, { locale: 'fr' }), `validateReport ${LOCALE} \`fr\``],
  [() => formatFindings?.([], { locale: 'toString' }), `formatFindings ${LOCALE} \`toString\``],
  [
    () => validateReport?.(report, { rules: { 'cell-blanks': 'off' } }),
    'validateReport expects `rules` to name rules of docs/rules.md, got `cell-blanks`',
  ],
  [
    () => compareReports?.(report, report, { rules: { 'carry-over': 'of' } }),
    'compareReports expects the setting of `carry-over` to be `error`, `warning`, `info` or `off`, got `of`',
  ],
  [
    () => rollUp?.(report, [report], { rules: { constructor: 'off' } }),
    'rollUp expects `rules` to name rules of docs/rules.md, got `constructor`',
  ],
  [
    () => formatFindings?.(findings, { limit: -1 }),
    'formatFindings expects `limit` to be a number from 0 up, got -1',
  ],
  [
    () => formatFindings?.(findings, { limit: Number.NaN }),
    'formatFindings expects `limit` to be a number from 0 up, got NaN',
  ],
  [() => cellPaths?.('2020'), `cellPaths ${EDITION} \`2020\``],
  [() => formRows?.('__proto__'), `formRows ${EDITION} \`__proto__\``],
  [
    () => cellAt?.(report, 'requests.recieved.total'),
    'cellAt expects the path of a cell, such as from cellPaths, got `requests.recieved.total`',
  ],
  [
    () => cellState?.(report, 'requests.received'),
    'cellState expects the path of a cell, such as from cellPaths, got `requests.received`',
  ],
];

describe('what is given by mistake', () => {
  it.each(TYPE_ERRORS)('%s throws a TypeError', (call, message) => {
    expect(call).toThrow(new TypeError(message));
  });

  it.each(RANGE_ERRORS)('%s throws a RangeError', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describe('what is no mistake', () => {
  it('is the index that `map` hands over', () => {
    expect([EXAMPLE].map((...given) => parseReport?.(...given))).toEqual([report]);
  });

  it('is what was left undefined', () => {
    const unset = { locale: undefined, rules: { 'cell-blank': undefined } };
    expect(validateReport?.(report, unset)).toEqual(validation);
    expect(parseReport?.(EXAMPLE, undefined)).toEqual(report);
  });

  it('is one set of rules for all checks', () => {
    const rules = { 'carry-over': 'off', 'cell-blank': 'off', 'roll-up': 'off' } as const;
    expect(() => library.validateReport(report, { rules })).not.toThrow();
    expect(() => library.compareReports(report, report, { rules })).not.toThrow();
    expect(() => library.rollUp(report, [report], { rules })).not.toThrow();
  });

  it('is a limit without end', () => {
    expect(library.formatFindings(findings, { limit: Number.POSITIVE_INFINITY })).toBeTypeOf(
      'string',
    );
  });
});
