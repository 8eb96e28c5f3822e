import type { Edition, TableKey } from '../form';
import type { Report } from '../model';
import { layoutOf } from './layout';
import { mixedLayout } from './mixed';
import { type TableView, viewTable } from './table';
import { collectUnread } from './unread';

/** The three tables of a report, each in the edition it follows. */
export function viewTables(report: Report): Readonly<Record<TableKey, TableView>> {
  const unread = collectUnread(report.diagnostics);
  const { edition } = report.proactiveDisclosure;
  const proactive =
    edition === 'mixed' ? mixedLayout(report) : layoutOf(edition, 'proactiveDisclosure');
  const requests = requestsEdition(report);
  return {
    proactiveDisclosure: viewTable(report, 'proactiveDisclosure', proactive, unread),
    requests: viewTable(report, 'requests', layoutOf(requests, 'requests'), unread),
    disputes: viewTable(report, 'disputes', layoutOf(requests, 'disputes'), unread),
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
