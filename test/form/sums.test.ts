import { describe, expect, it } from 'vitest';
import { cellPaths, EDITIONS, sumsOf } from '../../src/form';

const find = (edition: (typeof EDITIONS)[number], ruleId: string, path: string) =>
  sumsOf(edition).filter((sum) => sum.ruleId === ruleId && sum.path === path);

describe.each(EDITIONS)('the sums of %s', (edition) => {
  const rows = edition === '2021' ? 25 : 23;

  it('are seven balances, seven totals of outcomes, one total a row', () => {
    const count = new Map<string, number>();
    for (const { ruleId } of sumsOf(edition)) count.set(ruleId, (count.get(ruleId) ?? 0) + 1);
    expect(Object.fromEntries(count)).toEqual({
      'request-balance': 7,
      'outcome-total': 7,
      'applicant-total': rows,
      'dispute-total': 3,
    });
  });

  it('name cells of the edition only', () => {
    const paths = new Set(cellPaths(edition));
    const unknown = sumsOf(edition)
      .flatMap(({ path, left, right }) => [path, ...left, ...right])
      .filter((path) => !paths.has(path));
    expect(unknown).toEqual([]);
  });

  it('balance first and second item with third and fourth', () => {
    expect(find(edition, 'request-balance', 'requests.received.enterprise')).toEqual([
      {
        ruleId: 'request-balance',
        path: 'requests.received.enterprise',
        left: ['requests.received.enterprise', 'requests.carriedOver.enterprise'],
        right: ['requests.outcomes.total.enterprise', 'requests.carriedForward.enterprise'],
      },
    ]);
  });

  it('add up every outcome once', () => {
    const [sum] = find(edition, 'outcome-total', 'requests.outcomes.total.total');
    expect(sum?.left).toEqual(['requests.outcomes.total.total']);
    expect(sum?.right).toHaveLength(rows - 4);
    expect(new Set(sum?.right).size).toBe(rows - 4);
    expect(sum?.right).not.toContain('requests.outcomes.total.total');
    expect(sum?.right).not.toContain('requests.carriedForward.total');
  });

  it('add up the cells of a row', () => {
    expect(find(edition, 'dispute-total', 'disputes.reconsideration.total')).toEqual([
      {
        ruleId: 'dispute-total',
        path: 'disputes.reconsideration.total',
        left: ['disputes.reconsideration.total'],
        right: ['upheld', 'corrected', 'other', 'pending'].map(
          (key) => `disputes.reconsideration.${key}`,
        ),
      },
    ]);
  });
});
