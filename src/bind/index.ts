export { type BoundTable, bindTable } from './bind-table';
export { type TableUnread, tableUnread } from './table-unread';
