export * from './assert-findings';
// Its schema by its own file alone, as those of the model.
export type * from './diagnostic';
export * from './locale';
export * from './notices';
export * from './severity';
export * from './url-of';
