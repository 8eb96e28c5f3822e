export { type BoundTable, bindTable, type Hints } from './bind-table';
export { withLineCells } from './line-cells';
export { rowsAstray } from './rows-astray';
export { type TableUnread, tableUnread } from './table-unread';
