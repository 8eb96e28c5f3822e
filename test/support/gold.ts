import { type Edition, type TableKey, tableRows } from '../../src/form';

/** What a careful reader finds in a report. */
export interface Gold {
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: Edition;
  /** Cell path → number, or `null` for a cell printed blank; rows that the text lacks are not in it. */
  readonly cells: ReadonlyMap<string, number | null>;
}

/** Keys that a gold file shortens beyond what its row's path says. */
const SHORT: Readonly<Record<string, string>> = {
  outcomesTotal: 'requests.outcomes.total',
  other: 'requests.outcomes.other.undivided',
};

/** Where the rest of the keys may stand, in the order in which they are tried. */
const ROOTS: readonly (readonly [TableKey, string])[] = [
  ['proactiveDisclosure', 'proactiveDisclosure'],
  ['requests', 'requests'],
  ['requests', 'requests.outcomes'],
  ['disputes', 'disputes'],
];

/** Reads a gold file: `key: value` lines, `_` for nothing. */
export function readGold(text: string): Gold {
  const lines = text.split('\n').flatMap((line) => {
    const match = /^([\w.]+):\s*(.*)$/.exec(line.trim());
    return match ? [[match[1] ?? '', match[2] ?? ''] as const] : [];
  });
  const meta = new Map(lines);
  const edition = meta.get('template') === '2019' ? '2019' : '2021';
  const year = known(meta.get('year'));
  const cells = new Map<string, number | null>();
  for (const [key, values] of lines) {
    if (META.has(key)) continue;
    const row = rowOfKey(edition, key);
    const numbers = values.split(/\s+/).map((value) => (value === '_' ? null : Number(value)));
    if (numbers.length !== row.columns.length) throw new RangeError(`${key}: ${values}`);
    row.columns.forEach((column, at) => {
      const number = numbers[at] ?? null;
      if (Number.isNaN(number)) throw new RangeError(`${key}: ${values}`);
      cells.set(`${row.path}.${column.key}`, number);
    });
  }
  return {
    title: known(meta.get('title')),
    agency: known(meta.get('agency')),
    year: year === null ? null : Number(year),
    edition,
    cells,
  };
}

const META = new Set(['note', 'title', 'agency', 'year', 'template']);

function known(value: string | undefined): string | null {
  return value === undefined || value === '_' ? null : value;
}

function rowOfKey(edition: Edition, key: string) {
  for (const [table, root] of ROOTS) {
    const path = key in SHORT ? SHORT[key] : `${root}.${key}`;
    const row = tableRows(edition, table).find((each) => each.path === path);
    if (row) return row;
  }
  throw new RangeError(`no row ${key} in the form of ${edition}`);
}
