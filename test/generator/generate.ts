import { FORMS } from '../../src/form';
import { compose } from './compose';
import { DAMAGE, DAMAGES, type DamageName, settleBlanks } from './damages';
import { type Draft, tablesOf, valuesOf } from './draft';
import { LAYOUTS, type LayoutName } from './layouts';
import type { Blocks } from './numbers';
import { print } from './print';
import { Random } from './random';

export type ReportEdition = '2021' | '2019' | 'mixed';

/** What to fix; the seed draws the rest. */
export interface GenerateOptions {
  layout?: LayoutName;
  /** In order; one that does not apply to the report is left out of `damages`. */
  damages?: readonly DamageName[];
  edition?: ReportEdition;
  /** All sums hold and nothing is implausible; never so for a mixed edition. */
  consistent?: boolean;
}

/** What a careful reader finds in the text. */
export interface Truth {
  title: string;
  agency: string;
  year: number;
  edition: ReportEdition;
  /** The number of every cell that is in the text, `null` where it holds none. */
  cells: Map<string, number | null>;
  /** Cells that no reader can tell. `cells` has the number before the damage: to give it is a guess. */
  undecidable: Set<string>;
}

export interface Generated {
  seed: number;
  text: string;
  truth: Truth;
  layout: LayoutName;
  damages: DamageName[];
  consistent: boolean;
}

/** A made-up report as some converter would give it, with what is true of it. */
export function generate(seed: number, options: GenerateOptions = {}): Generated {
  const random = new Random(seed, 'options');
  const layout = random.pick(LAYOUTS);
  const edition = random.pick<ReportEdition>(['2021', '2021', '2021', '2019', '2019', 'mixed']);
  const likely = random.chance(0.5);
  const drawn = drawDamages(random);
  const chosen = options.edition ?? edition;
  const consistent = chosen !== 'mixed' && (options.consistent ?? likely);
  const plan = {
    seed,
    layout: options.layout ?? layout,
    blocks: blocksOf(chosen, random),
    consistent,
  };
  const { draft, body, year, title } = compose(plan);
  const wanted = options.damages ?? drawn;
  const damages = wanted.filter((name) => DAMAGE[name](draft, new Random(seed, `damage ${name}`)));
  const { cells, undecidable } = read(draft);
  return {
    seed,
    text: print(draft, seed),
    truth: { title, agency: body.agency, year, edition: chosen, cells, undecidable },
    layout: plan.layout,
    damages,
    consistent,
  };
}

function drawDamages(random: Random): DamageName[] {
  const count = random.pick([0, 0, 0, 1, 1, 1, 1, 2, 2, 3]);
  return random.shuffle(DAMAGES).slice(0, count);
}

function blocksOf(edition: ReportEdition, random: Random): Blocks {
  const all = FORMS['2019'].proactiveDisclosure.length;
  if (edition === '2021') return { blocks2019: 0, requests: '2021' };
  if (edition === '2019') return { blocks2019: all, requests: '2019' };
  return { blocks2019: random.int(1, 2), requests: '2021' };
}

/** Reads the draft as a careful reader reads the page. */
function read(draft: Draft): Pick<Truth, 'cells' | 'undecidable'> {
  const cells = new Map<string, number | null>();
  const undecidable = new Set<string>();
  for (const table of tablesOf(draft)) {
    for (const part of table.parts) {
      for (const row of part.rows) {
        settleBlanks({ table, part, row });
        for (const { path, text, number, undecidable: unclear } of valuesOf(row)) {
          if (path === null) continue;
          cells.set(path, text === '' && !unclear ? null : number);
          if (unclear) undecidable.add(path);
        }
      }
    }
  }
  return { cells, undecidable };
}
