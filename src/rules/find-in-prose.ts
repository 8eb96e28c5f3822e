import type { Place } from '../diagnostics';
import { SECTION_KEYS, type SectionKey } from '../form';
import type { Report } from '../model';
import { placeInProse } from '../narrative';

/** A match in a section's text, with its place in the source. */
export interface ProseMatch {
  readonly section: SectionKey | 'preamble';
  readonly groups: readonly string[];
  readonly place: Place | null;
}

/** Every match of a global pattern in the prose of a report, in order. */
export function findInProse(
  report: Report,
  pattern: RegExp,
  sections: readonly (SectionKey | 'preamble')[] = ['preamble', ...SECTION_KEYS],
): ProseMatch[] {
  return sections.flatMap((section) => {
    const text = section === 'preamble' ? report.preamble : report[section].text;
    if (text.search(pattern) === -1) return [];
    return [...text.matchAll(pattern)].map((match) => ({
      section,
      groups: [...match].map((group) => group ?? ''),
      place: placeInProse(report, section, match.index, match.index + match[0].length),
    }));
  });
}
