export { tokenize } from './detect';
export { type Cell, endOf, type Grid, type Row, textOf } from './grid';
