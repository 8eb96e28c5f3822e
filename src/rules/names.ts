import type { Locale } from '../diagnostics';
import { EDITIONS, type FormRow, SECTION_KEYS, SECTIONS, TABLE_KEYS, tableRows } from '../form';
import type { Namer } from './rule';

/** Names paths in messages: in Chinese by the form's labels, in English by the path itself. */
export function namerOf(locale: Locale): Namer {
  return locale === 'zh' ? chineseName : (path) => `\`${path}\``;
}

function chineseName(path: string): string {
  names ??= collect();
  return names.get(path) ?? path;
}

let names: ReadonlyMap<string, string> | undefined;

/** Editions oldest first, so that the form in force has the last word. */
function collect(): Map<string, string> {
  const found = new Map(SECTION_KEYS.map((key) => [key as string, bare(SECTIONS[key][0])]));
  found.set('year', '统计年度').set('period', '统计期限').set('agency', '发布机关');
  for (const edition of [...EDITIONS].reverse()) {
    for (const table of TABLE_KEYS) {
      for (const row of tableRows(edition, table))
        addRow(found, row, table !== 'proactiveDisclosure');
    }
  }
  return found;
}

function addRow(found: Map<string, string>, row: FormRow, isGrouped: boolean): void {
  const groups = isGrouped ? row.under : [];
  const steps = row.path.split('.');
  groups.forEach((labels, depth) => {
    found.set(steps.slice(0, depth - groups.length).join('.'), bare(labels[0]));
  });
  const nearest = groups.at(-1);
  const own = bare(row.labels[0]);
  // 2019 has one row for the whole group: its label is the group's.
  const inGroup = nearest && nearest[0] !== row.labels[0] ? `${bare(nearest[0])}·${own}` : own;
  found.set(row.path, inGroup);
  for (const column of row.columns) {
    found.set(`${row.path}.${column.key}`, `${inGroup}·${bare(column.labels[0])}`);
  }
}

/** A label without its number and remarks: `1.属于国家秘密` → `属于国家秘密`. */
function bare(label: string): string {
  return label
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, '')
    .replace(/（[^）]*）$/, '');
}
