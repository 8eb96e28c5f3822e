import type { Range, Source } from '../source';
import type { Located } from './located';

const FIGURES = /[\d０-９][\d０-９,，.．\s]*$/;

/** Where figures stand right behind a row's label, in its cell: the row's cells, run together. */
export function gluedFigures(source: Source, { tokens }: Located): Range | null {
  const cell = tokens.at(-1)?.cell;
  const figures = cell && FIGURES.exec(source.text.slice(cell.start, cell.end));
  return figures ? { start: cell.start + figures.index, end: cell.end } : null;
}
