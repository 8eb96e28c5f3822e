import type { Place } from '../diagnostics';
import { SECTION_KEYS, type SectionKey } from '../form';
import type { Report } from '../model';

/** The place of a cell, else of its row's label, else of the section it belongs to. */
export function placeOfPath(report: Report, path: string): Place | null {
  const { cells, rows, sections } = report.source;
  const own = cells[path] ?? rows[path] ?? rows[path.slice(0, path.lastIndexOf('.'))];
  if (own) return own.place;
  const section = path.split('.', 1)[0] ?? '';
  return isSection(section) ? sections[section] : null;
}

function isSection(key: string): key is SectionKey {
  return (SECTION_KEYS as readonly string[]).includes(key);
}
