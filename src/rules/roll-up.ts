import { TABLE_KEYS } from '../form';
import { AUTHORITIES } from './authorities';
import { also, type Documentation, type Edit } from './documentation';
import { defineRule, type Outcome, type SkipReason } from './rule';
import type { Subject } from './subject';
import { stateOfCell, type TableView } from './table';

/** A governing body's report, and those it is put together from: its own and its subordinates'. */
export interface RollUpSubject {
  readonly parent: Subject;
  readonly children: readonly Subject[];
}

export const rollUpRule = defineRule<'roll-up', RollUpSubject>({
  id: 'roll-up',
  severity: 'error',
  authority: AUTHORITIES.article49,
  message: {
    zh: ({ path, actual, expected }, name) => `${name(path)}为 ${actual}，各报告相加得 ${expected}`,
    en: ({ path, actual, expected }, name) =>
      `Unexpected figure \`${actual}\` at ${name(path)}, expected \`${expected}\`, the sum of the reports`,
  },
  note: {
    zh: '核对汇总时是否漏收、重收了报告，或抄错了数。',
    en: 'Look for a report left out or added twice, or a figure copied wrongly.',
  },
  check({ parent, children }, outcome) {
    const obstacle = obstacleTo(parent, children);
    if (obstacle) {
      outcome.skip('year', obstacle);
      return;
    }
    for (const key of TABLE_KEYS) {
      const tables = children.map((child) => child.tables[key]);
      const absence = tableObstacle(parent.tables[key], tables);
      if (absence) outcome.skip(key, absence);
      else checkTable(parent.tables[key], tables, outcome);
    }
  },
});

function obstacleTo({ report }: Subject, children: readonly Subject[]): SkipReason | null {
  const years = children.map((child) => child.report.year);
  if (report.year === null || years.includes(null)) return 'year-unknown';
  const isOneYear = years.length > 0 && years.every((year) => year === report.year);
  return isOneYear ? null : 'not-comparable';
}

function tableObstacle(parent: TableView, children: readonly TableView[]): SkipReason | null {
  const absent = [parent, ...children].find(({ absence }) => absence !== null);
  if (absent) return absent.absence;
  return children.every(({ layout }) => layout === parent.layout) ? null : 'edition';
}

function checkTable(parent: TableView, children: readonly TableView[], outcome: Outcome): void {
  for (const { row } of parent.rows) {
    for (const [column, path] of row.cells.entries()) {
      const cell = row.start + column;
      const gap = [parent, ...children].find(({ values }) => values[cell] === null);
      if (gap) {
        outcome.skip(path, stateOfCell(gap, path));
        continue;
      }
      const actual = parent.values[cell] ?? 0;
      const expected = add(children.map(({ values }) => values[cell] ?? 0));
      if (actual !== expected) outcome.found({ path, expected, actual });
    }
  }
}

/** Amounts have four decimals, whose binary sum may be off in the last place. */
function add(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(12));
}

/** Reports put together, as edits of the example report. */
export interface RollUpExample {
  readonly edits: readonly Edit[];
  readonly children: readonly (readonly Edit[])[];
}

const SUM: readonly Edit[] = [
  ['行政规范性文件\t2\t1\t5', '行政规范性文件\t4\t2\t10'],
  ['行政许可\t12', '行政许可\t24'],
  ['行政处罚\t3', '行政处罚\t6'],
  ['行政事业性收费\t0.8500', '行政事业性收费\t1.7'],
  ['申请数量\t\t\t6\t2\t0\t0\t1\t0\t9', '申请数量\t\t\t12\t4\t0\t0\t2\t0\t18'],
  [
    '上年结转政府信息公开申请数量\t\t\t1\t0\t0\t0\t0\t0\t1',
    '上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2',
  ],
  ['予以公开\t\t3\t1\t0\t0\t0\t0\t4', '予以公开\t\t6\t2\t0\t0\t0\t0\t8'],
  ['不计其他情形）\t\t1\t0\t0\t0\t0\t0\t1', '不计其他情形）\t\t2\t0\t0\t0\t0\t0\t2'],
  ['第三方合法权益\t0\t1\t0\t0\t0\t0\t1', '第三方合法权益\t0\t2\t0\t0\t0\t0\t2'],
  ['四类过程性信息\t1\t0\t0\t0\t0\t0\t1', '四类过程性信息\t2\t0\t0\t0\t0\t0\t2'],
  ['不掌握相关政府信息\t1\t0\t0\t0\t0\t0\t1', '不掌握相关政府信息\t2\t0\t0\t0\t0\t0\t2'],
  ['重复申请\t0\t0\t0\t0\t1\t0\t1', '重复申请\t0\t0\t0\t0\t2\t0\t2'],
  ['（七）总计\t\t6\t2\t0\t0\t1\t0\t9', '（七）总计\t\t12\t4\t0\t0\t2\t0\t18'],
  ['继续办理\t\t\t1\t0\t0\t0\t0\t0\t1', '继续办理\t\t\t2\t0\t0\t0\t0\t0\t2'],
  ['1\t0\t0\t1\t2\t0\t0\t0\t0\t0\t0\t0\t1\t0\t1', '2\t0\t0\t2\t4\t0\t0\t0\t0\t0\t0\t0\t2\t0\t2'],
];

export const documentation: Documentation<
  RollUpExample,
  RollUpExample & { path: string; at: string | null }
> = {
  summary: {
    zh: '汇总报告的每一格等于本级和下级各报告之和。',
    en: 'Each figure of a governing body’s report equals the sum of its own and its subordinates’ reports.',
  },
  why: {
    zh: '政府的年度报告由各部门、各下级的报告汇总而成，逐格可加。',
    en: 'A government’s report is put together from those of its departments and subordinates, cell by cell.',
  },
  ok: [{ edits: SUM, children: [[], []] }],
  notOk: [
    {
      edits: /* @__PURE__ */ also(SUM, ['行政许可\t24', '行政许可\t25']),
      children: [[], []],
      path: 'proactiveDisclosure.licensing.decisions',
      at: '25',
    },
  ],
};
