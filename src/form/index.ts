export { cellPaths } from './cell-paths';
export * from './columns';
export * from './editions';
export * from './form';
export * from './form-rows';
export * from './label-of';
export * from './sections';
export * from './sums';
export * from './table';
