import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  CellState,
  Diagnostic,
  Edition,
  FormatOptions,
  LabelledRow,
  Locale,
  NarrativeFact,
  ParseOptions,
  Place,
  ProactiveDisclosure,
  Report,
  RuleId,
  Skipped,
  ToVFileOptions,
  ValidateOptions,
  Validation,
} from 'zfxxgk-report';
import * as library from 'zfxxgk-report';

const declarations = fileURLToPath(new URL('../../dist/index.d.ts', import.meta.url));

const VALUES = [
  'cellAt',
  'cellPaths',
  'cellState',
  'compareReports',
  'diagnosticSchema',
  'extractFacts',
  'formRows',
  'formatFindings',
  'labelOf',
  'parseReport',
  'reportJsonSchema',
  'reportSchema',
  'rollUp',
  'toVFile',
  'validateReport',
];

const TYPES = [
  'ApplicantCounts',
  'Bound',
  'CellState',
  'CompareRuleId',
  'Diagnostic',
  'Disputes',
  'Edition',
  'EmptyCell',
  'FormatOptions',
  'Labelled',
  'LabelledColumn',
  'LabelledRow',
  'Locale',
  'Narrative',
  'NarrativeFact',
  'ParseOptions',
  'Part',
  'PartKey',
  'Place',
  'Point',
  'ProactiveDisclosure',
  'Report',
  'ReportRuleId',
  'ReportSource',
  'Requests',
  'ResultCounts',
  'RuleId',
  'RuleSettings',
  'Severity',
  'SkipReason',
  'Skipped',
  'TableKey',
  'ToVFileOptions',
  'Traced',
  'Unit',
  'ValidateOptions',
  'Validation',
];

describe('the public names', () => {
  it('are these and no others', () => {
    expect(Object.keys(library).sort()).toEqual(VALUES);
  });

  it('of types are these and no others', () => {
    const program = ts.createProgram([declarations], { noLib: true, noResolve: true });
    const file = program.getSourceFile(declarations);
    const checker = program.getTypeChecker();
    const module = file && checker.getSymbolAtLocation(file);
    const names = module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
    expect(names.sort()).toEqual([...VALUES, ...TYPES].sort());
  });

  it('of types are what users see of a report', () => {
    const program = ts.createProgram([declarations], { noLib: true, noResolve: true });
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(declarations);
    const report = file?.statements
      .filter(ts.isInterfaceDeclaration)
      .find(({ name }) => name.text === 'Report');
    const fields = report ? checker.getTypeAtLocation(report).getProperties() : [];
    const shown = fields.map((field) =>
      [field.name, checker.typeToString(checker.getTypeOfSymbol(field))].join(': '),
    );
    expect(shown).toEqual(
      expect.arrayContaining([
        'overview: Narrative',
        'requests: Requests',
        'disputes: Disputes',
        'source: ReportSource',
      ]),
    );
  });

  it('are all there is to import', () => {
    const { exports } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(Object.keys(exports)).toEqual(['.', './package.json']);
  });
});

