import type { TableKey } from '../form';
import type { Report } from '../model';
import { extractFacts, type NarrativeFact } from '../narrative';
import type { TableView } from './table';
import { viewTables } from './view-tables';

/** What the rules look at: the report, and what is worked out of it once for all of them. */
export interface Subject {
  readonly report: Report;
  readonly tables: Readonly<Record<TableKey, TableView>>;
  /** The figures stated in prose, read when first asked for. */
  facts(): readonly NarrativeFact[];
}

export function createSubject(report: Report): Subject {
  let facts: readonly NarrativeFact[] | undefined;
  return {
    report,
    tables: viewTables(report),
    facts: () => {
      facts ??= extractFacts(report);
      return facts;
    },
  };
}
