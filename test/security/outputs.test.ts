import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import {
  cellAt,
  compareReports,
  extractFacts,
  formatFindings,
  parseReport,
  rollUp,
  toVFile,
  validateReport,
} from '../../src';
import { EXAMPLE } from '../support/example';
import { faultsOf } from '../support/faults-of';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('names that objects have of themselves', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];

  it.each(NAMES)('%s in cells, labels, headings and titles is text', (name) => {
    const texts = [
      '（一）予以公开',
      '一、总体情况',
      '清溪县柳塘镇',
      '规章',
      '自然人',
      '\t\t3\t',
    ].map((place) => EXAMPLE.replace(place, name));
    for (const text of [...texts, EXAMPLE.replace('规章', `${name}.x\t1\t1\t1\n规章`)]) {
      expect(faultsOf(text)).toEqual([]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each(NAMES)('%s is no path of a cell', (name) => {
    const report = parseReport(EXAMPLE);
    const paths = [
      name,
      `${name}.x`,
      `${name}.length`,
      `requests.${name}`,
      `requests.${name}.name`,
    ];
    for (const path of paths) expect(() => cellAt(report, path)).toThrow(RangeError);
  });

  it.each(NAMES)('%s is no rule', (name) => {
    const rules = JSON.parse(`{ ${JSON.stringify(name)}: "off" }`);
    expect(() => validateReport(parseReport(EXAMPLE), { rules })).toThrow(RangeError);
  });

  it('in JSON reach no prototype', () => {
    const report = parseReport(EXAMPLE);
    const json = JSON.stringify(report).replace('{', '{"__proto__":{"polluted":1},');
    const again = JSON.parse(json);
    validateReport(again);
    compareReports(again, again);
    rollUp(again, [again]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

/** Colours, the title of the window, links, the cursor, the answerback; as one byte and as two. */
const ESCAPES = [
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u001b]8;;http://a.test\u001b\\',
  '\u009b2J',
  '\b',
  '\r',
];

/** What a terminal may take for an order; a line break is ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ORDERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
/** What turns the direction of writing, so that a terminal shows what does not stand there. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/** Reports that bring the text into messages as cell, title, body, heading and prose. */
function reportsWith(hidden: string): string[] {
  return [
    EXAMPLE.replace('清溪县柳塘镇', `清溪县${hidden}柳塘镇`),
    EXAMPLE.replace('（一）予以公开\t\t3', `（一）予以公开\t\t3${hidden}x`),
    EXAMPLE.replace('（一）予以公开\t\t3', `（一）予以公开\t\t${hidden}3l8`),
    EXAMPLE.replace('（一）予以公开\t\t3', `（一）予以公开\t\t1（${hidden}）2`),
    EXAMPLE.replace('一、总体情况', `一、总体${hidden}情况`).replace(
      '二、主动',
      `七、主${hidden}动`,
    ),
    EXAMPLE.replace('五、', `收到政府信息公开申请99${hidden}件。${hidden}科室收到申请98件。\n五、`),
  ];
}

describe('orders to a terminal in the text', () => {
  it.each(ESCAPES.map((order) => [JSON.stringify(order), order]))('%s', (_, order) => {
    for (const text of reportsWith(order)) {
      for (const locale of ['zh', 'en'] as const) {
        const report = parseReport(text, { locale });
        const findings = [...report.diagnostics, ...validateReport(report, { locale }).findings];
        expect(formatFindings(findings, { locale })).not.toMatch(ORDERS);
      }
    }
  });

  it('have no effect through a finding made by hand, as from JSON', () => {
    const [finding] = validateReport(parseReport(EXAMPLE.replace('\t\t3\t1', '\t\t4\t1'))).findings;
    expect(finding).toBeDefined();
    if (!finding) return;
    for (const order of [...ESCAPES, '\u202e']) {
      const made = {
        ...finding,
        ruleId: `a${order}`,
        message: `b${order}`,
        path: `c${order}`,
        note: `d${order}\n`,
      };
      const printed = formatFindings([made]);
      expect(printed).not.toMatch(ORDERS);
      expect(printed).not.toMatch(TURNS);
    }
  });
});

describe('HTML in the text', () => {
  it('is text like any other, never made into elements', () => {
    const html = '<img src=x onerror=alert(1)>';
    for (const text of reportsWith(html)) expect(faultsOf(text)).toEqual([]);
    const report = parseReport(EXAMPLE.replace('现将', `${html}现将`));
    expect(`${report.preamble}${report.overview.text}`).toContain(html);
  });

  it('neither runs nor throws where figures are looked for', () => {
    const report = parseReport(
      EXAMPLE.replace('五、', '<script>收到政府信息公开申请9件</script>\n五、'),
    );
    expect(() => extractFacts(report)).not.toThrow();
    expect(() => reporter(toVFile(report, validateReport(report).findings))).not.toThrow();
  });
});

describe('examples/panel.js', () => {
  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://a.test","b")'],
    ...['＝1+1', '＋1', '－1', '＠SUM(A1)'],
  ])('writes %s so that no spreadsheet reckons with it', (formula) => {
    const folder = mkdtempSync(join(tmpdir(), 'panel-'));
    try {
      mkdirSync(join(folder, 'reports'));
      const text = EXAMPLE.replace('清溪县柳塘镇人民政府', `${formula}清溪县人民政府`);
      writeFileSync(join(folder, 'reports', '=1+1.txt'), text);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`${root}examples/panel.js`, join(folder, 'reports')],
        { cwd: root, encoding: 'utf8' },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const [, row = ''] = stdout.split('\n');
      expect(row).not.toBe('');
      for (const cell of row.split(',').slice(0, 2))
        expect(cell).not.toMatch(/^"?\s*[=+\-@＝＋－＠]/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
