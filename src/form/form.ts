/** Wordings of one label: the official one first, then those that real reports print instead. */
export type Labels = readonly [string, ...string[]];

/** What a cell counts: 件 (items, whole and not negative), 项 (a change, which may be negative), 万元 (10,000 yuan). */
export type Unit = 'count' | 'change' | 'amount';

export interface Column {
  readonly labels: Labels;
  readonly unit: Unit;
}

export type Columns = Readonly<Record<string, Column>>;

/** A block of table two: the clause of Article 20 that heads it, its column heads, its rows. */
export interface Block {
  readonly article: Labels;
  readonly columns: Columns;
  readonly rows: Readonly<Record<string, Labels>>;
}

/** Rows under one group label, for example （三）不予公开. */
export interface Group {
  readonly labels: Labels;
  readonly rows: Tree;
}

/** Rows and groups in the order of the form, keyed as in the model. */
export interface Tree {
  readonly [key: string]: Labels | Group;
}

/** One edition of the official form (政府信息公开工作年度报告格式). */
export interface Form {
  /** The document that prescribes it. */
  readonly authority: string;
  readonly proactiveDisclosure: readonly Block[];
  readonly requests: Tree;
  readonly disputes: Tree;
}

export function isGroup(node: Labels | Group): node is Group {
  return !Array.isArray(node);
}
