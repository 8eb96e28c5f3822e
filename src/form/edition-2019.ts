import { EDITION_2021 } from './edition-2021';
import type { Columns, Form } from './form';

const DOCUMENTS = {
  produced: { labels: ['本年新制作数量', '本年新制作数', '新制作数量'], unit: 'count' },
  disclosed: { labels: ['本年新公开数量', '本年新公开数', '新公开数量'], unit: 'count' },
  totalDisclosed: { labels: ['对外公开总数量', '对外公开总数'], unit: 'count' },
} as const satisfies Columns;

const ITEMS = {
  lastYear: { labels: ['上一年项目数量', '上年项目数量'], unit: 'count' },
  change: { labels: ['本年增/减', '本年增/', '本年增减'], unit: 'change' },
} as const satisfies Columns;

const DECISIONS = {
  ...ITEMS,
  decisions: { labels: ['处理决定数量'], unit: 'count' },
} as const satisfies Columns;

const { outcomes } = EDITION_2021.requests;

/** The form before 2021; some bodies went on using it. Tables three and four differ in （六）其他处理 alone. */
export const EDITION_2019 = {
  authority: '国办公开办函〔2019〕60号',
  proactiveDisclosure: [
    {
      article: ['第二十条第（一）项'],
      columns: DOCUMENTS,
      rows: {
        rules: ['规章'],
        normativeDocuments: ['规范性文件', '行政规范性文件'],
      },
    },
    {
      article: ['第二十条第（五）项'],
      columns: DECISIONS,
      rows: {
        licensing: ['行政许可'],
        otherServices: ['其他对外管理服务事项'],
      },
    },
    {
      article: ['第二十条第（六）项'],
      columns: DECISIONS,
      rows: { penalties: ['行政处罚'], coercion: ['行政强制'] },
    },
    {
      article: ['第二十条第（八）项'],
      columns: ITEMS,
      rows: { fees: ['行政事业性收费', '行政事业型收费'] },
    },
    {
      article: ['第二十条第（九）项'],
      columns: {
        projects: { labels: ['采购项目数量'], unit: 'count' },
        amount: { labels: ['采购总金额'], unit: 'amount' },
      },
      rows: { procurement: ['政府集中采购'] },
    },
  ],
  requests: {
    ...EDITION_2021.requests,
    outcomes: {
      ...outcomes,
      rows: {
        ...outcomes.rows,
        other: {
          labels: outcomes.rows.other.labels,
          rows: { undivided: outcomes.rows.other.labels },
        },
      },
    },
  },
  disputes: EDITION_2021.disputes,
} as const satisfies Form;
