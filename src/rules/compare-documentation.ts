import type { Documentation, Edit } from './documentation';

/** Two reports, as edits of the example report, which is for 2023: the year before, and the year. */
export interface ComparedExample {
  readonly previous: readonly Edit[];
  readonly edits: readonly Edit[];
}

/** A comparison that finds something: its path, and the text of the later report at its place. */
export interface NotOkComparedExample extends ComparedExample {
  readonly path: string;
  readonly at: string | null;
}

export type CompareDocumentation = Documentation<ComparedExample, NotOkComparedExample>;

/** The example report of the year before, such that the next one carries on from it. */
export const YEAR_BEFORE: readonly Edit[] = [
  ['人民政府2023年政府', '人民政府2022年政府'],
  ['2023年1月1日至2023年12月31日', '2022年1月1日至2022年12月31日'],
  ['2023年，柳塘镇按照上级部署做好政府信息公开工作', '2022年，柳塘镇健全制度，推进政务公开标准化'],
  ['信息发布前逐条审核，过期内容按季清理。', '建立信息台账，每条信息登记来源和审核人。'],
  ['镇便民大厅设有查阅点，网站栏目专人更新。', '新设村级公开栏六处，张贴办事指南和联系方式。'],
  ['部分栏目更新偏慢，下一步将按月检查栏目。', '解读材料偏少，下一步将为每份文件配发解读。'],
  ['行政规范性文件\t2\t1\t5', '行政规范性文件\t2\t1\t4'],
];
