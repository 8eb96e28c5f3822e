/** Milliseconds that one call takes. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/**
 * Times of several tasks, measured in turn round by round, so that what disturbs the machine disturbs
 * all of them. Rounds that warm up are not counted.
 */
export function interleave<K extends string>(
  tasks: Readonly<Record<K, () => unknown>>,
  rounds: number,
  warmUp = 40,
): Record<K, number>[] {
  const names = Object.keys(tasks) as K[];
  const round = () =>
    Object.fromEntries(names.map((name) => [name, timeOf(tasks[name])])) as Record<K, number>;
  for (let left = warmUp; left > 0; left--) round();
  return Array.from({ length: rounds }, round);
}
