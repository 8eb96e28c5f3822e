import { describe, expect, it } from 'vitest';
import { cellPaths, EDITIONS, formRows, labelOf } from '../../src/form';

describe('formRows', () => {
  it.each([...EDITIONS, 'mixed'] as const)('of %s has the cells of cellPaths', (edition) => {
    const rows = formRows(edition);
    expect(rows.flatMap(({ columns }) => columns.map(({ path }) => path))).toEqual(
      cellPaths(edition),
    );
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
  });

  it('gives a row with its groups and columns', () => {
    expect(formRows('2021').find(({ label }) => label === '1.属于国家秘密')).toEqual({
      table: 'requests',
      path: 'requests.outcomes.refused.stateSecret',
      label: '1.属于国家秘密',
      groups: [
        { path: 'requests.outcomes', label: '三、本年度办理结果' },
        { path: 'requests.outcomes.refused', label: '（三）不予公开' },
      ],
      clause: null,
      columns: expect.arrayContaining([
        {
          key: 'naturalPerson',
          path: 'requests.outcomes.refused.stateSecret.naturalPerson',
          label: '自然人',
          unit: 'count',
        },
      ]),
    });
  });

  it('gives rows of table two with their clause', () => {
    expect(formRows('2019').find(({ label }) => label === '政府集中采购')).toMatchObject({
      groups: [],
      clause: '第二十条第（九）项',
      columns: [
        { key: 'projects', label: '采购项目数量', unit: 'count' },
        { key: 'amount', label: '采购总金额', unit: 'amount' },
      ],
    });
  });

  it('has no group over the single row of 2019', () => {
    const undivided = formRows('2019').find(({ path }) => path.endsWith('.undivided'));
    expect(undivided?.label).toBe('（六）其他处理');
    expect(undivided?.groups.map(({ label }) => label)).toEqual(['三、本年度办理结果']);
  });

  it('of both editions keeps the order of each, and the columns of each', () => {
    const keys = formRows('mixed')
      .filter(({ table }) => table === 'proactiveDisclosure')
      .map(
        ({ path, columns }) => `${path.split('.')[1]}: ${columns.map(({ key }) => key).join(' ')}`,
      );
    expect(keys).toEqual([
      'rules: issued repealed inForce produced disclosed totalDisclosed',
      'normativeDocuments: issued repealed inForce produced disclosed totalDisclosed',
      'licensing: decisions lastYear change',
      'otherServices: lastYear change decisions',
      'penalties: decisions lastYear change',
      'coercion: decisions lastYear change',
      'fees: amount lastYear change',
      'procurement: projects amount',
    ]);
    const mixed = cellPaths('mixed');
    for (const edition of EDITIONS) {
      expect(mixed).toEqual(expect.arrayContaining(cellPaths(edition)));
    }
    expect(mixed).toHaveLength(29 + 26 * 7 + 3 * 5);
  });
});

describe('labelOf', () => {
  it.each([
    ['requests.outcomes.refused.stateSecret.total', '不予公开·属于国家秘密·总计'],
    ['requests.outcomes.refused.stateSecret', '不予公开·属于国家秘密'],
    ['requests.outcomes.refused', '不予公开'],
    ['requests.received.naturalPerson', '本年新收政府信息公开申请数量·自然人'],
    ['requests.outcomes.partiallyGranted', '本年度办理结果·部分公开'],
    ['proactiveDisclosure.normativeDocuments', '行政规范性文件'],
    ['proactiveDisclosure.procurement.amount', '政府集中采购·采购总金额'],
    ['disputes.litigation.direct', '行政诉讼·未经复议直接起诉'],
    ['disputes', '政府信息公开行政复议、行政诉讼情况'],
    ['year', '统计年度'],
  ])('of %s is %s', (path, label) => {
    expect(labelOf(path)).toBe(label);
  });

  it.each(['', 'requests.forgotten', '__proto__'])('of %j is null', (path) => {
    expect(labelOf(path)).toBeNull();
  });
});
