import type { Edition, TableKey } from '../form';
import type { Report } from '../model';
import { extractFacts, type NarrativeFact } from '../narrative';
import { layoutOf } from './layout';
import { mixedLayout } from './mixed';
import { type TableView, viewTable } from './table';
import { collectUnread } from './unread';

/** What the rules look at: the report, and what is worked out of it once for all of them. */
export interface Subject {
  readonly report: Report;
  readonly tables: Readonly<Record<TableKey, TableView>>;
  /** The figures stated in prose, read when first asked for. */
  facts(): readonly NarrativeFact[];
}

export function createSubject(report: Report): Subject {
  const unread = collectUnread(report.diagnostics);
  const { edition } = report.proactiveDisclosure;
  const requests = requestsEdition(report);
  let facts: readonly NarrativeFact[] | undefined;
  return {
    report,
    tables: {
      proactiveDisclosure: viewTable(
        report,
        'proactiveDisclosure',
        edition === 'mixed' ? mixedLayout(report) : layoutOf(edition, 'proactiveDisclosure'),
        unread,
      ),
      requests: viewTable(report, 'requests', layoutOf(requests, 'requests'), unread),
      disputes: viewTable(report, 'disputes', layoutOf(requests, 'disputes'), unread),
    },
    facts: () => {
      facts ??= extractFacts(report);
      return facts;
    },
  };
}

const UNDIVIDED = 'requests.outcomes.other.undivided';

/** Table three differs in （六）其他处理 alone, which 2019 did not divide. */
function requestsEdition(report: Report): Edition {
  if (report.edition === '2021' || report.edition === '2019') return report.edition;
  const { undivided } = report.requests.outcomes.other;
  const isUndivided = UNDIVIDED in report.source.rows || undivided.total !== null;
  return isUndivided ? '2019' : '2021';
}
