export * from './format-findings';
export * from './to-vfile';
