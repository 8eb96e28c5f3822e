import type { Random } from './random';

export interface Imprint {
  title: string;
  agency: string;
  year: number;
}

/** What the web page printed around the report. */
export function furnitureBefore(random: Random, imprint: Imprint, markdown: boolean): string[] {
  const date = `${imprint.year + 1}-01-${random.int(10, 31)}`;
  const code = `A${random.int(1000, 9999)}-${imprint.year + 1}-0${random.int(1000, 9999)}`;
  return random.pick<() => string[]>([
    () => [],
    () => [],
    () => [],
    () => ['首页 > 政务公开 > 政府信息公开年报'],
    () => [`索引号：${code}`, `发布日期：${date}`, '字号：【大 中 小】'],
    () => [
      `索 引 号\t${code}\t信息分类\t年度报告`,
      `发布机构\t${imprint.agency}\t生成日期\t${date}`,
      '生效时间\t\t废止时间\t',
      `名\u3000\u3000称\t${imprint.title}`,
    ],
    () => (markdown ? [`| 索引号 | ${code} |`, '|---|---|', `| 发文日期 | ${date} |`] : []),
  ])();
}

/** A line between title and text. */
export function publicationLine(random: Random, imprint: Imprint): string[] {
  const day = random.int(10, 31);
  return random.pick<() => string[]>([
    () => [],
    () => [],
    () => [],
    () => [
      `发布日期：${imprint.year + 1}-01-${day}  来源：${imprint.agency}  浏览次数：${random.int(12, 900)}`,
    ],
    () => [`（${imprint.year + 1}年1月${day}日）`],
    () => ['【字体：大 中 小】 打印'],
  ])();
}

/** Signature and what follows it. */
export function furnitureAfter(random: Random, imprint: Imprint): string[] {
  const signature = [imprint.agency, `${imprint.year + 1}年1月${random.int(10, 31)}日`];
  return random.pick<() => string[]>([
    () => [],
    () => [],
    () => signature,
    () => [...signature, '【打印本页】【关闭窗口】'],
    () => ['上一篇：没有了', '下一篇：没有了'],
  ])();
}

/** The title's lines: spaces, two lines, the year first or last. */
export function titleLines(random: Random, agency: string, year: number): string[] {
  return random.pick<() => string[]>([
    () => [`${agency}${year}年政府信息公开工作年度报告`],
    () => [`${agency}${year}年政府信息公开工作年度报告`],
    () => [`${agency} ${year} 年政府信息公开工作 年度报告`],
    () => [`${agency} ${year} 年政府信息公开工作年度报告`],
    () => [`${year}年${agency}政府信息公开工作年度报告`],
    () => [agency, `${year}年政府信息公开工作年度报告`],
    () => [`${agency}${year}年`, '政府信息公开工作年度报告'],
    () => [`${agency}${year}年政府信息公开`, '工作年度报告'],
  ])();
}
