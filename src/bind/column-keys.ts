import type { Columns } from '../form';
import { keyWithoutNumber } from '../source';

/** The keys of each column's labels, in order; worked out once for all rows that have these columns. */
export function columnKeys(head: Columns): readonly (readonly string[])[] {
  const known = KNOWN.get(head);
  if (known) return known;
  const keys = Object.values(head).map(({ labels }) => labels.map(keyWithoutNumber));
  KNOWN.set(head, keys);
  return keys;
}

/** No more of them than the form has kinds of rows. */
const KNOWN = new Map<Columns, readonly (readonly string[])[]>();
