export * from './agency';
export * from './headings';
export * from './parts';
export * from './period';
export * from './prose';
export * from './title';
