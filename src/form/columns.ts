import type { Columns } from './form';

/** Columns of table three: who applied (申请人情况). */
export const APPLICANT_COLUMNS = {
  naturalPerson: { labels: ['自然人'], unit: 'count' },
  enterprise: { labels: ['商业企业'], unit: 'count' },
  researchInstitution: { labels: ['科研机构'], unit: 'count' },
  publicInterestOrganization: { labels: ['社会公益组织'], unit: 'count' },
  legalServiceOrganization: { labels: ['法律服务机构'], unit: 'count' },
  otherOrganization: { labels: ['其他'], unit: 'count' },
  total: { labels: ['总计', '合计'], unit: 'count' },
} as const satisfies Columns;

/** Columns of table four: how a case ended. */
export const RESULT_COLUMNS = {
  upheld: { labels: ['结果维持'], unit: 'count' },
  corrected: { labels: ['结果纠正'], unit: 'count' },
  other: { labels: ['其他结果'], unit: 'count' },
  pending: { labels: ['尚未审结'], unit: 'count' },
  total: { labels: ['总计', '合计'], unit: 'count' },
} as const satisfies Columns;

/** What the clauses over the blocks of table two begin with. */
export const ARTICLE = '第二十条';

/** The head over the rows' labels in table two. */
export const CONTENTS_HEAD = '信息内容';

/** The head over all columns of table three. */
export const APPLICANTS_HEAD = '申请人情况';

/** The head over table three's columns of organizations. */
export const ORGANIZATIONS_HEAD = '法人或其他组织';

/** A piece of it in which 其他 is not the column of that name. */
export const ORGANIZATIONS_PIECE = '或其他';

/** Words of table heads that stand over several columns. */
export const HEAD_LABELS = [
  CONTENTS_HEAD,
  APPLICANTS_HEAD,
  ORGANIZATIONS_HEAD,
  '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
] as const;
