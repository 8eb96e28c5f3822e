export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How much a diagnostic weighs: `'error' | 'warning' | 'info'`. */
export type Severity = (typeof SEVERITIES)[number];
