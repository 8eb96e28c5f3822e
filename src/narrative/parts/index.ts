export { listParts } from './list-parts';
