import { describe, expect, it } from 'vitest';
import { findAgency, findTitle } from '../../src/sections';
import { createSource } from '../../src/source';

function agency(text: string, before = 3): string | null {
  const source = createSource(text);
  return findAgency(source, findTitle(source, before));
}

const TITLE = '2023年政府信息公开工作年度报告';
const BODY = '\n一、总体情况\n正文。\n六、其他需要报告的事项\n无。\n';

describe('findAgency', () => {
  it.each([
    ['the line below the title', `${TITLE}\n清溪县教育局\n（2024年1月12日）${BODY}`],
    ['the line below the title, with a date', `${TITLE}\n清溪县教育局 2024年1月12日${BODY}`],
    ['a label below the title', `${TITLE}\n单位：清溪县教育局${BODY}`],
    ['an index table of tabs', `索引号\tSY001\t发布机构\t清溪县教育局\n名称\t${TITLE}\n${BODY}`],
    ['the publisher', `${TITLE}\n发布机构：清溪县教育局\n发布日期：2024-01-12${BODY}`],
    [
      'the publisher in a table of the page',
      `| 索引号 | SY001 |\n| 发布机构 | 清溪县教育局 |\n${TITLE}${BODY}`,
    ],
    [
      'the publisher behind the index number',
      `索引号：SY001/2024-00001 发布机构：清溪县教育局\n${TITLE}${BODY}`,
    ],
    ['the signature over the date', `${TITLE}${BODY}\n清溪县教育局\n2024年1月12日\n`],
    [
      'the signature over a date with spaces',
      `${TITLE}${BODY}\n  清溪县教育局\n\n 2024 年 1 月 12 日\n`,
    ],
    ['the body text', `${TITLE}\n本报告由清溪县教育局编制。${BODY}`],
  ])('finds it in %s', (_, text) => {
    expect(agency(text)).toBe('清溪县教育局');
  });

  it.each([
    ['no name anywhere', `${TITLE}${BODY}`],
    ['a date without a signature', `${TITLE}${BODY}\n以上报告。\n2024年1月12日`],
    ['a publisher that is no body', `${TITLE}\n发布机构：管理员${BODY}`],
    ['the empty text', ''],
  ])('is null with %s', (_, text) => {
    expect(agency(text)).toBeNull();
  });
});
