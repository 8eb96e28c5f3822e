export * from './build';
export * from './cells';
export * from './disputes';
export * from './narrative';
export * from './proactive-disclosure';
export * from './report';
export * from './requests';
export * from './source';
