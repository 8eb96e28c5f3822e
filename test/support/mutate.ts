import type { Random } from '../generator/random';

type Edit = (text: string, random: Random, other: () => string) => string;

/** A report with one to eight random edits; `other` gives a second report to splice with. */
export function mutate(text: string, other: () => string, random: Random): string {
  let mutated = text;
  for (let left = random.int(1, 8); left > 0; left--) {
    mutated = random.pick(EDITS)(mutated, random, other);
  }
  return mutated;
}

const NOISE = [
  '- 4 -',
  '4',
  '第 3 页 共 9 页',
  '— 12 —',
  '1,234',
  '１２',
  '12万件',
  '3.5万元',
  '0.5',
  '-1',
  '减5',
  '/',
  '|',
  '|---|---|',
  '总计',
  '（一）予以公开',
  '第二十条第（五）项',
  '三、收到和处理政府信息公开申请情况',
  '自然人',
  '2022年',
  '收到政府信息公开申请99件',
  '\u200b',
  '\ud800',
  '\0',
  '\u001b[31m',
  '<b>1</b>',
  '__proto__',
] as const;

const SEPARATORS = ['\t', '|', '  ', ' ', '\n', '\t\t', '||', ' | ', '\u3000', ''] as const;

const EDITS: readonly Edit[] = [
  lines((all, at) => [...all.slice(0, at), ...all.slice(at + 1)]),
  lines((all, at, random) => [...all.slice(0, at), ...all.slice(at + random.int(2, 9))]),
  lines((all, at) => [...all.slice(0, at + 1), ...all.slice(at)]),
  lines((all, at, random) => {
    const to = random.int(0, all.length - 1);
    return all.map((line, index) => all[index === at ? to : index === to ? at : index] ?? line);
  }),
  lines((all, at, random) => [...all.slice(0, at), random.pick(NOISE), ...all.slice(at)]),
  lines((all, at) => [...all.slice(0, at), [all[at], all[at + 1]].join(''), ...all.slice(at + 2)]),
  (text, random) => insert(text, random.int(0, text.length), '\n'),
  (text, random) => insert(text, random.int(0, text.length), random.pick(NOISE)),
  (text, random) => insert(text, random.int(0, text.length), random.pick(SEPARATORS)),
  (text, random) => cut(text, random.int(0, text.length), random.int(1, 3)),
  (text, random) => cut(text, random.int(0, text.length), random.int(20, 400)),
  (text, random) => text.slice(0, random.int(0, text.length)),
  (text, random) => text.slice(random.int(0, text.length)),
  (text, random) => text.replaceAll(random.pick(['\t', '|', ' ']), random.pick(SEPARATORS)),
  someSeparators,
  someDigits,
  (text, random, other) => splice(text, other(), random),
  (text, random, other) => text + random.pick(['', '\n']) + other(),
];

function lines(edit: (all: string[], at: number, random: Random) => string[]): Edit {
  return (text, random) => {
    const all = text.split('\n');
    return edit(all, random.int(0, all.length - 1), random).join('\n');
  };
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

function cut(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length);
}

function someSeparators(text: string, random: Random): string {
  const other = random.pick(SEPARATORS);
  return text.replace(/[\t|]/g, (each) => (random.chance(0.1) ? other : each));
}

function someDigits(text: string, random: Random): string {
  return text.replace(/\d/g, (each) => (random.chance(0.05) ? String(random.int(0, 12)) : each));
}

/** Stretches of one report within the other. */
function splice(text: string, other: string, random: Random): string {
  const at = random.int(0, text.length);
  const from = random.int(0, other.length);
  const piece = other.slice(from, from + random.int(50, 1500));
  return text.slice(0, at) + piece + text.slice(at + random.int(0, piece.length));
}
