import { parseReport, validateReport } from 'zfxxgk-report';
import { DAMAGES, generate, judge, LAYOUTS } from '../test/generator';
const n = Number(process.argv[2] ?? 6); const onlyD = process.argv[3]; const onlyL = process.argv[4];
const rows: [number, string][] = [];
for (const layout of LAYOUTS) for (const damage of [null, ...DAMAGES]) {
  if (onlyD && damage !== onlyD) continue; if (onlyL && layout !== onlyL) continue;
  let missed = 0, wrong = 0, silent = 0, cells = 0; const seeds: number[] = [];
  for (let seed = 1; seed <= n; seed++) {
    const g = generate(seed, { layout, damages: damage ? [damage] : [] });
    const r = parseReport(g.text); const j = judge(r, [...r.diagnostics, ...validateReport(r).findings], g);
    missed += j.missed; wrong += j.wrong + j.invented; silent += j.silent; cells += j.cells; if (j.missed + j.wrong + j.invented + j.silent) seeds.push(seed);
    if (onlyD && onlyL && seeds.length === 1 && seeds[0] === seed) { if (process.argv[5]) { const t = g.text; const i = t.indexOf(process.argv[5]); console.log(t.slice(Math.max(0, i - 300), i + Number(process.argv[6] ?? 1500))); } console.log(j.faults.slice(0, 12)); console.log(r.diagnostics.slice(0, 6).map((d) => `${d.ruleId} ${d.path} L${d.place?.start.line} ${d.message}`)); console.log(r.source.layouts) }
  }
  if (missed + wrong + silent) rows.push([missed + wrong * 3 + silent * 50, `${layout} ${damage} cells ${cells} missed ${missed} wrong ${wrong} silent ${silent} seeds ${seeds.slice(0, 5)}`]);
}
rows.sort((a, b) => b[0] - a[0]); for (const [, l] of rows.slice(0, 40)) console.log(l);
