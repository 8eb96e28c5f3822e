import { csvRows } from './csv-rows';
import { gfm, gfmSplit } from './gfm';
import type { Layout } from './grid';
import { linesBlank, linesPlain } from './lines';
import { linesPipe } from './lines-pipe';
import { pipeBordered } from './pipe-bordered';
import { pipeBroken } from './pipe-broken';
import { pipeLines } from './pipe-lines';
import { pipeBetween, pipeBoth, pipeSuffix } from './pipe-rows';
import { pdfColumns, pdfRaw } from './spaced';
import { tabBetween } from './tab-between';
import { tabLines } from './tab-lines';
import { tabRows } from './tab-rows';

/** Every layout, the more particular before the more general: the first that fits reads a stretch. */
export const LAYOUTS = {
  pipe: [pipeBordered, gfmSplit, gfm, pipeBetween, pipeBoth, pipeSuffix],
  pipeCell: [pipeLines, pipeBroken, linesPipe],
  tab: [tabRows],
  tabCell: [tabBetween, tabLines],
  plain: [csvRows, pdfColumns, pdfRaw, linesBlank, linesPlain],
} as const satisfies Record<string, readonly Layout[]>;
