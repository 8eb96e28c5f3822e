export * from './characters';
export * from './figure';
export * from './look-alikes';
export * from './numbering';
export * from './source';
