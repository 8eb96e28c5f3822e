/** What a converter makes of one table, and of which others may make pieces. */
export const MIXED_LAYOUTS = [
  'tab-merged',
  'tab-extra',
  'tab-full',
  'lines-tab',
  'lines-blank',
  'lines-plain',
  'lines-pipe',
  'pipe-lines',
  'pipe-suffix',
  'pipe-both',
  'pipe-broken',
  'gfm',
  'gfm-split',
  'pdf-raw',
  'pdf-columns',
  'separate-runs',
] as const;

/** What a converter makes of one table. */
export const SIMPLE_LAYOUTS = [
  ...MIXED_LAYOUTS,
  'lines-kept',
  'bordered',
  'spread',
  'packed',
  'csv',
  'html',
  'tab-between',
  'pipe-paragraphs',
] as const;

export type SimpleLayout = (typeof SIMPLE_LAYOUTS)[number];

/** What a whole report is printed in: one layout, one per table, or table three in pieces. */
export const LAYOUTS = [...SIMPLE_LAYOUTS, 'mixed-tables', 'mixed-pieces'] as const;

export type LayoutName = (typeof LAYOUTS)[number];

/** Empty cells leave no trace, so a row with fewer values than columns cannot be placed. */
export const DROPS_BLANKS: ReadonlySet<SimpleLayout> = new Set([
  'lines-blank',
  'lines-plain',
  'pdf-raw',
  'separate-runs',
  'packed',
]);

/** Values are parted by spaces alone, so a value cannot hold any. */
export const PARTED_BY_SPACES: ReadonlySet<SimpleLayout> = new Set([
  'pdf-raw',
  'pdf-columns',
  'separate-runs',
]);

/** A line holds one cell, so a bare page number looks like a value. */
export const CELL_PER_LINE: ReadonlySet<SimpleLayout> = new Set([
  'lines-tab',
  'lines-blank',
  'lines-plain',
  'lines-kept',
  'lines-pipe',
  'pipe-lines',
  'pipe-broken',
  'separate-runs',
]);

/** The cells under a merged label are kept, so a label can stand in a column that is not its own. */
export const KEEPS_COVERED: ReadonlySet<SimpleLayout> = new Set([
  'tab-merged',
  'tab-extra',
  'tab-full',
  'lines-tab',
  'lines-kept',
  'lines-pipe',
  'gfm',
  'bordered',
]);