/** Checked by `npm run typecheck`. */
describe('the public types', () => {
  it('of functions', () => {
    expectTypeOf(library.parseReport).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(library.parseReport).returns.toEqualTypeOf<Report>();
    expectTypeOf(library.validateReport).parameter(0).toEqualTypeOf<Report>();
    expectTypeOf(library.validateReport).returns.toEqualTypeOf<Validation>();
    expectTypeOf(library.compareReports).parameters.toExtend<[Report, Report, unknown?]>();
    expectTypeOf(library.compareReports).returns.toEqualTypeOf<Validation>();
    expectTypeOf(library.cellAt).toEqualTypeOf<(report: Report, path: string) => number | null>();
    expectTypeOf(library.cellPaths).parameter(0).toEqualTypeOf<Edition | 'mixed'>();
    expectTypeOf(library.cellState).toEqualTypeOf<(report: Report, path: string) => CellState>();
    expectTypeOf(library.formRows).parameter(0).toEqualTypeOf<Edition | 'mixed'>();
    expectTypeOf(library.formRows).returns.toEqualTypeOf<LabelledRow[]>();
    expectTypeOf(library.labelOf).toEqualTypeOf<(path: string) => string | null>();
    expectTypeOf(library.extractFacts).returns.toEqualTypeOf<NarrativeFact[]>();
    expectTypeOf(library.formatFindings).parameter(0).toEqualTypeOf<readonly Diagnostic[]>();
    expectTypeOf(library.formatFindings).returns.toEqualTypeOf<string>();
  });

  it('of what they give', () => {
    expectTypeOf<Report['requests']['received']['total']>().toEqualTypeOf<number | null>();
    expectTypeOf<Report['year']>().toEqualTypeOf<number | null>();
    expectTypeOf<Report['diagnostics']>().toEqualTypeOf<Diagnostic[]>();
    expectTypeOf<Diagnostic['severity']>().toEqualTypeOf<'error' | 'warning' | 'info'>();
    expectTypeOf<Diagnostic['place']>().toEqualTypeOf<Place | null>();
    expectTypeOf<Edition>().toEqualTypeOf<'2021' | '2019'>();
    const number: CellState = { kind: 'number', value: 1, diagnostics: [] };
    if (number.kind === 'number') expectTypeOf(number.value).toEqualTypeOf<number>();
    expectTypeOf<Skipped['ruleId']>().toEqualTypeOf<RuleId>();
    expectTypeOf<'dispute-total'>().toExtend<RuleId>();
  });

  it('of table two, row by row as the edition has them', () => {
    type Cells<Key extends string> = { [K in Key]: number | null };
    type In<Name> = Extract<ProactiveDisclosure, { edition: Name }>;
    type Rows<Name> = Exclude<keyof In<Name>, 'present' | 'heading' | 'text' | 'edition'>;
    type Common = 'rules' | 'normativeDocuments' | 'licensing' | 'penalties' | 'coercion' | 'fees';
    expectTypeOf<Rows<'2021'>>().toEqualTypeOf<Common>();
    expectTypeOf<Rows<'2019'>>().toEqualTypeOf<Common | 'otherServices' | 'procurement'>();
    expectTypeOf<Rows<'mixed'>>().toEqualTypeOf<Rows<'2019'>>();
    expectTypeOf<In<'2021'>['fees']>().toEqualTypeOf<Cells<'amount'>>();
    expectTypeOf<In<'2019'>['fees']>().toEqualTypeOf<Cells<'lastYear' | 'change'>>();
    expectTypeOf<In<'mixed'>['fees']>().toEqualTypeOf<Cells<'amount' | 'lastYear' | 'change'>>();
    expectTypeOf<In<'mixed'>['procurement']>().toEqualTypeOf<Cells<'projects' | 'amount'>>();
  });

  it('of options take what was left undefined', () => {
    const locale: Locale | undefined = undefined;
    expectTypeOf<{ locale: typeof locale }>().toExtend<ParseOptions>();
    expectTypeOf<{ locale: typeof locale; limit: undefined }>().toExtend<FormatOptions>();
    expectTypeOf<{ path: undefined; text: undefined }>().toExtend<ToVFileOptions>();
    expectTypeOf<{ locale: typeof locale; rules: undefined }>().toExtend<ValidateOptions>();
    expectTypeOf<{ rules: { 'cell-blank': undefined } }>().toExtend<ValidateOptions>();
  });

  it('refuse what is a mistake', () => {
    const wrong = (report: Report) => {
      // @ts-expect-error a cell may be null: a sum over it must say what null is
      report.requests.received.total + 1;
      // @ts-expect-error the form has no such row
      report.requests.outcomes.forgotten;
      // @ts-expect-error the edition decides which rows table two has
      report.proactiveDisclosure.rules.inForce;
      // @ts-expect-error a Buffer is no text: its encoding must be decided first
      library.parseReport(new Uint8Array());
      // @ts-expect-error there is no French
      library.parseReport('', { locale: 'fr' });
      // @ts-expect-error a misspelt rule would be switched off in vain
      library.validateReport(report, { rules: { 'dispute-totals': 'off' } });
      // @ts-expect-error an edition is a string
      library.cellPaths(2021);
      // @ts-expect-error findings are given, not the validation around them
      library.formatFindings(library.validateReport(report));
    };
    expect(wrong).toBeTypeOf('function');
  });
});
