export * from './diagnostic';
export * from './notices';
