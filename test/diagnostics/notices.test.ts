import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReport } from 'zfxxgk-report';
import { NOTICE_DOCUMENTATION } from '../../scripts/notice-catalogue';
import { renderNotices } from '../../scripts/render-notices';
import { NOTICES, type NoticeId, notice, SEVERITIES } from '../../src/diagnostics';

const IDS = Object.keys(NOTICES) as NoticeId[];

describe('the notices of parsing', () => {
  it.each(IDS)('%s is given by its text, alone', (id) => {
    const { diagnostics } = parseReport(NOTICE_DOCUMENTATION[id].text);
    expect([...new Set(diagnostics.map(({ ruleId }) => ruleId))]).toEqual([id]);
    expect(diagnostics[0]).toMatchObject({
      severity: NOTICES[id].severity,
      note: NOTICES[id].note.zh,
      url: `docs/diagnostics.zh-CN.md#${id}`,
    });
  });

  it.each(IDS)('%s says in English what it says in Chinese', (id) => {
    const [zh] = parseReport(NOTICE_DOCUMENTATION[id].text).diagnostics;
    const [en] = parseReport(NOTICE_DOCUMENTATION[id].text, { locale: 'en' }).diagnostics;
    expect(en).toEqual({
      ...zh,
      message: en?.message,
      note: NOTICES[id].note.en,
      url: `docs/diagnostics.md#${id}`,
    });
    expect(zh?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(en?.message).toMatch(/^(?:[A-Z][a-z]|`)/);
    expect(`${zh?.message} ${en?.message}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(IDS)('%s spells out no number that is not a field as well', (id) => {
    const [diagnostic] = parseReport(NOTICE_DOCUMENTATION[id].text).diagnostics;
    const fields = JSON.stringify([diagnostic?.actual, diagnostic?.expected]);
    const words = (diagnostic?.message ?? '').replace(/“[^”]*”/g, '');
    for (const number of words.match(/\d+(?:\.\d+)?/g) ?? []) expect(fields).toContain(number);
  });

  it.each(IDS)('%s has a kebab-case id and a known severity', (id) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(SEVERITIES).toContain(NOTICES[id].severity);
  });

  it('are the only ones that parsing gives: none is written out elsewhere', () => {
    const made = Object.values(NOTICE_DOCUMENTATION).flatMap(({ text }) =>
      parseReport(text).diagnostics.map(({ ruleId }) => ruleId),
    );
    expect([...new Set(made)].sort()).toEqual([...IDS].sort());
  });

  it.each([
    ['docs/diagnostics.md', 'en'],
    ['docs/diagnostics.zh-CN.md', 'zh'],
  ] as const)('are documented in %s, each under a heading of its own', (file, locale) => {
    const page = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(page).toBe(renderNotices(locale));
    for (const id of IDS) expect(page.split(`\n## ${id}\n`)).toHaveLength(2);
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

  it('does not spell out the numbers of several rows with each of them', () => {
    const facts = { name: '行政复议', expected: 5, actual: ['1', '2', '3', '4', '5', '6'] };
    expect(notice('row-undecided', facts, 'en')).toMatchObject({
      message:
        'Cannot tell which numbers belong to the 5 cells of `行政复议` and which to other rows; none was read',
      actual: facts.actual,
    });
    expect(notice('row-undecided', facts, 'zh').message).toBe(
      '“行政复议”的数与其他行的混在一起，无法确定哪些属于它的 5 格，未读取',
    );
  });

  it('spells out twenty values at most, and keeps them all', () => {
    const actual = Array.from({ length: 30 }, (_, at) => `${at + 100}`);
    const { message, actual: kept } = notice('figures-stray', { actual }, 'en');
    expect(message).toBe(
      `The numbers ${actual.slice(0, 20).join(' ')} … belong to no row of the form, unless they begin or end numbers of the row beside them; none was read`,
    );
    expect(kept).toEqual(actual);
  });
});
