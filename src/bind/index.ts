export { type BoundTable, bindTable } from './bind-table';
