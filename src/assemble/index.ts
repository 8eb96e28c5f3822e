export { assemble } from './assemble';
export type { Found, Spans, Tables } from './found';
