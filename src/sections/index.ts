export * from './agency';
export { headingCandidates } from './heading-candidates';
export * from './headings';
export * from './part-headings';
export * from './parts';
export * from './period';
export * from './prose';
export * from './second-report';
export * from './title';
