import {
  APPLICANT_COLUMNS,
  EDITIONS,
  type Edition,
  FORMS,
  HEAD_LABELS,
  type Labels,
  RESULT_COLUMNS,
  type TableKey,
  tableRows,
} from '../form';
import { keyWithoutNumber, numberingOf } from '../source';

/** A line of the form as it is looked for in a text: a row, or the label of a group of rows. */
export interface FormLine {
  readonly index: number;
  /** The row it is; `null` for a mere group label. */
  readonly path: string | null;
  /** Whether it is a group label; （六）其他处理 is one in 2021 and a row in 2019. */
  readonly group: boolean;
  readonly label: string;
  readonly ordinal: number | null;
  /** Wordings reduced to keys, the official one first. */
  readonly keys: readonly [string, ...string[]];
}

/** What is looked for in a table: its lines in order, both editions at once, and the words of its head. */
export interface FormLines {
  readonly lines: readonly FormLine[];
  readonly byKey: ReadonlyMap<string, readonly FormLine[]>;
  /** Words of the table's head and of clauses over its blocks. */
  readonly heads: ReadonlySet<string>;
  /** The same in one string, to recognise their fragments. */
  readonly headWords: string;
  /** Head and group words in one string, to recognise their fragments. */
  readonly frame: string;
  /** The characters of those words: pieces of them run together consist of nothing else. */
  readonly frameCharacters: ReadonlySet<string>;
}

export function formLines(table: TableKey): FormLines {
  return LINES[table];
}

const LINES: Record<TableKey, FormLines> = {
  proactiveDisclosure: build('proactiveDisclosure', blockHeads()),
  requests: build('requests', columnLabels(APPLICANT_COLUMNS)),
  // The groups of table four stand above its rows, in its head.
  disputes: build('disputes', [...columnLabels(RESULT_COLUMNS), ...groupLabels('disputes')]),
};

function build(table: TableKey, headLabels: readonly string[]): FormLines {
  const entries = EDITIONS.map((edition) => entriesOf(edition, table)).reduce(merge);
  const lines = entries.map((entry, index) => ({ ...entry, index }));
  const byKey = new Map<string, FormLine[]>();
  for (const line of lines) {
    for (const key of line.keys) byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  const headKeys = [...HEAD_LABELS, ...headLabels].map(keyWithoutNumber);
  const groups = lines.flatMap((line) => (line.group ? line.keys : []));
  const heads = new Set(headKeys);
  const headWords = headKeys.join('|');
  const frame = [headWords, ...groups].join('|');
  return { lines, byKey, heads, headWords, frame, frameCharacters: new Set(frame) };
}

type Entry = Omit<FormLine, 'index'>;

function entriesOf(edition: Edition, table: TableKey): Entry[] {
  const entries: Entry[] = [];
  for (const row of tableRows(edition, table)) {
    if (table !== 'proactiveDisclosure') {
      for (const labels of row.under) {
        if (!entries.some((entry) => entry.label === labels[0]))
          entries.push(entryOf(labels, null));
      }
    }
    // A row with its group's own label is that group, undivided.
    const last = entries.at(-1);
    if (last?.label === row.labels[0]) entries[entries.length - 1] = entryOf(row.labels, row.path);
    else entries.push(entryOf(row.labels, row.path));
  }
  return entries;
}

function entryOf(labels: Labels, path: string | null): Entry {
  const [first, ...rest] = labels;
  return {
    path,
    group: path === null,
    label: first,
    ordinal: numberingOf(first)?.value ?? null,
    keys: [keyWithoutNumber(first), ...rest.map(keyWithoutNumber)],
  };
}

/** Lines of two editions in one order: those alike are one, the others keep their neighbours. */
function merge(first: Entry[], second: Entry[]): Entry[] {
  const merged = [...first];
  let at = 0;
  for (const entry of second) {
    const same = merged.findIndex((other) => isSame(other, entry));
    const other = merged[same];
    if (!other) {
      merged.splice(at, 0, entry);
      at++;
      continue;
    }
    merged[same] = {
      ...other,
      path: other.path ?? entry.path,
      group: other.group || entry.group,
      keys: [other.keys[0], ...without(other.keys[0], [...other.keys, ...entry.keys])],
    };
    at = same + 1;
  }
  return merged;
}

function without(key: string, keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((other) => other !== key);
}

function isSame(one: Entry, other: Entry): boolean {
  return one.path !== null && one.path === other.path ? true : one.label === other.label;
}

function columnLabels(columns: Readonly<Record<string, { readonly labels: Labels }>>): string[] {
  return Object.values(columns).flatMap((column) => column.labels);
}

function groupLabels(table: TableKey): string[] {
  return EDITIONS.flatMap((edition) =>
    [...tableRows(edition, table)].flatMap((row) => row.under.flat()),
  );
}

function blockHeads(): string[] {
  return EDITIONS.flatMap((edition) =>
    FORMS[edition].proactiveDisclosure.flatMap((block) => [
      ...block.article,
      ...columnLabels(block.columns),
    ]),
  );
}
