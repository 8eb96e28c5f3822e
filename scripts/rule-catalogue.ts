import { readdirSync } from 'node:fs';
import { COMPARE_RULES, REPORT_RULES, ROLL_UP_RULES } from '../src/rules';
import type {
  CompareDocumentation,
  ComparedExample,
  NotOkComparedExample,
} from '../src/rules/compare-documentation';
import type { Documentation, NotOkExample, OkExample } from '../src/rules/documentation';
import type { RollUpExample } from '../src/rules/roll-up';
import type { Rule } from '../src/rules/rule';

/** An example of any kind of rule. */
export type Example = OkExample & Partial<NotOkExample & ComparedExample & RollUpExample>;

/** A registered rule with its documentation. */
export interface CatalogueEntry {
  /** Name of the rule's file, without its ending. */
  file: string;
  /** Which function runs it. */
  runBy: 'validateReport' | 'compareReports' | 'rollUp';
  rule: Rule<string, never>;
  documentation: Documentation<Example, Example & Pick<NotOkComparedExample, 'path' | 'at'>>;
}

const REGISTRIES = [
  ['validateReport', REPORT_RULES],
  ['compareReports', COMPARE_RULES],
  ['rollUp', ROLL_UP_RULES],
] as const;

/** Every registered rule, in the order they run, with the documentation beside it in its file. */
export async function loadCatalogue(): Promise<CatalogueEntry[]> {
  const files = await documentedFiles();
  return REGISTRIES.flatMap(([runBy, rules]) =>
    rules.map((rule: Rule<string, never>) => {
      const found = files.find(({ exported }) => exported.includes(rule));
      if (!found) throw new Error(`No documentation beside rule ${rule.id}`);
      return { file: found.file, runBy, rule, documentation: found.documentation };
    }),
  );
}

/** Files of `src/rules` that document a rule, registered or not. */
export async function documentedFiles() {
  const folder = new URL('../src/rules/', import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  const modules = await Promise.all(
    files.map(async (file) => ({ file, exports: await load(new URL(`${file}.ts`, folder)) })),
  );
  return modules.flatMap(({ file, exports }) =>
    exports['documentation'] === undefined
      ? []
      : [
          {
            file,
            exported: Object.values(exports),
            documentation: exports['documentation'] as CatalogueEntry['documentation'] &
              Partial<CompareDocumentation>,
          },
        ],
  );
}

async function load(url: URL): Promise<Record<string, unknown>> {
  return (await import(url.href)) as Record<string, unknown>;
}
