import {
  extractFacts,
  formatFindings,
  parseReport,
  reportSchema,
  validateReport,
} from 'zfxxgk-report';

const MARKDOWN = `四、政府信息公开行政复议、行政诉讼情况

| 信息&nbsp;内容 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
|---|---|---|---|---|---|
| 行政复议 | 1 | 2 | 3 | 4 | 10 |
`;

/** Something of everything, a Markdown table with an entity included: reading those takes a dependency. */
export function use(text) {
  const report = reportSchema.parse(JSON.parse(JSON.stringify(parseReport(text))));
  const { valid, findings } = validateReport(report);
  return [
    report.agency,
    report.requests.received.total,
    valid,
    findings.length,
    extractFacts(report).length > 0,
    formatFindings(findings).split('\n').at(-1),
    parseReport(MARKDOWN).disputes.reconsideration.total,
  ].join(' ');
}
