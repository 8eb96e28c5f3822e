import type { Diagnostic } from '../diagnostics';

/** What the parser said it could not read: the paths that its warnings and errors name. */
export interface Unread {
  has(path: string): boolean;
  /** Whether the path, its row or a group above it is named. */
  covers(path: string): boolean;
}

export function collectUnread(diagnostics: readonly Diagnostic[]): Unread {
  const named = new Set<string>();
  for (const { severity, path, paths } of diagnostics) {
    if (severity === 'info') continue;
    if (path !== null) named.add(path);
    for (const each of paths) named.add(each);
  }
  return {
    has: (path) => named.has(path),
    covers: (path) => named.size > 0 && coveredBy(named, path),
  };
}

/** A whole section's name covers nothing: remarks about a table are not remarks about each cell. */
function coveredBy(named: ReadonlySet<string>, path: string): boolean {
  let end = path.length;
  while (end > 0) {
    const prefix = path.slice(0, end);
    if (!prefix.includes('.')) return false;
    if (named.has(prefix)) return true;
    end = path.lastIndexOf('.', end - 1);
  }
  return false;
}
