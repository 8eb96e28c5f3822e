export { type BoundTable, bindTable } from './bind-table';
export { rowsAstray } from './rows-astray';
