import type { Localized, Rule } from './rule';

/** The sentence of every rule that compares a figure in prose with a table. */
export const STATED_OTHERWISE: Rule['message'] = {
  zh: ({ path, actual, expected }, name) => `文字说${name(path)}为 ${actual}，表格为 ${expected}`,
  en: ({ path, actual, expected }, name) =>
    `Unexpected figure \`${actual}\` for ${name(path)} in prose, expected \`${expected}\` as in the table`,
};

export const CHECK_BOTH: Localized = {
  zh: '对照台账核实，使文字与表格一致。',
  en: 'Check against the records and make prose and table agree.',
};

export const WHY_BOTH: Localized = {
  zh: '同一件事在文字和表格中各说一遍，两个数不同，必有一个是错的。只比较说得清楚的数：本机关、本年度、全部；约数按范围比较。',
  en: 'The prose and the table tell the same thing twice; where they differ, one is wrong. Only clear figures are compared: of this body, this year, the whole; approximations as ranges.',
};
