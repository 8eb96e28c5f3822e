import { readdirSync, readFileSync } from 'node:fs';
import { parseReport } from '../../src/parse';
import { validateReport } from '../../src/validate';

const FOLDER = new URL('../fixtures/prose/', import.meta.url);

/** What stands in a place of the report that the sentence is not put into. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  overview: '按照部署做好政府信息公开工作。',
  proactive: '按时公开。',
  requests: '依法办理。',
  oversight: '有人监督。',
  disputes: '',
  problems: '部分栏目更新偏慢，下一步将按月检查栏目。',
  other: '本年度未收取政府信息公开信息处理费。',
};

/** A sentence of prose, where it stands, and every finding that it must raise. */
export interface ProseCase {
  /** `small` or `large`: the report whose tables it is compared with. */
  readonly report: string;
  readonly body: string;
  /** A key of {@link ELSEWHERE}. */
  readonly place: string;
  readonly sentence: string;
  readonly findings: readonly string[];
}

/**
 * Reads the cases of `fixtures/prose`. A line `@ small 清溪县民政局 requests` tells where the sentences
 * below it stand; each has its findings below it, indented.
 */
export function readProseCases(): Map<string, ProseCase[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.cases'));
  return new Map(files.map((name) => [name, parseCases(read(name))]));
}

function parseCases(text: string): ProseCase[] {
  const cases: (ProseCase & { findings: string[] })[] = [];
  let [report = '', body = '', place = ''] = [''];
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) [, report = '', body = '', place = ''] = line.split(' ');
    else if (line.startsWith('  ')) cases.at(-1)?.findings.push(line.trim());
    else if (line !== '') cases.push({ report, body, place, sentence: line, findings: [] });
  }
  return cases;
}

/** What is found in the report with the sentence in it, each finding in one line. */
export function findingsOn({ report, body, place, sentence }: ProseCase): string[] {
  const said = { ...ELSEWHERE, [place]: sentence, body };
  const text = read(`${report}.txt`).replace(
    /\{\{(\w+)\}\}/g,
    (_, key: keyof typeof said) => said[key] ?? '',
  );
  return validateReport(parseReport(text)).findings.map((finding) => {
    const { ruleId, severity, path, actual, expected, place: at } = finding;
    const [raw] = text.slice(at?.start.offset, at?.end.offset).split('\n');
    return `${severity} ${ruleId} ${path}: “${raw}” ${actual} ≠ ${expected}`;
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}
