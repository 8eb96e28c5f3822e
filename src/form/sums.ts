import { recordOf } from '../record-of';
import { APPLICANT_COLUMNS, RESULT_COLUMNS } from './columns';
import { EDITIONS, type Edition } from './editions';
import { tableRows } from './table';

/** An equation the form prescribes between cells: the cells of `left` add up to those of `right`. */
export interface Sum {
  readonly ruleId: 'request-balance' | 'outcome-total' | 'applicant-total' | 'dispute-total';
  /** The cell that the equation is about. */
  readonly path: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** All equations of an edition. */
export function sumsOf(edition: Edition): readonly Sum[] {
  return SUMS[edition];
}

const APPLICANTS = Object.keys(APPLICANT_COLUMNS);
const RESULTS = Object.keys(RESULT_COLUMNS);

const SUMS: Record<Edition, readonly Sum[]> = recordOf(EDITIONS, build);

function build(edition: Edition): Sum[] {
  const requests = tableRows(edition, 'requests').map((row) => row.path);
  const disputes = tableRows(edition, 'disputes').map((row) => row.path);
  const total = 'requests.outcomes.total';
  const outcomes = requests.filter(
    (path) => path.startsWith('requests.outcomes.') && path !== total,
  );
  return [
    ...APPLICANTS.map((column) => ({
      ruleId: 'request-balance' as const,
      path: `requests.received.${column}`,
      left: [`requests.received.${column}`, `requests.carriedOver.${column}`],
      right: [`${total}.${column}`, `requests.carriedForward.${column}`],
    })),
    ...APPLICANTS.map((column) => ({
      ruleId: 'outcome-total' as const,
      path: `${total}.${column}`,
      left: [`${total}.${column}`],
      right: outcomes.map((path) => `${path}.${column}`),
    })),
    ...requests.map((path) => rowTotal('applicant-total', path, APPLICANTS)),
    ...disputes.map((path) => rowTotal('dispute-total', path, RESULTS)),
  ];
}

function rowTotal(ruleId: Sum['ruleId'], path: string, columns: readonly string[]): Sum {
  return {
    ruleId,
    path: `${path}.total`,
    left: [`${path}.total`],
    right: columns.filter((column) => column !== 'total').map((column) => `${path}.${column}`),
  };
}
