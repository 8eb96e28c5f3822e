import { describe, expect, it, vi } from 'vitest';
import { reportSchema } from '../../src/model/report';
import { parseReport } from '../../src/parse';
import { LAYOUTS } from '../generator';
import { placeFaults } from './places';
import { commandOf, forReports } from './reports';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = 2;

describe.each(LAYOUTS)('the record of a report in %s, damaged or not', (layout) => {
  it('traces what was read to its characters, is plain JSON and the same every time', () => {
    forReports({ layout }, RUNS, (generated) => {
      const { text } = generated;
      const report = parseReport(text);
      expect(placeFaults(report, text), commandOf(generated)).toEqual([]);
      const json: unknown = JSON.parse(JSON.stringify(report));
      expect(json).toEqual(report);
      expect(reportSchema.parse(json)).toEqual(report);
      expect(parseReport(text)).toEqual(report);
    });
  });
});
