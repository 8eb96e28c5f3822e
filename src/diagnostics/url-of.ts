import type { Locale } from './locale';

const PAGES = {
  rules: { zh: 'docs/rules.zh-CN.md', en: 'docs/rules.md' },
  diagnostics: { zh: 'docs/diagnostics.zh-CN.md', en: 'docs/diagnostics.md' },
} as const;

/** Where an id is explained in the language of the message; the pages are part of the package. */
export function urlOf(page: keyof typeof PAGES, id: string, locale: Locale): string {
  return `${PAGES[page][locale]}#${id}`;
}
