import type { Diagnostic, Place } from './diagnostic';
import type { Locale } from './locale';
import type { Severity } from './severity';
import { urlOf } from './url-of';

/** What a notice tells: the places and values of a diagnostic, and the printed name of its subject. */
export interface Facts {
  readonly path?: string;
  readonly paths?: readonly string[];
  readonly place?: Place | null;
  readonly expected?: Diagnostic['expected'];
  readonly actual?: Diagnostic['actual'];
  /** Label of the row or cell, as in the form. */
  readonly name?: string;
}

interface Notice {
  readonly severity: Severity;
  readonly message: Readonly<Record<Locale, (facts: Facts) => string>>;
  readonly note: Readonly<Record<Locale, string>>;
}

const CHECK_ORIGINAL = {
  zh: '请对照原文核对，必要时手工填写。',
  en: 'Check it against the original and fill it in by hand where needed.',
};

/** Everything that parsing may notice. Codes, severities and words stand here and nowhere else. */
export const NOTICES = {
  'not-a-report': {
    severity: 'error',
    message: {
      zh: () => '文中没有找到政府信息公开工作年度报告的标题、章节或表格',
      en: () =>
        'Found no title, section or table of an annual report on government information disclosure',
    },
    note: {
      zh: '请确认文本是年度报告全文，而不是目录、通知或空白页。',
      en: 'Make sure the text is a whole report, not an index, a notice or an empty page.',
    },
  },
  'title-missing': {
    severity: 'warning',
    message: { zh: () => '没有找到报告标题', en: () => 'Found no title' },
    note: CHECK_ORIGINAL,
  },
  'year-missing': {
    severity: 'warning',
    message: { zh: () => '没有找到统计年度', en: () => 'Found no reporting year' },
    note: CHECK_ORIGINAL,
  },
  'report-follows': {
    severity: 'warning',
    message: {
      zh: ({ actual }) => `“${actual}”起是另一份报告，未读取`,
      en: ({ actual }) => `Another report begins at \`${actual}\`; it was not read`,
    },
    note: {
      zh: '请把各份报告分开，逐份读取。',
      en: 'Split the text and read each report by itself.',
    },
  },
  'table-astray': {
    severity: 'warning',
    message: {
      zh: () => '有表格的行不在其所属的部分内，这些行未读取',
      en: () => 'Rows of a table stand outside their section; they were not read',
    },
    note: {
      zh: '请把表格移到其所属部分的标题之下。',
      en: 'Move the table below the heading of its section.',
    },
  },
  'table-unread': {
    severity: 'warning',
    message: {
      zh: () => '文中有表格的行标，但没有分隔各格的内容，未读取任何数',
      en: () =>
        'The labels of a table stand in the text, but nothing parts its cells; no number was read',
    },
    note: {
      zh: '请保留单元格之间的制表符、竖线或换行，重新转换。',
      en: 'Convert the document again in a way that keeps tabs, pipes or line ends between cells.',
    },
  },
  'row-undecided': {
    severity: 'warning',
    message: {
      zh: ({ name, actual, expected }) =>
        areOfMoreRows(actual, expected)
          ? `“${name}”的数与其他行的混在一起，无法确定哪些属于它的 ${expected} 格，未读取`
          : `“${name}”附近的数 ${list(actual)} 无法确定各属哪一格（该行应有 ${expected} 格），未读取`,
      en: ({ name, actual, expected }) =>
        areOfMoreRows(actual, expected)
          ? `Cannot tell which numbers belong to the ${expected} cells of \`${name}\` and which to other rows; none was read`
          : `Cannot tell which of the ${expected} cells of \`${name}\` the numbers ${list(actual)} belong to; none was read`,
    },
    note: CHECK_ORIGINAL,
  },
  'row-unread': {
    severity: 'warning',
    message: {
      zh: ({ name }) => `没有找到“${name}”一行的数`,
      en: ({ name }) => `Found no numbers for the row \`${name}\``,
    },
    note: CHECK_ORIGINAL,
  },
  'row-by-position': {
    severity: 'warning',
    message: {
      zh: ({ name }) => `“${name}”的行标缺失或无法辨认，数据按其在前后两行之间的位置读取`,
      en: ({ name }) =>
        `The label of \`${name}\` is missing or unreadable; its cells were read by their place between its neighbours`,
    },
    note: CHECK_ORIGINAL,
  },
  'columns-by-sum': {
    severity: 'info',
    message: {
      zh: ({ name, actual }) =>
        `“${name}”只有 ${list(actual)} 这些数，其他读法都与勾稽关系不符，按“总计”空白读取`,
      en: ({ name, actual }) =>
        `\`${name}\` has only the numbers ${list(actual)}; the form's sums rule out every reading but the one with a blank total`,
    },
    note: CHECK_ORIGINAL,
  },
  'row-repeated': {
    severity: 'warning',
    message: {
      zh: ({ name }) => `“${name}”一行出现不止一次，数据相同`,
      en: ({ name }) => `The row \`${name}\` stands more than once, with the same numbers`,
    },
    note: { zh: '请删除重复的行。', en: 'Remove the repeated row.' },
  },
  'row-conflict': {
    severity: 'warning',
    message: {
      zh: ({ name, expected, actual }) =>
        `“${name}”一行出现不止一次，数据不同（${list(expected)} 与 ${list(actual)}），未读取`,
      en: ({ name, expected, actual }) =>
        `The row \`${name}\` stands more than once with different numbers (${list(expected)} and ${list(actual)}); none was read`,
    },
    note: CHECK_ORIGINAL,
  },
  'cell-unreadable': {
    severity: 'warning',
    message: {
      zh: ({ name, actual }) => `“${name}”的内容“${actual}”不能读作一个数`,
      en: ({ name, actual }) =>
        `The content \`${actual}\` of \`${name}\` cannot be read as a number`,
    },
    note: CHECK_ORIGINAL,
  },
  'amount-unit-missing': {
    severity: 'warning',
    message: {
      zh: ({ name, actual }) => `“${name}”没有注明金额单位，按原数 ${actual} 读取（表格以万元计）`,
      en: ({ name, actual }) =>
        `No unit is given for \`${name}\`; ${actual} was read as printed (the form counts in 10,000 yuan)`,
    },
    note: {
      zh: '请确认该数的单位是元还是万元。',
      en: 'Make sure whether it counts yuan or 10,000 yuan.',
    },
  },
  'figures-stray': {
    severity: 'warning',
    message: {
      zh: ({ actual }) =>
        `表中的数 ${list(actual)} 不属于表格的任何一行，也可能是相邻一行某个数的前几位或后几位，未读取`,
      en: ({ actual }) =>
        `The numbers ${list(actual)} belong to no row of the form, unless they begin or end numbers of the row beside them; none was read`,
    },
    note: CHECK_ORIGINAL,
  },
} as const satisfies Record<string, Notice>;

/** Id of something that parsing may notice. */
export type NoticeId = keyof typeof NOTICES;

/** The one place where parser diagnostics are made. */
export function notice(id: NoticeId, facts: Facts, locale: Locale): Diagnostic {
  const { severity, message, note }: Notice = NOTICES[id];
  return {
    ruleId: id,
    severity,
    message: message[locale](facts),
    path: facts.path ?? null,
    paths: [...(facts.paths ?? [])],
    place: facts.place ?? null,
    expected: facts.expected ?? null,
    actual: facts.actual ?? null,
    note: note[locale],
    url: urlOf('diagnostics', id, locale),
  };
}

/** More numbers than the row has cells: each of the rows they may belong to names them in its fields. */
function areOfMoreRows(actual: Facts['actual'], expected: Facts['expected']): boolean {
  return Array.isArray(actual) && actual.length > Number(expected);
}

/** Most values a message spells out; all are in the diagnostic's fields. */
const MOST = 20;

function list(value: Diagnostic['actual'] | undefined): string {
  if (!Array.isArray(value)) return String(value ?? '');
  return value.length > MOST ? `${value.slice(0, MOST).join(' ')} …` : value.join(' ');
}
