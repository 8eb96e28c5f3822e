import type { SectionKey } from '../../src/form';
import { type Body, drawBody } from './body';
import type { Draft, Part, Row, Section, Table } from './draft';
import { furnitureAfter, furnitureBefore, publicationLine, titleLines } from './furniture';
import { drawHeadings, type Headings } from './headings';
import { type LayoutName, MIXED_LAYOUTS, type SimpleLayout } from './layouts';
import { type Blocks, drawNumbers, type Numbers } from './numbers';
import { otherMatters, overview, preamble, problems, type Story } from './prose';
import { Random } from './random';
import { disclosureRows, disputeRows, editionOf, type Filling, requestRows } from './tables';
import { drawWording } from './wording';

/** What the report is about, before it is printed. */
export interface Plan {
  seed: number;
  layout: LayoutName;
  blocks: Blocks;
  consistent: boolean;
}

export interface Composed {
  draft: Draft;
  body: Body;
  year: number;
  title: string;
  edition: ReturnType<typeof editionOf>;
}

/** A report with nothing lost or damaged. */
export function compose(plan: Plan): Composed {
  const { seed, layout } = plan;
  const body = drawBody(new Random(seed, 'body'));
  const year = drawYear(plan, new Random(seed, 'year'));
  const numbers = drawNumbers(new Random(seed, 'numbers'), plan.blocks.requests, {
    consistent: plan.consistent,
    makesRules: body.makesRules,
  });
  const markdown = layout.startsWith('gfm');
  const headings = drawHeadings(new Random(seed, 'headings'), markdown);
  const random = new Random(seed, 'page');
  const lines = titleLines(random, body.agency, year);
  const title = lines.join('').replaceAll(' ', '');
  const imprint = { title, agency: body.agency, year };
  const story: Story = {
    body,
    year,
    numbers,
    random: new Random(seed, 'prose'),
    mark: headings.subMark,
  };
  const draft: Draft = {
    before: furnitureBefore(random, imprint, markdown),
    title: lines.map((line, index) => (index === 0 ? headings.titleMark + line : line)),
    preamble: [...publicationLine(random, imprint), ...preamble(story)],
    sections: sections(plan, numbers, headings, story),
    after: furnitureAfter(random, imprint),
    bom: false,
    crlf: false,
    trimmed: false,
  };
  return { draft, body, year, title, edition: editionOf(plan.blocks) };
}

/** Years fit the edition where the report is to be without a finding. */
function drawYear({ blocks, consistent }: Plan, random: Random): number {
  if (blocks.blocks2019 === 0) return random.int(2021, 2025);
  return consistent || random.chance(0.6) ? random.int(2019, 2020) : random.int(2021, 2023);
}

function sections(plan: Plan, numbers: Numbers, headings: Headings, story: Story): Section[] {
  const random = new Random(plan.seed, 'tables');
  const filling: Filling = { numbers, blocks: plan.blocks, wording: drawWording(random), random };
  const cut = cutter(plan, new Random(plan.seed, 'layouts'));
  const section = (key: SectionKey, paragraphs: string[], table: Table | null = null) => ({
    heading: headings.text[key],
    paragraphs,
    table,
  });
  const lead = random.chance(0.15) ? ['具体数字见下表：'] : [];
  return [
    section('overview', overview(story)),
    section('proactiveDisclosure', [], cut('proactiveDisclosure', disclosureRows(filling))),
    section('requests', lead, cut('requests', requestRows(filling))),
    section('disputes', [], cut('disputes', disputeRows(filling))),
    section('problems', problems(story)),
    section('otherMatters', otherMatters(story)),
  ];
}

const IN_PIECES = MIXED_LAYOUTS.filter((layout) => layout !== 'separate-runs');

/** Deals the rows of each table out to the layouts they are printed in. */
function cutter({ layout }: Plan, random: Random): (key: Table['key'], rows: Row[]) => Table {
  const part = (each: SimpleLayout, rows: Row[]): Part => ({
    layout: each,
    rows,
    wrongHeadsFrom: null,
  });
  if (layout === 'mixed-tables') {
    const [a = 'gfm', b = 'pdf-raw', c = 'tab-full'] = random.shuffle(MIXED_LAYOUTS);
    const of = { proactiveDisclosure: a, requests: b, disputes: c };
    return (key, rows) => ({ key, parts: [part(of[key], rows)] });
  }
  if (layout !== 'mixed-pieces') return (key, rows) => ({ key, parts: [part(layout, rows)] });
  const [first = 'gfm', second = 'pdf-raw'] = random.shuffle(IN_PIECES);
  return (key, rows) => {
    if (key !== 'requests') return { key, parts: [part(random.pick([first, second]), rows)] };
    const at = random.int(6, rows.length - 3);
    return { key, parts: [part(first, rows.slice(0, at)), part(second, rows.slice(at))] };
  };
}
