import type { Locale } from '../diagnostics';
import { labelOf } from '../form';
import type { Namer } from './rule';

/** Names paths in messages, in quotes: in Chinese by the form's labels, in English by the path itself. */
export function namerOf(locale: Locale): Namer {
  return locale === 'zh' ? quotedLabel : (path) => `\`${path}\``;
}

function quotedLabel(path: string): string {
  return `“${(labelOf(path) ?? path).replace('“', '‘').replace('”', '’')}”`;
}
