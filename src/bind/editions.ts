import { EDITIONS, type Edition, FORMS, type TableKey } from '../form';
import type { Source } from '../source';
import { columnKeys } from './column-keys';
import { type Located, ownersOf } from './located';
import type { Token } from './token';
import { unitOf } from './units';

/** What stands over the rows of one clause of table two. */
export interface BlockHead {
  readonly edition: Edition | null;
  readonly tokens: readonly Token[];
  /** The unit of money that its head names: `元`, or one that nobody knows. */
  readonly unit: string | null;
}

/** Row path → what stands over its block. */
export type BlockHeads = ReadonlyMap<string, BlockHead>;

/**
 * Finds the heads over each block of table two, and the edition that they speak of: reports mix
 * blocks of both.
 */
export function blockHeads(
  source: Source,
  tokens: readonly Token[],
  located: readonly Located[],
): BlockHeads {
  const owners = ownersOf(tokens, located);
  const heads = new Map<string, BlockHead>();
  let over: Token[] = [];
  let below = false;
  let caption: string | null = null;
  for (const token of tokens) {
    if (token.kind !== 'label') continue;
    const path = owners[token.index]?.line.path;
    if (path) {
      const block = blockOf(path);
      if (!heads.has(block)) {
        const unit = unitOf(source, [...over, token]) ?? caption;
        heads.set(block, headOf(block, over, unit));
      }
      below = true;
    } else {
      if (CAPTION.test(token.key)) caption = unitOf(source, [token]);
      if (below || token.key.startsWith('第二十条')) over = [];
      below = false;
      over.push(token);
    }
  }
  const byPath = new Map<string, BlockHead>();
  for (const [path, block] of ROW_BLOCKS) {
    const head = heads.get(block);
    if (head) byPath.set(path, head);
  }
  return byPath;
}

/** `单位：元` over a table. */
const CAPTION = /^(?:金额)?单位/;

/** The edition of table three: （六）其他处理 has rows under it, or is one. */
export function requestsEdition(located: readonly Located[]): Edition | null {
  let edition: Edition | null = null;
  for (const { line } of located) {
    if (line.path === 'requests.outcomes.other.undivided') return '2019';
    if (line.path?.startsWith('requests.outcomes.other.')) edition = '2021';
  }
  return edition;
}

/** The edition all known blocks agree on. */
export function commonEdition(heads: BlockHeads): Edition | null {
  const editions = new Set([...heads.values()].flatMap((head) => head.edition ?? []));
  const [edition] = editions;
  return editions.size === 1 && edition ? edition : null;
}

function headOf(block: string, tokens: readonly Token[], unit: string | null): BlockHead {
  const words = tokens.map((token) => token.key).join('');
  const [best, next] = EDITIONS.map((edition) => ({
    edition,
    score: score(edition, block, words),
  })).sort((one, other) => other.score - one.score);
  return {
    edition: best && best.score > (next?.score ?? 0) ? best.edition : null,
    tokens,
    unit,
  };
}

/** How many characters of a head are this edition's column labels. */
function score(edition: Edition, block: string, words: string): number {
  let sum = 0;
  for (const keys of COLUMN_KEYS.get(`${edition} ${block}`) ?? []) {
    let longest = 0;
    for (const key of keys) {
      if (key.length > longest && words.includes(key)) longest = key.length;
    }
    sum += longest;
  }
  return sum;
}

/** Table two's blocks are those of the 2019 edition, by the article that heads them. */
const ROW_BLOCKS: readonly (readonly [string, string])[] = FORMS[
  '2019'
].proactiveDisclosure.flatMap((block) =>
  Object.keys(block.rows).map((key) => [pathOf(key), block.article[0]] as const),
);

const BLOCKS = new Map(ROW_BLOCKS);

function blockOf(path: string): string {
  return BLOCKS.get(path) ?? path;
}

function pathOf(row: string): string {
  return `${'proactiveDisclosure' satisfies TableKey}.${row}`;
}

const COLUMN_KEYS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  EDITIONS.flatMap((edition) =>
    FORMS[edition].proactiveDisclosure.map((block) => [
      `${edition} ${block.article[0]}`,
      columnKeys(block.columns),
    ]),
  ),
);
