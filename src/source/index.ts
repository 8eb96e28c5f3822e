export * from './characters';
export * from './figure';
export * from './numbering';
export * from './radicals';
export * from './source';
