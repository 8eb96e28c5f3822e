import { assertOneOf } from '../arguments';

const LOCALES = ['zh', 'en'] as const;

/** Language of messages: Chinese (the default) or English. */
export type Locale = (typeof LOCALES)[number];

export function assertLocale(value: unknown, caller: string): void {
  assertOneOf(value, LOCALES, '`locale`', caller);
}
