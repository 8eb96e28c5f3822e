import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseReport, validateReport } from '../src';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = `${root}examples/report.txt`;

/** Modules that other examples import. */
const SHARED = ['align.js'];

const EXPECTED: Record<string, (output: string) => void> = {
  'demo.js'(output) {
    expect(output).toMatch(/^examples\/report\.txt\n\n标题 {2}临溪县云栖渡镇人民政府2024年/);
    expect(output).toContain('期限  2024-01-01 至 2024-12-31');
    expect(output).toContain('有  三、收到和处理政府信息公开申请情况      第 44–74 行  tab-rows');
    expect(output).toMatch(/^ {4}4\.保护第三方合法权益 +1 +1 +0 +0 +0 +0 +2$/m);
    expect(output).toMatch(/^66:23 +警告 .+cell-blank$/m);
    expect(output).toMatch(/^80:19 +错误 .+dispute-total$/m);
    expect(output).toContain('共 2 个问题：1 个错误，1 个警告，0 个提示');
  },
  'keep-as-json.js'(output) {
    expect(output).toMatch(/^临溪县云栖渡镇人民政府, 2024: \d+ characters of JSON\nerror: .+\n$/);
  },
  'panel.js'(output) {
    const cells = [
      'received',
      'carriedOver',
      'outcomes.granted',
      'outcomes.total',
      'carriedForward',
    ];
    const heads = cells.map((row) => `requests.${row}.total`).join();
    expect(output).toBe(
      `\uFEFFfile,agency,year,${heads},diagnostics,errors,warnings,skipped\n` +
        'report.txt,临溪县云栖渡镇人民政府,2024,20,2,10,21,1,0,1,1,0\n',
    );
  },
  'trace-a-number.js'(output) {
    expect(output).toBe(
      '本年度办理结果·予以公开·自然人: 7\n' +
        'line 51, column 20: 三、本年度办理结果\t(一) 予以公开\t7\t1\t0\t1\t1\t0\t10\n' +
        'printed as "7"\n',
    );
  },
};

const names = readdirSync(`${root}examples`).filter(
  (name) => name.endsWith('.js') && !SHARED.includes(name),
);

it('knows what every example prints', () => {
  expect(names.sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe.each(names)('examples/%s', (name) => {
  it('runs', () => {
    const { status, stdout, stderr } = run(name);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    EXPECTED[name]?.(stdout);
  });
});

describe('the bundled report', () => {
  it('has the two faults planted in it', () => {
    const report = parseReport(readFileSync(bundled, 'utf8'));
    const { findings } = validateReport(report);
    expect(report.diagnostics).toEqual([]);
    expect(findings.map(({ ruleId, path, place }) => [ruleId, path, place?.start.line])).toEqual([
      ['cell-blank', 'requests.outcomes.notProcessed.publication', 66],
      ['dispute-total', 'disputes.litigation.direct.total', 80],
    ]);
  });
});

describe('trace-a-number', () => {
  it('says why a cell is null', () => {
    const file = `${root}test/fixtures/reports/layouts/pipe-broken.txt`;
    const { stdout } = run('trace-a-number.js', 'disputes.reconsideration.total', file);
    expect(stdout).toMatch(/^行政复议·总计: undecided\n“行政复议”的数与其他行的混在一起/);
  });
});

describe('demo', () => {
  it('reads the files it is given', () => {
    const { status, stdout } = run('demo.js', bundled, `${root}LICENSE`);
    expect(status).toBe(0);
    expect(stdout).toContain('共 2 个问题');
    expect(stdout).toContain('not-a-report');
  });

  it('tells what could not be read from what is blank', () => {
    const layouts = `${root}test/fixtures/reports/layouts/`;
    const { stdout } = run('demo.js', `${layouts}pipe-broken.txt`);
    expect(stdout).toMatch(/^行政复议 +\? +\? +\? +\? +\?$/m);
    expect(stdout).toMatch(/^规章 +- +- +-$/m);
  });

  it('says which file it cannot read, goes on and exits with 2', () => {
    const { status, stdout, stderr } = run('demo.js', 'no-such-file.txt', bundled);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^无法读取文件 no-such-file\.txt：ENOENT/);
    expect(stdout).toContain('共 2 个问题');
  });

  it('lines up Chinese text', () => {
    const heads = /^ +自然人 {2}商业企业 .+总计$/m.exec(run('demo.js').stdout)?.[0] ?? '';
    const row = /^ {2}（七）总计.+$/m.exec(run('demo.js').stdout)?.[0] ?? '';
    expect(widthOf(row)).toBe(widthOf(heads));
  });
});

function run(name: string, ...args: string[]) {
  return spawnSync(process.execPath, [`examples/${name}`, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

/** Columns on a terminal, for text of ASCII and full-width characters alone. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u02ff' ? 2 : 1), 0);
}
