export * from './assert-report';
export * from './build';
export * from './cells';
export type * from './disputes';
export type * from './narrative';
export type * from './proactive-disclosure';
// Schemas by their own file alone: who parses and validates does without them.
export type * from './report';
export type * from './requests';
export type * from './source';
