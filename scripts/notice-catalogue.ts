import type { Locale, NoticeId } from '../src/diagnostics';

/** What a notice means, and a text that gives it and no other. */
export interface NoticeDocumentation {
  readonly means: Readonly<Record<Locale, string>>;
  readonly text: string;
}

const TITLE = '柳塘镇人民政府2023年政府信息公开工作年度报告';
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const SEVEN = '\t1\t2\t3\t4\t5\t6\t21';
const SIX = '\t\t1\t2\t3\t4\t5\t6\t\t';

/** Documentation of everything that parsing may notice; the texts are run as tests. */
export const NOTICE_DOCUMENTATION: Readonly<Record<NoticeId, NoticeDocumentation>> = {
  'not-a-report': {
    means: {
      en: 'The text has no title, no section and no table of an annual report. Everything is empty, and no other notice is given.',
      zh: '文中没有年度报告的标题、章节和表格。各项都为空，也不再有其他诊断。',
    },
    text: '各学校：请于3月5日前报名。',
  },
  'title-missing': {
    means: {
      en: 'No line above section one is the title of an annual report; `title` is `null`.',
      zh: '第一部分之前没有年度报告的标题，`title` 为 `null`。',
    },
    text: '一、总体情况\n2023年，本单位开展工作。',
  },
  'year-missing': {
    means: {
      en: 'Neither the title nor the period nor the prose names the year the report is for; `year` is `null`.',
      zh: '标题、统计期限和正文都没有写明统计年度，`year` 为 `null`。',
    },
    text: '柳塘镇人民政府政府信息公开工作年度报告\n一、总体情况\n无。',
  },
  'report-follows': {
    means: {
      en: 'Behind the report another begins, under a title of its own or with the same sections and tables again. The other was not read: what the first lacks is `null`. `actual` is its first line.',
      zh: '报告之后另有一份报告：有自己的标题，或各部分和表格又出现一次。后一份没有读取，前一份缺少的内容为 `null`。`actual` 是后一份的第一行。',
    },
    text: `${TITLE}\n一、总体情况\n2023年，本单位开展工作。\n${TITLE.replace('柳塘', '青石')}\n一、总体情况\n无。`,
  },
  'table-astray': {
    means: {
      en: 'Rows of a table stand in the text, but not in the section of that table: before it, in an annex, or under the heading of a later section. They were not read; `path` is the table, `paths` has all its cells.',
      zh: '文中有某个表格的行，但不在该表格所属的部分内：在其前面、在附件里，或在后面部分的标题之下。这些行没有读取；`path` 是该表格，`paths` 列出各格。',
    },
    text: `${TITLE}\n五、存在的主要问题及改进情况\n公开的内容还不够细。\n1.信访举报投诉类申请${SEVEN}\n2.重复申请${SEVEN}`,
  },
  'table-unread': {
    means: {
      en: 'Most labels of a table stand in the text, but run together with each other or with the numbers, so that nothing of it could be read; `path` is the table, `paths` has all its cells.',
      zh: '文中有某个表格的大部分行标，但行标之间、行标与数之间没有分隔，没有读出任何内容；`path` 是该表格，`paths` 列出各格。',
    },
    text: `${TITLE}\n四、政府信息公开行政复议、行政诉讼情况\n行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计000000000000000`,
  },
  'row-undecided': {
    means: {
      en: 'Numbers stand by a row, but the text does not say which of its cells they belong to: some were left out with their empty cells, run together or torn from it. All cells of the row are `null`; `paths` names them, `actual` has the numbers, `expected` is how many cells the row has. Where the numbers of several rows are mixed, each of the rows is named, and `actual` has all of the numbers.',
      zh: '一行旁边有数，但文本没有表明各属哪一格：空格消失了，或几个数连在一起，或数与行标分开了。该行各格都为 `null`；`paths` 列出各格，`actual` 是这些数，`expected` 是该行应有的格数。几行的数混在一起时，每一行各有一条，`actual` 是全部的数。',
    },
    text: `${TITLE}\n${REQUESTS}\n\t\t2.重复申请\t\t2\t\t\t\t\t\t`,
  },
  'row-unread': {
    means: {
      en: 'The label of a row stands in the text, and beside it nothing that could be its cells: they are missing, or printed as no number is. All cells of the row are `null`; `paths` names them.',
      zh: '文中有一行的行标，但旁边没有可以作为其数据的内容：数据缺失，或不是数的写法。该行各格都为 `null`；`paths` 列出各格。',
    },
    text: `${TITLE}\n${REQUESTS}\n1.信访举报投诉类申请${SEVEN}\n2.重复申请\n3.要求提供公开出版物${SEVEN}`,
  },
  'row-by-position': {
    means: {
      en: 'A row of numbers without a readable label stands just where one row of the form is missing. It was read as that row.',
      zh: '一行数没有可辨认的行标，所在位置恰好缺格式中的一行，已按该行读取。',
    },
    text: `${TITLE}\n${REQUESTS}\n1.信访举报投诉类申请${SEVEN}\n${SEVEN}\n3.要求提供公开出版物${SEVEN}`,
  },
  'columns-by-sum': {
    means: {
      en: 'The rows of a table have one number less than columns, and the text allows several places for the blank one; the form’s sums rule out all but the total. No number was supplied: the total is `null`.',
      zh: '表中各行都比应有的格数少一个数，文本允许几种空格位置；按勾稽关系，只可能是“总计”空白。没有补出任何数：总计为 `null`。',
    },
    text: `${TITLE}\n${REQUESTS}\n${['1.信访举报投诉类申请', '2.重复申请', '3.要求提供公开出版物']
      .map((label) => `\t${label}${SIX}`)
      .join('\n')}`,
  },
  'row-repeated': {
    means: {
      en: 'A row stands twice with the same numbers, for example at a page break. It was read once.',
      zh: '同一行出现两次，数据相同，例如在分页处。只读取一次。',
    },
    text: `${TITLE}\n${REQUESTS}\n2.重复申请${SEVEN}\n2.重复申请${SEVEN}`,
  },
  'row-conflict': {
    means: {
      en: 'A row stands more than once with different numbers: `expected` has those of the first, `actual` those of another. All its cells are `null`.',
      zh: '同一行出现不止一次，数据不同：`expected` 是第一次的数，`actual` 是另一次的数。该行各格都为 `null`。',
    },
    text: `${TITLE}\n${REQUESTS}\n2.重复申请${SEVEN}\n2.重复申请\t0\t0\t0\t0\t0\t0\t0`,
  },
  'cell-unreadable': {
    means: {
      en: 'A cell has content that is no number, or that may be several: `000` may be three cells run together. The cell is `null`; `actual` is its content.',
      zh: '一格的内容不是数，或者可能是几个数：`000` 可能是三格连在一起。该格为 `null`，`actual` 是其内容。',
    },
    text: `${TITLE}\n${REQUESTS}\n2.重复申请\t1\t000\t3\t4\t5\t6\t21`,
  },
  'amount-unit-missing': {
    means: {
      en: 'An amount has no unit, neither with the number nor in its head, and the form of 2019 prints none for procurement. The number is kept as printed.',
      zh: '金额没有单位，数后和表头都没有，而 2019 年版格式的采购金额也不印单位。按原数保留。',
    },
    text: `${TITLE}\n二、主动公开政府信息情况\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t2\t103.5`,
  },
  'figures-stray': {
    means: {
      en: 'Numbers in a table belong to no row of the form. None was read; `actual` has them. Where they stand right below or above a row, they may be the end or the beginning of its numbers: those cells are `null` too, and `paths` names them.',
      zh: '表中有数不属于格式中的任何一行，没有读取；`actual` 是这些数。如果紧接在一行之下或之上，可能是该行某些数的后几位或前几位：这些格也为 `null`，由 `paths` 列出。',
    },
    text: `${TITLE}\n四、政府信息公开行政复议、行政诉讼情况\n7 8 9\n行政复议 1 2 3 4 10`,
  },
};
