import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Random choices that depend on a seed and a name alone. Each part of the generator draws from a
 * stream of its own, so that a damage more or less leaves the report underneath the same.
 */
export class Random {
  readonly #source: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number, stream: string) {
    this.#source = xoroshiro128plus(hash(`${seed}:${stream}`));
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return uniformInt(this.#source, from, Math.max(from, to));
  }

  chance(probability: number): boolean {
    return this.int(0, 999_999) < probability * 1_000_000;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)];
    if (item === undefined) throw new RangeError('Cannot pick from an empty list');
    return item;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const left = [...list];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(this.int(0, left.length - 1), 1));
    return out;
  }
}

/** FNV-1a, so that neighbouring seeds and names give unrelated streams. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) {
    value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return value | 0;
}
