export { tokenize } from './detect';
export type { Cell, Grid, Row } from './grid';
