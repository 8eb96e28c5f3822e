export { extractFacts } from './extract-facts';
export type { Bound, NarrativeFact } from './fact';
export { placeInProse } from './place-in-prose';
export { SUM } from './topics';
