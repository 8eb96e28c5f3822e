import { blankCell, blankTable, blankTotals, blankZeros, dashZeros, runTogether } from './blanks';
import {
  fullWidth,
  headUnit,
  innerSpaces,
  outerSpaces,
  remarks,
  signs,
  thousands,
  units,
} from './figures';
import {
  doubledRow,
  doubledRowDiffers,
  lostBlockHeading,
  lostHeads,
  lostLabel,
  lostRow,
  lostSection,
  lostSectionHeading,
  lostTable,
  lostTail,
  wrongHeads,
} from './losses';
import type { DamageName } from './names';
import { pageNumbers, repeatedHeads, shiftedRow, tornSentence } from './page-breaks';
import type { Damage } from './target';
import { tornGroup, tornLabel } from './torn';
import { aliasLabels, bom, crlf, radicals, sideByLetter, trimmedEnds, zeroWidth } from './words';

export const DAMAGE: Record<DamageName, Damage> = {
  'torn-label': tornLabel,
  'torn-group': tornGroup,
  'torn-sentence': tornSentence,
  'page-numbers': pageNumbers,
  'repeated-heads': repeatedHeads,
  'shifted-row': shiftedRow,
  'lost-row': lostRow,
  'lost-tail': lostTail,
  'lost-section': lostSection,
  'lost-table': lostTable,
  'lost-label': lostLabel,
  'lost-heads': lostHeads,
  'lost-block-heading': lostBlockHeading,
  'lost-section-heading': lostSectionHeading,
  'wrong-heads': wrongHeads,
  'doubled-row': doubledRow,
  'doubled-row-differs': doubledRowDiffers,
  'blank-cell': blankCell,
  'blank-zeros': blankZeros,
  'blank-totals': blankTotals,
  'blank-table': blankTable,
  'dash-zeros': dashZeros,
  'run-together': runTogether,
  'full-width': fullWidth,
  thousands,
  'inner-spaces': innerSpaces,
  'outer-spaces': outerSpaces,
  signs,
  units,
  'head-unit': headUnit,
  remarks,
  'alias-labels': aliasLabels,
  'side-by-letter': sideByLetter,
  'zero-width': zeroWidth,
  radicals,
  'trimmed-ends': trimmedEnds,
  bom,
  crlf,
};

export { settleBlanks } from './blanks';
export * from './names';
