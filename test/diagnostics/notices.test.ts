import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReport } from 'zfxxgk-report';
import { NOTICES, type NoticeId, notice, SEVERITIES } from '../../src/diagnostics';

const TITLE = '柳塘镇人民政府2023年政府信息公开工作年度报告';
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const SEVEN = '\t1\t2\t3\t4\t5\t6\t21';

/** For each notice a text that gives it, and it alone. */
const GIVES: Readonly<Record<NoticeId, string>> = {
  'not-a-report': '各学校：请于3月5日前报名。',
  'title-missing': '一、总体情况\n2023年，本单位开展工作。',
  'year-missing': '柳塘镇人民政府政府信息公开工作年度报告\n一、总体情况\n无。',
  'row-undecided': `${TITLE}\n${REQUESTS}\n\t\t2.重复申请\t\t2\t\t\t\t\t\t`,
  'row-by-position': `${TITLE}\n${REQUESTS}\n1.信访举报投诉类申请${SEVEN}\n${SEVEN}\n3.要求提供公开出版物${SEVEN}`,
  'row-repeated': `${TITLE}\n${REQUESTS}\n2.重复申请${SEVEN}\n2.重复申请${SEVEN}`,
  'row-conflict': `${TITLE}\n${REQUESTS}\n2.重复申请${SEVEN}\n2.重复申请\t0\t0\t0\t0\t0\t0\t0`,
  'cell-unreadable': `${TITLE}\n${REQUESTS}\n2.重复申请\t1\t000\t3\t4\t5\t6\t21`,
  'amount-unit-missing': `${TITLE}\n二、主动公开政府信息情况\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t2\t103.5`,
  'figures-stray': `${TITLE}\n四、政府信息公开行政复议、行政诉讼情况\n7 8 9\n行政复议 1 2 3 4 10`,
};

const IDS = Object.keys(NOTICES) as NoticeId[];

describe('the notices of parsing', () => {
  it.each(IDS)('%s is given by its text, alone', (id) => {
    const { diagnostics } = parseReport(GIVES[id]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([id]);
    expect(diagnostics[0]).toMatchObject({
      severity: NOTICES[id].severity,
      note: NOTICES[id].note.zh,
      url: `docs/diagnostics.md#${id}`,
    });
  });

  it.each(IDS)('%s says in English what it says in Chinese', (id) => {
    const [zh] = parseReport(GIVES[id]).diagnostics;
    const [en] = parseReport(GIVES[id], { locale: 'en' }).diagnostics;
    expect(en).toEqual({ ...zh, message: en?.message, note: NOTICES[id].note.en });
    expect(zh?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(en?.message).toMatch(/^[A-Z][a-z]/);
    expect(`${zh?.message} ${en?.message}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(IDS)('%s spells out no number that is not a field as well', (id) => {
    const [diagnostic] = parseReport(GIVES[id]).diagnostics;
    const fields = JSON.stringify([diagnostic?.actual, diagnostic?.expected]);
    const words = (diagnostic?.message ?? '').replace(/“[^”]*”/g, '');
    for (const number of words.match(/\d+(?:\.\d+)?/g) ?? []) expect(fields).toContain(number);
  });

  it.each(IDS)('%s has a kebab-case id and a known severity', (id) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(SEVERITIES).toContain(NOTICES[id].severity);
  });

  it('are the only ones that parsing gives: none is written out elsewhere', () => {
    const made = Object.values(GIVES).flatMap((text) =>
      parseReport(text).diagnostics.map(({ ruleId }) => ruleId),
    );
    expect([...new Set(made)].sort()).toEqual([...IDS].sort());
  });

  it('are documented, each under a heading of its own', () => {
    const page = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');
    for (const id of IDS) expect(page).toMatch(new RegExp(`^#+ .*\\b${id}\\b`, 'm'));
  });
});

describe('notice', () => {
  it('has every field of a diagnostic, null where nothing is known', () => {
    expect(notice('title-missing', {}, 'en')).toEqual({
      ruleId: 'title-missing',
      severity: 'warning',
      message: 'Found no title',
      path: null,
      paths: [],
      place: null,
      expected: null,
      actual: null,
      note: 'Check it against the original and fill it in by hand where needed.',
      url: 'docs/diagnostics.md#title-missing',
    });
  });

  it('spells out twenty values at most, and keeps them all', () => {
    const actual = Array.from({ length: 30 }, (_, at) => `${at + 100}`);
    const { message, actual: kept } = notice('figures-stray', { actual }, 'en');
    expect(message).toBe(
      `The numbers ${actual.slice(0, 20).join(' ')} … belong to no row of the form; none was read`,
    );
    expect(kept).toEqual(actual);
  });
});
