import { type Cell, type Draft, tablesOf } from '../draft';
import type { SimpleLayout } from '../layouts';
import { type Damage, targets } from './target';

/** Wordings that real reports print instead of the form's. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/已获取/, '已取得'],
  [/^行政规范性文件$/, '规范性文件'],
  [/^规范性文件$/, '行政规范性文件'],
  [/行政事业性收费/, '行政事业型收费'],
  [/^规章$/, '规 章'],
  [/^现行有效件数$/, '现行有效件'],
  [/^本年增\/减$/, '本年增/'],
  [/^本年收费金额.*万元.*$/, '本年度收费金额'],
  [/申请数量$/, '申请数'],
];

/** Layouts in which a cell may hold a line break. */
const BROKEN_CELLS: ReadonlySet<SimpleLayout> = new Set([
  'lines-tab',
  'lines-blank',
  'lines-plain',
  'lines-pipe',
  'pipe-lines',
  'pipe-broken',
  'separate-runs',
]);

export const aliasLabels: Damage = (draft, random) => {
  let changed = false;
  for (const cell of words(draft)) {
    const alias = ALIASES.find(([official]) => official.test(cell.text));
    if (!alias || !random.chance(0.7)) continue;
    cell.text = cell.text.replace(alias[0], alias[1]);
    changed = true;
  }
  return changed;
};

/** 三、 over 本 over 年 over 度 … */
export const sideByLetter: Damage = (draft, random) => {
  const rows = targets(
    draft,
    ({ part, row }) => BROKEN_CELLS.has(part.layout) && /^三.+果$/.test(row.cells[0]?.text ?? ''),
  );
  for (const { row } of rows) {
    const side = row.cells[0];
    if (!side) continue;
    const [first = '', second = '', ...rest] = side.text;
    const top = random.chance(0.8) ? [first + second] : [first, second];
    side.text = [...top, ...rest].join('\n');
  }
  return rows.length > 0;
};

/** Characters of no width inside labels, headings and figures. */
export const zeroWidth: Damage = (draft, random) => {
  const share = random.pick([0.05, 0.3]);
  const broken = (text: string) => {
    const at = random.int(1, text.length - 1);
    return `${text.slice(0, at)}${random.pick(['\u200b', '\u200b', '\ufeff', '\u200d'])}${text.slice(at)}`;
  };
  const cells = targets(draft, ({ row }) => row.kind !== 'page')
    .flatMap(({ row }) => row.cells)
    .filter((cell) => cell.text.length > 1 && random.chance(share));
  for (const cell of cells) cell.text = broken(cell.text);
  for (const section of draft.sections) {
    if (section.heading && random.chance(share)) {
      const [, mark = '', words = ''] = /^(#* *)(.*)$/.exec(section.heading) ?? [];
      section.heading = mark + broken(words);
    }
  }
  return cells.length > 0;
};

export const bom: Damage = (draft) => {
  draft.bom = true;
  return true;
};

export const crlf: Damage = (draft) => {
  draft.crlf = true;
  return true;
};

/** Cells at the ends of lines that hold nothing are gone. */
export const trimmedEnds: Damage = (draft) => {
  draft.trimmed = tablesOf(draft).some(({ parts }) =>
    parts.some(({ layout }) => layout.startsWith('tab-')),
  );
  return draft.trimmed;
};

/** Ideographs that fonts of PDFs give as the radicals they look like. */
const RADICALS = new Map(
  [
    ...'一⼀二⼆人⼈力⼒又⼜口⼝土⼟大⼤工⼯止⽌比⽐民⺠生⽣用⽤示⽰立⽴自⾃行⾏见⻅车⻋长⻓门⻔页⻚'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, ideograph = '', radical = '']) => [ideograph, radical] as const),
);

export const radicals: Damage = (draft) => {
  const unified = (text: string) => [...text].map((char) => RADICALS.get(char) ?? char).join('');
  const cells = targets(draft, () => true).flatMap(({ row }) => row.cells);
  for (const cell of cells) cell.text = unified(cell.text);
  for (const section of draft.sections) {
    if (section.heading !== null) section.heading = unified(section.heading);
  }
  return true;
};

/** Labels and heads of all tables, where no page break has cut them. */
function words(draft: Draft): Cell[] {
  return tablesOf(draft)
    .flatMap((table) => table.parts.flatMap((part) => part.rows))
    .filter((row) => row.kind === 'head' || (row.kind === 'values' && !row.touched))
    .flatMap((row) => row.cells.filter((cell) => cell.kind === 'label' || cell.kind === 'head'));
}
