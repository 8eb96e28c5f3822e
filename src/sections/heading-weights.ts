import type { Range } from '../source';

/** A line that may open a section, and how much speaks for it. */
export interface Candidate {
  readonly section: number;
  readonly line: number;
  readonly heading: Range | null;
  /** Where what it opens begins. */
  readonly body: number;
  readonly score: number;
  /** Beyond doubt a section's heading: exact and numbered as its section is, or above its table. */
  readonly sure: boolean;
}

/** `score` and `sure` are for {@link weigh} to tell. */
export type Unweighed = { -readonly [Key in keyof Candidate]: Candidate[Key] };

/** What a heading weighs that says what the form says. */
export const EXACT = 10;
/** What one weighs that says something like it. */
export const ALIKE = 5;
/** What the first row of a table weighs. */
export const TABLE = 6;
/** A heading right above its table can be no other. */
const ABOVE_TABLE = 6;
const WORTH = 4;
/** What numbering adds where it agrees with the section, by style. */
export const NUMBERED = { plain: 4, bracket: 2, digit: 2 } as const;
export const MISNUMBERED = -6;

/** What a heading weighs that is exact and numbered as its section is. */
const SURE = EXACT + NUMBERED.plain;
/** What an exact heading without a number weighs right above its table. */
export const OVER_TABLE = EXACT + ABOVE_TABLE;

/** How many lines below its heading a table may begin. */
const NEAR = 12;

/** Adds to each what stands below it, and leaves out those that weigh too little. */
export function weigh(candidates: readonly Unweighed[]): Candidate[] {
  return candidates.filter((candidate, at) => {
    const above = standsAbove(candidates, at);
    if (above) candidate.score += ABOVE_TABLE;
    // The table decides over the number.
    candidate.sure = candidate.score >= SURE || (above && candidate.score >= EXACT);
    return candidate.score >= WORTH;
  });
}

/**
 * Whether its table begins right below a heading, with no other section's heading between. Candidates stand in
 * the order of their lines, at most one in each.
 */
function standsAbove(candidates: readonly Unweighed[], at: number): boolean {
  const above = candidates[at];
  if (!above?.heading) return false;
  for (let next = at + 1; next < candidates.length; next++) {
    const candidate = candidates[next];
    if (!candidate || candidate.line > above.line + NEAR) return false;
    const isSame = candidate.section === above.section;
    if (!candidate.heading && isSame) return true;
    if (candidate.heading && !isSame && candidate.score >= EXACT) return false;
  }
  return false;
}
