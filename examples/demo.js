// What the library reads in a report and what it finds wrong with it.
//   node examples/demo.js [FILE…]
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cellState, formRows, parseReport, validateReport } from 'zfxxgk-report';
import { align, cut } from './align.js';

const SECTIONS = {
  overview: '一、总体情况',
  proactiveDisclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  otherMatters: '六、其他需要报告的事项',
};
const TABLES = ['proactiveDisclosure', 'requests', 'disputes'];
const SEVERITIES = { error: '错误', warning: '警告', info: '提示' };
const WIDEST_LABEL = 44;

const files = process.argv.slice(2);
if (files.length === 0)
  files.push(relative('.', fileURLToPath(new URL('report.txt', import.meta.url))));
for (const file of files) {
  const text = read(file);
  if (text === null) process.exitCode = 2;
  else console.log(`${describe(file, text).join('\n')}\n`);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`无法读取文件 ${file}：${error.message}`);
    return null;
  }
}

function describe(file, text) {
  const report = parseReport(text);
  return [
    file,
    '',
    ...head(report),
    '',
    ...sections(report),
    ...TABLES.filter((table) => report[table].present).flatMap((table) => printed(report, table)),
    '',
    ...verdict(report),
  ];
}

function head({ title, agency, year, edition, period }) {
  return align([
    ['标题', title ?? '（未找到）'],
    ['机关', agency ?? '（未找到）'],
    ['年度', String(year ?? '（未找到）')],
    ['格式', edition === null ? '（未找到）' : edition === 'mixed' ? '2019 与 2021 混用' : edition],
    ['期限', period === null ? '（未写明）' : `${period.start} 至 ${period.end}`],
  ]);
}

/** Which sections are there, on which lines, and in what layout their tables are. */
function sections(report) {
  return align(
    Object.entries(SECTIONS).map(([key, name]) => {
      const place = report.source.sections[key];
      const lines = place ? `第 ${place.start.line}–${place.end.line} 行` : '';
      const layouts = report.source.layouts[key] ?? [];
      return [report[key].present ? '有' : '缺', name, lines, layouts.join('、')];
    }),
  );
}

/** A table with its group labels and its column heads, each where it changes. */
function printed(report, table) {
  const edition = report[table].edition ?? report.edition ?? '2021';
  const lines = [];
  let heads = null;
  let above = [];
  for (const { label, groups, columns, ...row } of formRows(edition)) {
    if (row.table !== table) continue;
    const names = columns.map((column) => column.label);
    if (names.join() !== heads) lines.push(['', ...names]);
    heads = names.join();
    groups.forEach((group, depth) => {
      if (above[depth] !== group.path) lines.push([indented(group.label, depth)]);
    });
    above = groups.map(({ path }) => path);
    const cells = columns.map(({ path }) => mark(cellState(report, path)));
    lines.push([indented(label, groups.length), ...cells]);
  }
  return ['', SECTIONS[table], ...align(lines, (column) => column > 0)];
}

/** `?`: something is printed that could not be read; `-`: nothing is. */
function mark({ kind, value }) {
  if (kind === 'number') return String(value);
  return kind === 'unreadable' || kind === 'undecided' ? '?' : '-';
}

function indented(label, depth) {
  return cut('  '.repeat(depth) + label, WIDEST_LABEL);
}

/** What parsing noticed and validation found, in the order of the text. */
function verdict(report) {
  const { findings, skipped } = validateReport(report);
  const all = [...report.diagnostics, ...findings].sort((a, b) => offsetOf(a) - offsetOf(b));
  const lines = align(
    all.map(({ place, severity, message, ruleId }) => [
      place ? `${place.start.line}:${place.start.column}` : '-',
      SEVERITIES[severity],
      message,
      ruleId,
    ]),
    (column) => column === 0,
  );
  const counts = Object.entries(SEVERITIES).map(
    ([severity, name]) => `${all.filter((each) => each.severity === severity).length} 个${name}`,
  );
  const total = `共 ${all.length} 个问题：${counts.join('，')}`;
  return [...lines, ...(lines.length > 0 ? [''] : []), total, ...unchecked(skipped)];
}

/** What no rule could look at, so that silence there is not taken for a clean bill. */
function unchecked(skipped) {
  if (skipped.length === 0) return [];
  const rules = [...new Set(skipped.map(({ ruleId }) => ruleId))];
  return [`另有 ${skipped.length} 处未作检查：${rules.join('、')}`];
}

function offsetOf({ place }) {
  return place?.start.offset ?? -1;
}
