export * from './assert-findings';
export * from './assert-locale';
export * from './diagnostic';
export * from './notices';
export * from './url-of';
