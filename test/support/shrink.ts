/** The shortest text found, by leaving out lines and then characters, that still `fails`. */
export function shrink(text: string, fails: (text: string) => boolean): string {
  const lines = without(text.split('\n'), (some) => fails(some.join('\n')));
  return without([...lines.join('\n')], (some) => fails(some.join(''))).join('');
}

const MOST_TRIALS = 1500;

/** Delta debugging: leaves out ever smaller stretches, as long as what is left still fails. */
function without(list: readonly string[], fails: (list: readonly string[]) => boolean): string[] {
  let kept = [...list];
  let trials = 0;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length && trials < MOST_TRIALS; trials++) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fails(rest)) kept = rest;
      else at += size;
    }
  }
  return kept;
}
