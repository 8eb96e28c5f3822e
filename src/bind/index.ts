export { type BoundCell, type BoundTable, bindTable } from './bind-table';
