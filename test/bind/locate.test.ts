import { describe, expect, it } from 'vitest';
import { formLines } from '../../src/bind/form-lines';
import { locate } from '../../src/bind/locate';
import { tokensOf } from '../../src/bind/token';
import type { TableKey } from '../../src/form';
import { createSource } from '../../src/source';
import { tokenize } from '../../src/tokenize';

/** Rows found, with the words that hold their label. */
function found(text: string, table: TableKey = 'requests'): string[] {
  return show(text, table, 'located');
}

function show(text: string, table: TableKey, which: 'located' | 'repeated'): string[] {
  const source = createSource(text);
  const tokens = tokensOf(source, tokenize(source, { first: 0, last: source.starts.length }));
  return locate(formLines(table), tokens)[which].map(
    ({ line, tokens: held }) =>
      `${line.path?.replace(`${table}.`, '')}: ${held.map(({ cell }) => text.slice(cell.start, cell.end)).join(' + ')}`,
  );
}

const ROW = '\t0\t0\t0\t0\t0\t0\t0';

describe('locate', () => {
  it('finds labels to the letter, in order', () => {
    const text = `一、本年新收政府信息公开申请数量${ROW}\n2.重复申请${ROW}\n四、结转下年度继续办理${ROW}`;
    expect(found(text)).toEqual([
      'received: 一、本年新收政府信息公开申请数量',
      'outcomes.notProcessed.duplicate: 2.重复申请',
      'carriedForward: 四、结转下年度继续办理',
    ]);
  });

  it.each([
    ['（一）予以公开', 'outcomes.granted'],
    ['(一) 予以公开', 'outcomes.granted'],
    ['（ 一 ）予以公开', 'outcomes.granted'],
    ['一.予以公开', 'outcomes.granted'],
    ['予以公开', 'outcomes.granted'],
    ['（二）部分公开', 'outcomes.partiallyGranted'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'outcomes.partiallyGranted'],
    ['1、属于国家秘密', 'outcomes.refused.stateSecret'],
    ['1．属于国家秘密', 'outcomes.refused.stateSecret'],
    ['3.危及三安全一稳定', 'outcomes.refused.securityAndStability'],
    ['3.危及"三安全一稳定"', 'outcomes.refused.securityAndStability'],
    ['5.要求行政机关确认或重新出具已取得信息', 'outcomes.notProcessed.confirmation'],
    ['5.要求行政机关确认或重新出具已获取信息', 'outcomes.notProcessed.confirmation'],
    ['一、本年新收政府信息公开申请数', 'received'],
    ['（七）总计', 'outcomes.total'],
    ['（七）合计', 'outcomes.total'],
    ['（六）其他处理', 'outcomes.other.undivided'],
    ['3.其他', 'outcomes.other.other'],
  ])('%s is the row %s', (label, path) => {
    expect(found(label + ROW)).toEqual([`${path}: ${label}`]);
  });

  it.each([
    ['规 章', 'rules'],
    ['规范性文件', 'normativeDocuments'],
    ['行政规范性文件', 'normativeDocuments'],
    ['行政事业型收费', 'fees'],
    ['其他对外管理服务事项', 'otherServices'],
    ['政府集中采购', 'procurement'],
  ])('%s is the row %s of table two', (label, path) => {
    expect(found(`${label}\t0`, 'proactiveDisclosure')).toEqual([`${path}: ${label}`]);
  });

  it('puts a torn label together', () => {
    const text = `5.属于三类内部事务信息${ROW}\n6.属于四类过程性${ROW}\n\t信息\n7.属于行政执法案卷${ROW}`;
    expect(found(text)).toEqual([
      'outcomes.refused.internalAffairs: 5.属于三类内部事务信息',
      'outcomes.refused.deliberativeProcess: 6.属于四类过程性 + 信息',
      'outcomes.refused.enforcementFile: 7.属于行政执法案卷',
    ]);
  });

  it('finds a row whose label has its group torn around it', () => {
    const text = `（四）无法\t1.本机关不掌握相关政府信息${ROW}\n提供\t2.没有现成信息需要另行制作${ROW}`;
    expect(found(text)).toEqual([
      'outcomes.unavailable.notHeld: 1.本机关不掌握相关政府信息',
      'outcomes.unavailable.requiresCreation: 2.没有现成信息需要另行制作',
    ]);
  });

  it('finds a label misspelt between two that are sure', () => {
    const text = `1.信访举报投诉类申请${ROW}\n2.重复申清${ROW}\n3.要求提供公开出版物${ROW}`;
    expect(found(text)).toContain('outcomes.notProcessed.duplicate: 2.重复申清');
  });

  it('tells a row from its group: （六）其他处理 is one only where nothing stands under it', () => {
    const rows = `（六）其他处理\t3.其他${ROW}\n（七）总计${ROW}`;
    expect(found(rows)).toEqual(['outcomes.other.other: 3.其他', 'outcomes.total: （七）总计']);
  });

  it('takes 其他 and 总计 of the head for no rows', () => {
    const text = `\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n2.重复申请${ROW}`;
    expect(found(text)).toEqual(['outcomes.notProcessed.duplicate: 2.重复申请']);
  });

  it('finds a row that stands out of order', () => {
    const text = `7.属于行政执法案卷${ROW}\n1.属于国家秘密${ROW}\n8.属于行政查询事项${ROW}\n1.信访举报投诉类申请${ROW}`;
    expect(found(text)).toEqual([
      'outcomes.refused.enforcementFile: 7.属于行政执法案卷',
      'outcomes.refused.stateSecret: 1.属于国家秘密',
      'outcomes.refused.administrativeInquiry: 8.属于行政查询事项',
      'outcomes.notProcessed.petition: 1.信访举报投诉类申请',
    ]);
  });

  it('keeps the copies of a row apart', () => {
    const text = `2.重复申请${ROW}\n3.要求提供公开出版物${ROW}\n2.重复申请${ROW}`;
    expect(found(text)).toHaveLength(2);
    expect(show(text, 'requests', 'repeated')).toEqual([
      'outcomes.notProcessed.duplicate: 2.重复申请',
    ]);
  });

  it.each(['', '0\t0\t0', '本年度没有收到申请。', '自然人\t商业企业'])(
    'finds nothing in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('takes no other year’s row for this year’s', () => {
    expect(found(`一、上年新收政府信息公开申请数量${ROW}`)).toEqual([]);
    expect(found(`一、2022年新收政府信息公开申请数量${ROW}`)).toEqual([]);
    expect(found(`二、本年结转政府信息公开申请数量${ROW}`)).toEqual([]);
  });
});
