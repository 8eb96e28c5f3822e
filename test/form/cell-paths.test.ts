import { describe, expect, it } from 'vitest';
import { cellPaths, EDITIONS, rowOf, TABLE_KEYS, tableRows } from '../../src/form';

describe('cellPaths', () => {
  it('of 2021: 10 cells of table two, 25 rows of seven, 3 rows of five', () => {
    const paths = cellPaths('2021');
    expect(paths).toHaveLength(10 + 25 * 7 + 3 * 5);
    expect(paths[0]).toBe('proactiveDisclosure.rules.issued');
    expect(paths.at(-1)).toBe('disputes.litigation.afterReconsideration.total');
  });

  it('of 2019: 22 cells of table two, 23 rows of seven, 3 rows of five', () => {
    const paths = cellPaths('2019');
    expect(paths).toHaveLength(22 + 23 * 7 + 3 * 5);
    expect(paths[0]).toBe('proactiveDisclosure.rules.produced');
    expect(paths.at(-1)).toBe('disputes.litigation.afterReconsideration.total');
  });

  it.each(EDITIONS)('of %s: each once', (edition) => {
    expect(new Set(cellPaths(edition)).size).toBe(cellPaths(edition).length);
  });
});

const PROACTIVE = {
  '2021': `
    rules 规章: issued repealed inForce
    normativeDocuments 行政规范性文件: issued repealed inForce
    licensing 行政许可: decisions
    penalties 行政处罚: decisions
    coercion 行政强制: decisions
    fees 行政事业性收费: amount`,
  '2019': `
    rules 规章: produced disclosed totalDisclosed
    normativeDocuments 规范性文件: produced disclosed totalDisclosed
    licensing 行政许可: lastYear change decisions
    otherServices 其他对外管理服务事项: lastYear change decisions
    penalties 行政处罚: lastYear change decisions
    coercion 行政强制: lastYear change decisions
    fees 行政事业性收费: lastYear change
    procurement 政府集中采购: projects amount`,
};

const OTHER = {
  '2021': `
    outcomes.other.correctionOverdue 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
    outcomes.other.feeOverdue 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
    outcomes.other.other 3.其他`,
  '2019': `
    outcomes.other.undivided （六）其他处理`,
};

const requests = (other: string) => `
    received 一、本年新收政府信息公开申请数量
    carriedOver 二、上年结转政府信息公开申请数量
    outcomes.granted （一）予以公开
    outcomes.partiallyGranted （二）部分公开（区分处理的，只计这一情形，不计其他情形）
    outcomes.refused.stateSecret 1.属于国家秘密
    outcomes.refused.prohibitedByLaw 2.其他法律行政法规禁止公开
    outcomes.refused.securityAndStability 3.危及“三安全一稳定”
    outcomes.refused.thirdPartyRights 4.保护第三方合法权益
    outcomes.refused.internalAffairs 5.属于三类内部事务信息
    outcomes.refused.deliberativeProcess 6.属于四类过程性信息
    outcomes.refused.enforcementFile 7.属于行政执法案卷
    outcomes.refused.administrativeInquiry 8.属于行政查询事项
    outcomes.unavailable.notHeld 1.本机关不掌握相关政府信息
    outcomes.unavailable.requiresCreation 2.没有现成信息需要另行制作
    outcomes.unavailable.unclear 3.补正后申请内容仍不明确
    outcomes.notProcessed.petition 1.信访举报投诉类申请
    outcomes.notProcessed.duplicate 2.重复申请
    outcomes.notProcessed.publication 3.要求提供公开出版物
    outcomes.notProcessed.excessive 4.无正当理由大量反复申请
    outcomes.notProcessed.confirmation 5.要求行政机关确认或重新出具已获取信息${other}
    outcomes.total （七）总计
    carriedForward 四、结转下年度继续办理`;

const DISPUTES = `
    reconsideration 行政复议
    litigation.direct 未经复议直接起诉
    litigation.afterReconsideration 复议后起诉`;

/** A picture's lines without their indentation. */
function picture(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

describe.each(EDITIONS)('the form of %s', (edition) => {
  const labelled = (table: 'requests' | 'disputes') =>
    tableRows(edition, table).map((row) => `${row.path.slice(table.length + 1)} ${row.labels[0]}`);

  it('has the rows and columns of table two', () => {
    const rows = tableRows(edition, 'proactiveDisclosure').map(
      ({ path, labels, columns }) =>
        `${path.slice('proactiveDisclosure.'.length)} ${labels[0]}: ${columns.map(({ key }) => key).join(' ')}`,
    );
    expect(rows).toEqual(picture(PROACTIVE[edition]));
  });

  it('has the rows of table three, each with its seven columns', () => {
    expect(labelled('requests')).toEqual(picture(requests(OTHER[edition])));
    for (const { columns } of tableRows(edition, 'requests')) {
      expect(columns.map(({ key, labels, unit }) => [key, labels[0], unit])).toEqual([
        ['naturalPerson', '自然人', 'count'],
        ['enterprise', '商业企业', 'count'],
        ['researchInstitution', '科研机构', 'count'],
        ['publicInterestOrganization', '社会公益组织', 'count'],
        ['legalServiceOrganization', '法律服务机构', 'count'],
        ['otherOrganization', '其他', 'count'],
        ['total', '总计', 'count'],
      ]);
    }
  });

  it('has the rows of table four, each with its five columns', () => {
    expect(labelled('disputes')).toEqual(picture(DISPUTES));
    for (const { columns } of tableRows(edition, 'disputes')) {
      expect(columns.map(({ key, labels }) => [key, labels[0]])).toEqual([
        ['upheld', '结果维持'],
        ['corrected', '结果纠正'],
        ['other', '其他结果'],
        ['pending', '尚未审结'],
        ['total', '总计'],
      ]);
    }
  });

  it('puts each row under its groups', () => {
    const under = (path: string) => rowOf(edition, path)?.under.map((labels) => labels[0]);
    expect(under('requests.received')).toEqual([]);
    expect(under('requests.outcomes.total')).toEqual(['三、本年度办理结果']);
    expect(under('requests.outcomes.unavailable.notHeld')).toEqual([
      '三、本年度办理结果',
      '（四）无法提供',
    ]);
    expect(under('disputes.litigation.direct')).toEqual(['行政诉讼']);
    expect(under('proactiveDisclosure.fees')).toEqual(['第二十条第（八）项']);
  });

  it('finds each of its rows by path, and no other', () => {
    for (const row of TABLE_KEYS.flatMap((table) => tableRows(edition, table))) {
      expect(rowOf(edition, row.path)).toBe(row);
    }
    expect(rowOf(edition, 'requests.outcomes')).toBeUndefined();
    expect(rowOf(edition, '__proto__')).toBeUndefined();
  });

  it('counts amounts in 万元 and lets only changes be negative', () => {
    const units = tableRows(edition, 'proactiveDisclosure').flatMap((row) =>
      row.columns
        .filter(({ unit }) => unit !== 'count')
        .map(({ key, unit }) => `${row.path} ${key} ${unit}`),
    );
    expect(units).toEqual(
      edition === '2021'
        ? ['proactiveDisclosure.fees amount amount']
        : [
            'proactiveDisclosure.licensing change change',
            'proactiveDisclosure.otherServices change change',
            'proactiveDisclosure.penalties change change',
            'proactiveDisclosure.coercion change change',
            'proactiveDisclosure.fees change change',
            'proactiveDisclosure.procurement amount amount',
          ],
    );
  });
});
