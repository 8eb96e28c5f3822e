import { parseReport, validateReport } from 'zfxxgk-report';
import { generate } from '../test/generator';
import type { Budget } from './budget';

const FEW = 100;
const MANY = 10_000;

/** What stays in memory after many reports, each dropped when the next comes. */
export function memory(): Budget {
  const { gc } = globalThis;
  const what = 'memory after 10,000 reports ÷ after 100';
  if (gc === undefined) return { what, value: Number.NaN, most: 1.2, note: 'needs --expose-gc' };
  const held = () => {
    gc();
    gc();
    return process.memoryUsage().heapUsed;
  };
  read(0, FEW);
  const few = held();
  read(FEW, MANY);
  const many = held();
  return { what, value: many / few, most: 1.2, note: `${(many / 1e6).toFixed(1)} MB held` };
}

function read(from: number, to: number): void {
  for (let seed = from; seed < to; seed++) {
    validateReport(parseReport(generate(seed, { layout: 'tab-merged' }).text));
  }
}
