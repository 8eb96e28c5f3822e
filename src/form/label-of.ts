import { assertString } from '../arguments';
import { formRows } from './form-rows';
import { SECTION_KEYS, SECTIONS } from './sections';

/**
 * What the form calls a cell, row, group or section, in Chinese and without its number: for the `path`
 * of a finding. Where the editions differ, in the words of the one in force.
 *
 * @returns the label, steps parted by `·`, or `null` if the form has no such path.
 * @throws {TypeError} if `path` is no string.
 * @example
 * labelOf('requests.outcomes.refused.stateSecret.total') // '不予公开·属于国家秘密·总计'
 */
export function labelOf(path: string): string | null {
  assertString(path, 'a path', 'labelOf');
  labels ??= collect();
  return labels.get(path) ?? null;
}

let labels: ReadonlyMap<string, string> | undefined;

function collect(): Map<string, string> {
  const found = new Map(SECTION_KEYS.map((key) => [key as string, bare(SECTIONS[key][0])]));
  found.set('title', '标题').set('agency', '发布机关');
  found.set('year', '统计年度').set('period', '统计期限');
  for (const { path, label, groups, columns } of formRows('mixed')) {
    for (const group of groups) found.set(group.path, bare(group.label));
    const name = [...groups.slice(-1), { label }].map((each) => bare(each.label)).join('·');
    found.set(path, name);
    for (const column of columns) {
      const head = bare(column.label);
      // The total of the row of totals is named once.
      found.set(column.path, head === bare(label) ? name : `${name}·${head}`);
    }
  }
  return found;
}

/** A label without its number and remarks: `1.属于国家秘密` → `属于国家秘密`. */
function bare(label: string): string {
  return label
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, '')
    .replace(/（[^）]*）$/, '');
}
