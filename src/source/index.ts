export * from './characters';
export * from './figure';
export * from './numbering';
export * from './source';
