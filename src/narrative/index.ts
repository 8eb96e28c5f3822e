export * from './extract-facts';
export * from './fact';
