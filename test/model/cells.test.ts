import { describe, expect, it } from 'vitest';
import { cellPaths, EDITIONS } from '../../src/form';
import { cellAt } from '../../src/model';
import { parseReport } from '../../src/parse';
import { EXAMPLE } from '../support/example';

const report = parseReport(EXAMPLE);

describe('cellAt', () => {
  it('gives the number of a cell', () => {
    expect(cellAt(report, 'requests.received.total')).toBe(9);
    expect(cellAt(report, 'proactiveDisclosure.fees.amount')).toBe(0.85);
    expect(cellAt(report, 'disputes.litigation.afterReconsideration.other')).toBe(1);
  });

  it.each(['requests.outcomes.other.undivided.total', 'proactiveDisclosure.procurement.amount'])(
    '%j of the other edition gives null',
    (path) => {
      expect(cellAt(report, path)).toBeNull();
    },
  );

  it.each([
    'requests.recieved.total',
    'requests.received',
    'requests.received.total.more',
    'requests.received.toString',
    'year',
    '__proto__.x',
    'nothing',
    '',
  ])('%j is no cell of any edition', (path) => {
    expect(() => cellAt(report, path)).toThrow(
      new RangeError(`cellAt expects the path of a cell, such as from cellPaths, got \`${path}\``),
    );
  });
});

describe('the rows of a report', () => {
  it.each(EDITIONS)('are there in full whatever the text holds: %s', (edition) => {
    const text = `二、主动公开政府信息情况\n规章 | ${edition === '2021' ? '本年制发件数' : '本年新制作数量'} |\n`;
    const empty = parseReport(edition === '2021' ? '' : text);
    const paths = cellPaths('2021').filter((path) => !path.startsWith('proactiveDisclosure.'));
    for (const path of paths) {
      const row = path.split('.').slice(0, -1);
      let node: unknown = empty;
      for (const key of row) {
        expect(node).toHaveProperty(key);
        node = (node as Record<string, unknown>)[key];
      }
      expect(node).toHaveProperty(path.split('.').at(-1) ?? '', null);
    }
  });
});
