import type { Range, Source } from '../source';
import type { Located } from './located';

const FIGURES = /[\d０-９][\d０-９,，.．;；、\s]*$/;

const ENDS = /[\d０-９]/;

/** A row's figures, run together, take no more. */
const LOOKED_INTO = 60;

/** Where figures stand right behind a row's label, in its cell: the row's cells, run together. */
export function gluedFigures(source: Source, { tokens }: Located): Range | null {
  const cell = tokens.at(-1)?.cell;
  const line = cell?.rest?.at(-1) ?? cell;
  if (!line || !ENDS.test(source.text.charAt(line.end - 1))) return null;
  const start = Math.max(line.start, line.end - LOOKED_INTO);
  const figures = FIGURES.exec(source.text.slice(start, line.end));
  return figures && { start: start + figures.index, end: line.end };
}
