import { assertOneOf } from '../arguments';
import { LOCALES } from './diagnostic';

export function assertLocale(value: unknown, caller: string): void {
  assertOneOf(value, LOCALES, '`locale`', caller);
}
