export * from './assert-one-of';
export * from './assert-options';
export * from './assert-string';
export * from './describe';
