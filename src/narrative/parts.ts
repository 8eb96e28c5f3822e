import type { StatedFact } from './read-sentence';

/** Words that say that what follows are parts of the figure before. */
const OPENER = /其中|包括|包含|分别为|分别是|分为|含(?=上)/g;

/** After these the figures are no parts any more. */
const CLOSER = /另[有外]|此外|同时|全部|均已|同比|较|[答办][复结理]|结转|顺延|累计|合计/;

/**
 * Puts facts behind 其中, 包括 and the like under the fact before it. What has its own subject stays
 * a fact on its own as well: `其中予以公开4件` is both a part and a figure of the table.
 */
export function listParts(sentence: string, facts: readonly StatedFact[]): StatedFact[] {
  const figures = facts.filter((fact) => !fact.isNegated);
  const parts = new Map<StatedFact, { list: StatedFact[]; isComplete: boolean }>();
  const changed = new Map<StatedFact, StatedFact>();
  for (const opener of sentence.matchAll(OPENER)) {
    const from = opener.index ?? 0;
    const whole = figures.findLast?.((fact) => fact.end <= from);
    if (!whole) continue;
    const list = listFrom(sentence, figures, from, opener[0]);
    parts.set(whole, list);
    for (const part of list.list) changed.set(part, asPart(part, whole));
  }
  return facts.map((fact) => withParts(fact, parts, changed));
}
