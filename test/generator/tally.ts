import type { Generated } from './generate';
import type { Verdict } from './judge';

/** Sums over the reports of one layout or one damage. */
interface Line {
  reports: number;
  cells: number;
  right: number;
  missed: number;
  wrong: number;
  invented: number;
  silent: number;
  /** Reports without damage or fault of their own that were flagged or misnamed. */
  noisy: number;
}

export interface Failure {
  /** Runs this very report again. */
  command: string;
  about: string;
  faults: readonly string[];
}

/** What a search has found. */
export class Tally {
  readonly failures: Failure[] = [];
  reports = 0;
  /** A wrong cell. */
  grave = false;
  readonly #layouts = new Map<string, Line>();
  readonly #damages = new Map<string, Line>();

  add(generated: Generated, verdict: Verdict, command: string): void {
    const { layout, damages, consistent, truth } = generated;
    const names = damages.length > 0 ? damages : ['(none)'];
    this.reports++;
    addTo(this.#layouts, layout, generated, verdict);
    for (const name of names) addTo(this.#damages, name, generated, verdict);
    if (verdict.wrong + verdict.invented > 0) this.grave = true;
    if (verdict.faults.length === 0) return;
    const about = `${layout}, ${truth.edition}, ${names.join(' + ')}${consistent ? '' : ', sums free'}`;
    this.failures.push({ command, about, faults: verdict.faults });
  }

  /** Silent errors first. */
  worst(count: number): Failure[] {
    const rank = ({ faults }: Failure) => (faults.some((fault) => /^silent/.test(fault)) ? 0 : 1);
    return [...this.failures].sort((a, b) => rank(a) - rank(b)).slice(0, count);
  }

  table(): string {
    return [
      head('layout'),
      ...lines(this.#layouts),
      '',
      head('damage'),
      ...lines(this.#damages),
    ].join('\n');
  }
}

function addTo(
  into: Map<string, Line>,
  name: string,
  generated: Generated,
  verdict: Verdict,
): void {
  const line = into.get(name) ?? empty();
  line.reports++;
  for (const key of ['cells', 'right', 'missed', 'wrong', 'invented', 'silent'] as const) {
    line[key] += verdict[key];
  }
  const noise = /^(noise|title|agency|year|edition|untraced|misplaced)/;
  if (generated.damages.length === 0 && verdict.faults.some((fault) => noise.test(fault))) {
    line.noisy++;
  }
  into.set(name, line);
}

function empty(): Line {
  return {
    reports: 0,
    cells: 0,
    right: 0,
    missed: 0,
    wrong: 0,
    invented: 0,
    silent: 0,
    noisy: 0,
  };
}

function head(name: string): string {
  return `${name.padEnd(22)} reports    cells   right %   missed    wrong invented   silent  noisy`;
}

function lines(of: ReadonlyMap<string, Line>): string[] {
  return [...of]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, line]) => {
      const right = ((100 * line.right) / Math.max(1, line.cells)).toFixed(2);
      const numbers = [line.missed, line.wrong, line.invented, line.silent];
      return [
        name.padEnd(22),
        String(line.reports).padStart(7),
        String(line.cells).padStart(8),
        right.padStart(9),
        ...numbers.map((number) => String(number).padStart(8)),
        String(line.noisy).padStart(6),
      ].join(' ');
    });
}
