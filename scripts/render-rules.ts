import { readFileSync } from 'node:fs';
import type { Locale } from '../src/diagnostics';
import type { Edit } from '../src/rules/documentation';
import type { CatalogueEntry, Example } from './rule-catalogue';

const WORDS = {
  en: {
    title: '# Rules',
    other: '[中文](rules.zh-CN.md)',
    intro: [
      'Generated from `src/rules/` by `npm run docs:reference`; edit the rule, not this page.',
      'Severity says what the authority says: **error** – the form or the Regulation requires it and the report breaks it; **warning** – implausible, or needs a person to look; **info** – worth knowing.',
      'Examples are changes to [one complete report](#the-report), which breaks no rule; `⇥` stands for a tab. They are run as tests.',
      'A rule that cannot look at something says so in `skipped`: `not-read`, `blank`, `row-missing`, `table-missing`, `section-missing`, `agency-unknown`, `year-unknown`, `body-unknown`, `not-comparable`, `edition`, `off`, `failed`.',
      '`rule-failed` (error) is no rule: it says that a rule named in `actual` failed and reached no conclusion.',
    ],
    head: ['Rule', 'Severity', 'Holds when'],
    severity: 'Severity',
    authority: 'Authority',
    runBy: 'Run by',
    fix: 'What to do',
    ok: 'Nothing found',
    notOk: 'Found',
    unchanged: 'the report as it is',
    previous: 'The year before:',
    children: 'Put together from:',
    at: 'at',
    nowhere: 'no place',
    report: '## The report',
  },
  zh: {
    title: '# 规则',
    other: '[English](rules.md)',
    intro: [
      '本页由 `npm run docs:reference` 从 `src/rules/` 生成；要改请改规则文件。',
      '级别随依据而定：**error** 违反格式或条例的要求；**warning** 不合常理，须由人看一看；**info** 值得知道。',
      '示例是对[一份完整报告](#报告全文)的改动，该报告不违反任何规则；`⇥` 代表制表符。示例都作为测试运行。',
      '规则不能检查的，列在 `skipped` 中并注明原因：`not-read` 未读出、`blank` 空格、`row-missing` 缺行、`table-missing` 缺表、`section-missing` 缺部分、`agency-unknown` 机关不明、`year-unknown` 年度不明、`body-unknown` 层级不明、`not-comparable` 不可比、`edition` 该版格式没有此项、`off` 已关闭、`failed` 规则出错。',
      '`rule-failed`（error）不是规则：它说明 `actual` 所指的规则运行出错，没有结论。',
    ],
    head: ['规则', '级别', '何时成立'],
    severity: '级别',
    authority: '依据',
    runBy: '由谁运行',
    fix: '怎么办',
    ok: '不报告',
    notOk: '报告',
    unchanged: '原报告',
    previous: '上年报告：',
    children: '汇总自：',
    at: '位置',
    nowhere: '无位置',
    report: '## 报告全文',
  },
} as const;

/** What the examples change. The package holds no tests, so that the page shows it. */
const REPORT = readFileSync(
  new URL('../test/fixtures/example-report.txt', import.meta.url),
  'utf8',
);

type Words = (typeof WORDS)[Locale];

/** The page of all rules in one language, as Markdown. */
export function renderRules(catalogue: readonly CatalogueEntry[], locale: Locale): string {
  const words = WORDS[locale];
  const rows = catalogue.map(
    ({ rule, documentation }) =>
      `| [\`${rule.id}\`](#${rule.id}) | ${rule.severity} | ${documentation.summary[locale]} |`,
  );
  const table = [`| ${words.head.join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
  const sections = catalogue.map((entry) => renderRule(entry, locale, words));
  const report = ['```text', tabsShown(REPORT.trimEnd()), '```'].join('\n');
  const page = [words.title, words.other, ...words.intro, table, ...sections, words.report, report];
  return `${page.join('\n\n')}\n`;
}

function renderRule(
  { rule, runBy, documentation }: CatalogueEntry,
  locale: Locale,
  words: Words,
): string {
  const facts = [
    `${words.severity}: **${rule.severity}**`,
    ...(rule.authority ? [`${words.authority}: ${rule.authority}`] : []),
    `${words.runBy}: \`${runBy}\``,
  ];
  return [
    `## ${rule.id}`,
    documentation.summary[locale],
    facts.join(' · '),
    documentation.why[locale],
    `${words.fix}: ${rule.note[locale]}`,
    ...documentation.ok.map((example) => `${words.ok}:\n\n${renderExample(example, words)}`),
    ...documentation.notOk.map(
      (example) =>
        `${words.notOk}: \`${example.path}\`, ${renderAt(example.at, words)}:\n\n${renderExample(example, words)}`,
    ),
  ].join('\n\n');
}

function renderAt(at: string | null, words: Words): string {
  return at === null ? words.nowhere : `${words.at} \`${oneLine(at)}\``;
}

function renderExample(example: Example, words: Words): string {
  const { edits, previous, children } = example;
  return [
    ...(previous ? [words.previous, renderEdits(previous, words)] : []),
    ...(children ? [words.children] : []),
    ...(children ?? []).map((child) => renderEdits(child, words)),
    ...(previous || children ? ['→'] : []),
    renderEdits(edits, words),
  ].join('\n\n');
}

function renderEdits(edits: readonly Edit[], words: Words): string {
  if (edits.length === 0) return `*${words.unchanged}*`;
  const lines = edits.flatMap(([find, replace]) => [
    ...linesOf('-', find),
    ...(replace === '' ? [] : linesOf('+', replace)),
  ]);
  return ['```diff', ...lines, '```'].join('\n');
}

function linesOf(sign: string, text: string): string[] {
  return text
    .replace(/^\n+|\n+$/g, '')
    .split('\n')
    .map((line) => `${sign} ${tabsShown(line)}`.trimEnd());
}

function tabsShown(text: string): string {
  return text.replaceAll('\t', '⇥');
}

function oneLine(text: string): string {
  return tabsShown(text).replace(/\s*\n\s*/g, ' ⏎ ');
}
