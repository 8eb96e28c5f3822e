export * from './assert-one-of';
export * from './assert-options';
export * from './assert-path';
export * from './describe';
