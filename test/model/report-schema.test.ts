import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cellPaths } from '../../src/form';
import { reportJsonSchema, reportSchema } from '../../src/model/report';
import { parseReport } from '../../src/parse';
import { EXAMPLE } from '../support/example';

const HEAD_2019 = [
  '二、主动公开政府信息情况',
  '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
  '规章 | 1 | 2 | 3 |',
  '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
  '行政许可 | 4 | -5 | 6 |',
].join('\n');
const BLOCK_2021 = ['信息内容 | 本年收费金额（单位：万元） |', '行政事业性收费 | 0.5 |'].join('\n');

const TEXTS: readonly (readonly [string, string, string | null])[] = [
  ['the whole example', EXAMPLE, '2021'],
  ['the empty text', '', null],
  ['the form of 2019', HEAD_2019, '2019'],
  ['a mixture of editions', `${HEAD_2019}\n${BLOCK_2021}`, 'mixed'],
];

describe('reportSchema', () => {
  it.each(TEXTS)('accepts %s, and JSON of it is the same', (_, text, edition) => {
    const report = parseReport(text);
    const json: unknown = JSON.parse(JSON.stringify(report));
    expect(json).toEqual(report);
    expect(reportSchema.parse(json)).toEqual(report);
    expect(report.edition).toBe(edition);
  });

  it('gives mixed rows the columns of both editions', () => {
    const { proactiveDisclosure } = parseReport(`${HEAD_2019}\n${BLOCK_2021}`);
    expect(proactiveDisclosure).toMatchObject({
      edition: 'mixed',
      rules: {
        issued: null,
        repealed: null,
        inForce: null,
        produced: 1,
        disclosed: 2,
        totalDisclosed: 3,
      },
      licensing: { lastYear: 4, change: -5, decisions: 6 },
      fees: { amount: 0.5, lastYear: null, change: null },
      procurement: { projects: null, amount: null },
    });
  });

  const example = () => JSON.parse(JSON.stringify(parseReport(EXAMPLE))) as Record<string, unknown>;

  it.each([
    ['a cell that is text', { requests: { ...parseReport(EXAMPLE).requests, received: '9' } }],
    ['another version', { schemaVersion: 2 }],
    ['a section that is missing', { overview: undefined }],
    ['a period that is no date', { period: { start: '2023-1-1', end: '2023-12-31' } }],
    ['an unknown edition', { edition: '2017' }],
  ])('rejects %s', (_, change) => {
    expect(reportSchema.safeParse(example()).success).toBe(true);
    expect(reportSchema.safeParse({ ...example(), ...change }).success).toBe(false);
  });

  it('takes neither an empty string nor a numeral for a number', () => {
    const { requests } = parseReport(EXAMPLE);
    for (const total of ['', '9', undefined]) {
      const changed = { ...requests, received: { ...requests.received, total } };
      expect(reportSchema.safeParse({ ...example(), requests: changed }).success).toBe(false);
    }
  });
});

describe('reportJsonSchema', () => {
  const schema = reportJsonSchema();

  it('is plain JSON of draft 2020-12', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
  });

  it('requires every field of a report', () => {
    const { required } = schema;
    expect(required).toEqual(Object.keys(parseReport('')));
  });

  it('is the schema that reports are checked with', () => {
    expect(schema).toEqual(z.toJSONSchema(reportSchema));
  });

  it('describes each cell by its label', () => {
    const text = JSON.stringify(schema);
    expect(cellPaths('2021').length).toBe(200);
    for (const label of ['自然人', '3.危及“三安全一稳定”', '本年收费金额（单位：万元）']) {
      expect(text).toContain(`"description":${JSON.stringify(label)}`);
    }
  });
});
