import type { Draft, Section, Table } from './draft';
import { type Ink, PRINTERS } from './layouts';
import { Random } from './random';

/** How the parts of a report stand on the page. */
interface Spacing {
  /** Empty lines between paragraphs, headings and tables. */
  between: readonly string[];
  /** Prose is broken at this many characters, as in a PDF. */
  wrapAt: number;
}

/** The text of a report. */
export function print(draft: Draft, seed: number): string {
  const random = new Random(seed, 'spacing');
  const spacing = drawSpacing(draft, random);
  const leading = random.chance(0.2) ? ['', ''] : [];
  const ending = random.chance(0.7) ? '\n' : '';
  const wrapsHeads = random.chance(0.5);
  const partsLines = new Random(seed, 'lines').chance(0.5);
  const ink = (stream: string): Ink => ({
    random: new Random(seed, stream),
    wrapsHeads,
    partsLines,
  });
  const blocks = [
    draft.before,
    draft.title,
    ...draft.preamble.map((text) => wrap(text, spacing)),
    ...draft.sections.flatMap((section) => sectionBlocks(section, ink, spacing)),
    draft.after,
  ].filter((lines) => lines.length > 0);
  const lines = [...leading, ...spaced(blocks, spacing)];
  const text = (draft.trimmed ? lines.map((line) => line.trimEnd()) : lines).join('\n') + ending;
  return `${draft.bom ? '\ufeff' : ''}${draft.crlf ? text.replaceAll('\n', '\r\n') : text}`;
}

function drawSpacing(draft: Draft, random: Random): Spacing {
  const layouts = draft.sections.flatMap(
    ({ table }) => table?.parts.map((part) => part.layout) ?? [],
  );
  const between = random.pick([[''], [''], [''], [], ['', '']]);
  const wrapAt = random.chance(0.5) ? random.int(28, 40) : Infinity;
  const pdf = layouts.every((layout) => layout.startsWith('pdf'));
  return { between, wrapAt: pdf ? wrapAt : Infinity };
}

function sectionBlocks(
  section: Section,
  ink: (stream: string) => Ink,
  spacing: Spacing,
): string[][] {
  return [
    section.heading === null ? [] : [section.heading],
    ...section.paragraphs.map((text) => wrap(text, spacing)),
    ...(section.table ? tableBlocks(section.table, ink) : []),
  ];
}

function tableBlocks({ key, parts }: Table, ink: (stream: string) => Ink): string[][] {
  return parts.map((part, index) => PRINTERS[part.layout](part, ink(`print ${key} ${index}`)));
}

function spaced(blocks: readonly string[][], spacing: Spacing): string[] {
  return blocks.flatMap((lines, index) => [...gap(blocks[index - 1], lines, spacing), ...lines]);
}

/** A Markdown table has an empty line on both sides, whatever the rest of the page does. */
function gap(above: readonly string[] | undefined, below: readonly string[], spacing: Spacing) {
  if (!above) return [];
  const table = [above.at(-1), below[0]].some((line) => line?.startsWith('|'));
  return table && spacing.between.length === 0 ? [''] : spacing.between;
}

function wrap(text: string, { wrapAt }: Spacing): string[] {
  if (text.length <= wrapAt || text.startsWith('#')) return [text];
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += wrapAt) lines.push(text.slice(at, at + wrapAt));
  return lines;
}
