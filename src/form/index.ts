export * from './columns';
export * from './editions';
export * from './form';
export * from './sections';
export * from './sums';
export * from './table';
