import fc from 'fast-check';
import type { Diagnostic } from '../../src/diagnostics';
import type { Report } from '../../src/model';
import { parseReport } from '../../src/parse';
import { validateReport } from '../../src/validate';
import { type Generated, type GenerateOptions, generate, judge, type Verdict } from '../generator';

/**
 * Another seed is another report altogether: there is nothing to shrink, nor are small seeds simpler.
 */
const seeds = fc.noShrink(fc.noBias(fc.integer({ min: 1_000_000, max: 9_999_999 })));

/** Checks a number of made-up reports; a report that its damage does not apply to is not among them. */
export function forReports(
  options: GenerateOptions,
  count: number,
  check: (generated: Generated) => void,
): void {
  const property = fc.property(seeds, (seed) => {
    const generated = generate(seed, options);
    fc.pre(!options.damages || options.damages.length === generated.damages.length);
    check(generated);
  });
  fc.assert(property, runs(count));
}

/**
 * The same cases in every run, unless the environment asks for others:
 *
 *     PROPERTY_SEED=7 npx vitest run test/properties
 */
export function runs(numRuns: number): fc.Parameters<unknown> {
  const { PROPERTY_SEED: seed = '20190415' } = process.env;
  return { numRuns, seed: Number(seed) };
}

export interface Read {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
  readonly verdict: Verdict;
}

/** Parses, validates and judges. */
export function read(generated: Generated): Read {
  const report = parseReport(generated.text);
  const diagnostics = [...report.diagnostics, ...validateReport(report).findings];
  return { report, diagnostics, verdict: judge(report, diagnostics, generated) };
}

/** The command that shows a report and what is wrong in reading it. */
export function commandOf({ seed, layout, damages, truth }: Generated): string {
  const damage = damages.length > 0 ? `--damage ${damages.join(',')}` : '--clean';
  return `npm run search -- --seed ${seed} --layout ${layout} --edition ${truth.edition} ${damage}`;
}
