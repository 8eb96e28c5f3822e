import type { Part } from '../draft';
import { pipeParagraphs, tabBetween } from './between';
import { bordered } from './bordered';
import { csv, html } from './csv';
import { gfm } from './gfm';
import { gfmSplit } from './gfm-split';
import type { Ink } from './ink';
import { linesBlank, linesKept, linesPipe, linesPlain, linesTab, pipeLines } from './lines';
import type { SimpleLayout } from './names';
import { pdfColumns } from './pdf-columns';
import { pdfRaw } from './pdf-raw';
import { pipeBoth, pipeBroken, pipeSuffix } from './pipes';
import { separateRuns } from './separate-runs';
import { packed, spread } from './spread';
import { tabExtra, tabFull, tabMerged } from './tabs';

/** Prints the rows of a table as one converter would. */
export const PRINTERS: Record<SimpleLayout, (part: Part, ink: Ink) => string[]> = {
  'tab-merged': tabMerged,
  'tab-extra': tabExtra,
  'tab-full': tabFull,
  'lines-tab': linesTab,
  'lines-blank': linesBlank,
  'lines-plain': linesPlain,
  'lines-kept': linesKept,
  'lines-pipe': linesPipe,
  'pipe-lines': pipeLines,
  'pipe-suffix': pipeSuffix,
  'pipe-both': pipeBoth,
  'pipe-broken': pipeBroken,
  gfm,
  'gfm-split': gfmSplit,
  'pdf-raw': pdfRaw,
  'pdf-columns': pdfColumns,
  'separate-runs': separateRuns,
  bordered,
  spread,
  packed,
  csv,
  html,
  'tab-between': tabBetween,
  'pipe-paragraphs': pipeParagraphs,
};

export * from './ink';
export * from './names';
