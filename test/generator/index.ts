export { DAMAGES, type DamageName } from './damages';
export * from './generate';
export * from './judge';
export { LAYOUTS, type LayoutName } from './layouts';
