import { expect } from 'vitest';
import type { Place } from '../../src/diagnostics';
import type { Edit } from '../../src/rules/documentation';
import { EXAMPLE } from './example';

/** The example report with some of its text replaced; each edit must fit exactly one place. */
export function edited(edits: readonly Edit[]): string {
  return edits.reduce((text, [find, replace]) => {
    expect(text.split(find), `places of ${JSON.stringify(find)}`).toHaveLength(2);
    return text.replace(find, () => replace);
  }, EXAMPLE);
}

/** The characters at a place, cut short where `like` ends with `…`. */
export function textAt(text: string, place: Place | null, like: string | null): string | null {
  if (place === null) return null;
  const found = text.slice(place.start.offset, place.end.offset);
  return like?.endsWith('…') ? `${found.slice(0, like.length - 1)}…` : found;
}

/** The line and column that an offset of a text stands for. */
export function pointOf(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}
