import { EDITIONS, type Edition, type FormRow, tableRows } from '../form';
import type { Report } from '../model';
import { createLayout, type Layout } from './layout';

/**
 * Table two of a report that follows both editions: each row with the columns of the edition whose
 * cells the text has. Rows that only one edition knows are expected only where they are printed.
 */
export function mixedLayout(report: Report): Layout {
  const paths = new Set(EDITIONS.flatMap((edition) => rowsOf(edition).map((row) => row.path)));
  return createLayout([...paths].flatMap((path) => rowAsPrinted(report, path)));
}

function rowAsPrinted(report: Report, path: string): FormRow[] {
  const [newest, older] = EDITIONS.flatMap((edition) =>
    rowsOf(edition).filter((row) => row.path === path),
  );
  if (!newest) return [];
  if (!older) return printedCells(report, newest) > 0 ? [newest] : [];
  return [printedCells(report, older) > printedCells(report, newest) ? older : newest];
}

function rowsOf(edition: Edition): readonly FormRow[] {
  return tableRows(edition, 'proactiveDisclosure');
}

/** More of them tell the edition: a column that both have decides nothing. */
function printedCells({ source }: Report, row: FormRow): number {
  return row.columns.filter(({ key }) => `${row.path}.${key}` in source.cells).length;
}
