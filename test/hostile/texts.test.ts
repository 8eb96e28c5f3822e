import { describe, expect, it } from 'vitest';
import { parseReport, validateReport } from '../../src';
import { faultsOf } from '../support/faults-of';
import { FILLERS, SETTINGS } from '../support/hostile';

const CASES = Object.keys(FILLERS);

/** Enough for what is quadratic to take seconds; `npm run bench` goes on to 10 MB. */
const SHORT = 15_000;
const LONG = 4 * SHORT;
/** Four times the text: about 4 in linear time, 16 in quadratic time. Noise never doubles the best of three. */
const MOST_GROWTH = 10;
/** Milliseconds below which nothing is measured but noise. */
const NOTICEABLE = 60;

it('has texts of many kinds', () => {
  expect(CASES.length).toBeGreaterThan(50);
});

describe.each(CASES)('%s', { timeout: 120_000 }, (name) => {
  it('do no harm', () => {
    const faults = Object.keys(SETTINGS).flatMap((setting) =>
      faultsOf(textOf(name, setting, 4000)).map((fault) => `${setting}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('take time in proportion', () => {
    const slow = Object.keys(SETTINGS).filter((setting) => growthOf(name, setting) > MOST_GROWTH);
    expect(slow).toEqual([]);
  });
});

/** The least of three measurements: a machine busy elsewhere can only make it look worse. */
function growthOf(name: string, setting: string): number {
  const [short, long] = [textOf(name, setting, SHORT), textOf(name, setting, LONG)];
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && growth > MOST_GROWTH; round++) {
    const before = Math.min(timeOf(short), timeOf(short));
    const after = timeOf(long);
    if (after < NOTICEABLE) return 0;
    growth = Math.min(growth, after / before);
  }
  return growth;
}

function timeOf(text: string): number {
  const start = performance.now();
  validateReport(parseReport(text));
  return performance.now() - start;
}

function textOf(name: string, setting: string, length: number): string {
  const filler = FILLERS[name]?.(length) ?? '';
  return SETTINGS[setting]?.(filler) ?? '';
}

describe('what random edits found', () => {
  it.each([
    [
      'a row inside borders, read column by column',
      '三.收到和处理政府信息公开申请情况织||\n+--\n\n+--\n|||申||5\n|||1',
    ],
    [
      'a label inside borders whose pieces do not stand in its order',
      '申请人情况|量\n本年新收\n+--\n\n+--\n',
    ],
    ['a radical in prose that states a figure', '第⼆十条第（⼀十条'],
    [
      'cells of a row inside borders that do not stand in its order',
      '处理申请\n|政\n+--\n)|本|0\n2\n+--\n|正',
    ],
    [
      'figures before a label and below another, both perhaps of one row',
      '本年新收政府信息公开申请数政查询事项\n8\n3\t属于行政',
    ],
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
