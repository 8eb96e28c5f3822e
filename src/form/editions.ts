import { assertOneOf } from '../arguments';
import { EDITION_2019 } from './edition-2019';
import { EDITION_2021 } from './edition-2021';
import type { Form } from './form';

export const FORMS = { '2021': EDITION_2021, '2019': EDITION_2019 } as const satisfies Record<
  string,
  Form
>;

/** Edition of the official form: `'2021'` (国办公开办函〔2021〕30号) or `'2019'` (国办公开办函〔2019〕60号). */
export type Edition = keyof typeof FORMS;

/** Newest first: where a text fits both, the form in force is the one meant. */
export const EDITIONS = ['2021', '2019'] as const satisfies readonly Edition[];

export function assertEdition(value: unknown, caller: string): void {
  assertOneOf(value, [...EDITIONS, 'mixed'], '`edition`', caller);
}
