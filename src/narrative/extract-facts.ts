import type { Report } from '../model';
import type { NarrativeFact } from './fact';
export function extractFacts(_report: Report): NarrativeFact[] {
  return [];
}
