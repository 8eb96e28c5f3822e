/** A record with the same made for each key. */
export function recordOf<K extends string, T>(
  keys: readonly K[],
  make: (key: K) => T,
): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
}
