const REST = /([|\t])(\ufffd)/g;

/**
 * Where a program cut a character in two at the end of a cell, its rest stands behind the mark: put back before it,
 * it tells that the cell was longer.
 */
export function withCutCharacters(text: string): string {
  return text.includes('\ufffd') ? text.replace(REST, '$2$1') : text;
}
