import type { FormLine, FormLines } from './form-lines';
import type { Located } from './located';
import type { Token } from './token';

/** A label that agrees with a line of the form to the letter, and how much speaks for it. */
export interface Candidate {
  readonly token: Token;
  readonly line: FormLine;
  readonly weight: number;
}

/** The heaviest chain of candidates that follows both the text and the form. */
export function bestChain(form: FormLines, exact: readonly Candidate[]): Located[] {
  if (isAscending(exact)) return exact.map(found);
  const ending: (Chain | null)[] = form.lines.map(() => null);
  for (const candidate of exact) {
    let before: Chain | null = null;
    for (let line = 0; line < candidate.line.index; line++) {
      const chain = ending[line];
      if (chain && chain.last.token !== candidate.token && chain.score > (before?.score ?? 0)) {
        before = chain;
      }
    }
    const score = (before?.score ?? 0) + candidate.weight;
    const known = ending[candidate.line.index];
    if (!known || score > known.score)
      ending[candidate.line.index] = { score, last: candidate, before };
  }
  let best: Chain | null = null;
  for (const chain of ending) if (chain && chain.score > (best?.score ?? 0)) best = chain;
  const chain: Located[] = [];
  for (let at = best; at; at = at.before) chain.push(found(at.last));
  return chain.reverse();
}

/** Where each label means one line, and all follow the form, no other chain is as heavy. */
function isAscending(exact: readonly Candidate[]): boolean {
  return exact.every(({ token, line }, at) => {
    const before = exact[at - 1];
    return !before || (before.token !== token && before.line.index < line.index);
  });
}

/** A chain by its last candidate and the chain before that. */
interface Chain {
  readonly score: number;
  readonly last: Candidate;
  readonly before: Chain | null;
}

export function found({ line, token }: Candidate): Located {
  return { line, tokens: [token] };
}
