import type { Place } from '../diagnostics';
import { SECTION_KEYS, type SectionKey } from '../form';
import { matchesOf } from '../matches-of';
import type { Report } from '../model';
import { placeInProse } from '../narrative';

/** A match in a section's text; its place in the source is told when asked for. */
export interface ProseMatch {
  readonly section: SectionKey | 'preamble';
  readonly groups: readonly string[];
  place(): Place | null;
}

/** Every match of a global pattern in the prose of a report, in order. */
export function* findInProse(
  report: Report,
  pattern: RegExp,
  sections: readonly (SectionKey | 'preamble')[] = ['preamble', ...SECTION_KEYS],
): Generator<ProseMatch> {
  for (const section of sections) {
    const text = section === 'preamble' ? report.preamble : report[section].text;
    for (const match of matchesOf(pattern, text)) {
      const groups = match.map((group) => group ?? '');
      const end = match.index + match[0].length;
      yield { section, groups, place: () => placeInProse(report, section, match.index, end) };
    }
  }
}
