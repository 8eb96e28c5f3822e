import { describe, expect, it } from 'vitest';
import { grids } from '../support/grids';

const rows = (text: string) => grids(text).flatMap((grid) => [grid.layout, ...grid.rows]);

describe('csv-rows', () => {
  it.each([',', ';', '；', '，', '、', '/'])('parts cells at %s', (mark) => {
    const text = [
      ['信息内容', '本年制发件数', '', ''],
      ['规章', '2', '', '１２'],
      ['', '2.其他', '0', '1', '2'],
    ];
    expect(rows(text.map((row) => row.join(mark)).join('\n'))).toEqual([
      'csv-rows',
      '信息内容@0 本年制发件数@1 ·@2 ·@3',
      '规章@0 #2@1 ·@2 #１２@3',
      '·@0 2.其他@1 #0@2 #1@3 #2@4',
    ]);
  });

  it('keeps what stands in quotes together', () => {
    expect(rows('"1.甲，乙,丙", "1,234" ,"0",""\n"危及""三安全""",0,1,2')).toEqual([
      'csv-rows',
      '1.甲，乙,丙@0 #1,234@1 #0@2 ·@3',
      '危及""三安全""@0 #0@1 #1@2 #2@3',
    ]);
  });

  it('has one mark a line, heads that of the row below', () => {
    expect(rows('内容,制发,废止,有效\n规章,0,1,2\n内容；总计，件\n重复申请；3；4；5')).toEqual([
      'csv-rows',
      '内容@0 制发@1 废止@2 有效@3',
      '规章@0 #0@1 #1@2 #2@3',
      '内容@0 总计，件@1',
      '重复申请@0 #3@1 #4@2 #5@3',
    ]);
  });

  it('parts no figures where a comma may be one of thousands and a blank hides which', () => {
    expect(rows('规章,1,234,,5\n规范性文件,1,2,3')).toEqual([
      'csv-rows',
      '规章@0 #1,234,,5@1',
      '规范性文件@0 #1@1 #2@2 #3@3',
    ]);
  });

  it.each([
    ['figures parted by spaces', '不予公开 1,892 0 0 11,593\n重复申请 2,345 0 0 12,345'],
    ['one long figure', '规章\n1,234,567\n行政许可\n2,345,678'],
    ['a date', '2024/1/15\n发布日期：2024/1/16'],
    ['prose', '全年受理5件，办结4件，结转1件，占2成。'],
  ])('is not what %s is', (_, text) => {
    expect(rows(text)).not.toContain('csv-rows');
  });
});
