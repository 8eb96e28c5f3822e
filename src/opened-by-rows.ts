import { rowsAstray } from './bind';
import { SECTION_KEYS } from './form';
import type { SectionSpan } from './sections';
import type { LineSpan, Source } from './source';
import { tokenize } from './tokenize';

const THREE = SECTION_KEYS.indexOf('requests');

/**
 * The sections, and section three where its heading and its table's head are lost: its rows, whose labels are like no
 * others, stand between the sections before and behind it.
 */
export function openedByRows(
  source: Source,
  sections: readonly SectionSpan[],
): readonly SectionSpan[] {
  const before = sections.filter(({ key }) => SECTION_KEYS.indexOf(key) < THREE);
  const behind = sections.slice(before.length);
  const inOrder = behind.every(({ key }) => SECTION_KEYS.indexOf(key) > THREE);
  if (!inOrder) return sections;
  const last = before.at(-1);
  const between: LineSpan = {
    first: last?.lines.first ?? 0,
    last: behind[0]?.lines.first ?? source.starts.length,
  };
  const rows = rowsAstray(source, 'requests', tokenize(source, between));
  if (!rows) return sections;
  const opened: SectionSpan = {
    key: 'requests',
    heading: null,
    lines: { first: rows.first, last: between.last },
    body: source.starts[rows.first] ?? 0,
  };
  const cut = last && { ...last, lines: { first: last.lines.first, last: rows.first } };
  return [...before.slice(0, -1), ...(cut ? [cut] : []), opened, ...behind];
}
