import { AUTHORITIES } from './authorities';
import type { Documentation } from './documentation';
import { isBelowCity } from './rank';
import { defineRule } from './rule';

export const rulesAuthority = defineRule({
  id: 'rules-authority',
  severity: 'warning',
  authority: AUTHORITIES.legislation,
  message: {
    zh: ({ path, actual }, name) => `本机关无权制定规章，${name(path)}却有 ${actual} 件`,
    en: ({ path, actual }, name) =>
      `Unexpected count \`${actual}\` in row ${name(path)}: the body has no power to make rules`,
  },
  note: {
    zh: '规章只计国务院部门和设区的市以上人民政府制定的；规范性文件和内部制度不计入。',
    en: 'Count only rules made by State Council departments and governments from the level of a city with districts up, not normative documents or internal rules.',
  },
  check({ report, tables }, outcome) {
    const path = 'proactiveDisclosure.rules';
    const { rows, values } = tables.proactiveDisclosure;
    const view = rows.find(({ row }) => row.path === path);
    const isBelow = report.agency === null ? null : isBelowCity(report.agency);
    if (isBelow === null) {
      outcome.skip(path, report.agency === null ? 'agency-unknown' : 'body-unknown');
      return;
    }
    if (view?.state !== 'present') {
      outcome.skip(path, view?.state === 'not-read' ? 'not-read' : 'row-missing');
      return;
    }
    const { start, cells } = view.row;
    const counted = cells.filter((_, index) => (values[start + index] ?? 0) > 0);
    const actual = Math.max(0, ...cells.map((_, index) => values[start + index] ?? 0));
    if (counted.length > 0) outcome.found({ path, paths: counted, expected: 0, actual });
  },
});

export const documentation: Documentation = {
  summary: {
    zh: '县级以下机关（县、乡镇、街道及其部门）的规章为零。',
    en: 'A body below a city divided into districts – a county, township, street office, or a bureau of one – reports no rules (规章).',
  },
  why: {
    zh: '立法法只授予国务院部门、省级和设区的市级人民政府规章制定权。市一级名称看不出是否设区的，不判断。',
    en: 'The Legislation Law gives that power to State Council departments and to governments of provinces and cities with districts. Where the name of a city does not tell, nothing is said.',
  },
  ok: [{ edits: [] }],
  notOk: [
    {
      edits: [['规章\t0\t0\t0', '规章\t1\t0\t1']],
      path: 'proactiveDisclosure.rules',
      at: '规章',
    },
  ],
};
