import {
  ARTICLE,
  EDITIONS,
  type Edition,
  FORMS,
  type Block as FormBlock,
  type TableKey,
} from '../form';
import { recordOf } from '../record-of';
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
  const heads = new Map<Block, BlockHead>();
  let over: Token[] = [];
  let below = false;
  let caption: string | null = null;
  for (const token of tokens) {
    if (token.kind !== 'label') continue;
    const path = owners[token.index]?.line.path;
    if (path) {
      const block = BLOCK_OF.get(path);
      if (block && !heads.has(block)) {
        const unit = unitOf(source, [...over, token]) ?? caption;
        heads.set(block, headOf(block, over, unit));
      }
      below = true;
    } else {
      if (CAPTION.test(token.key)) caption = unitOf(source, [token]);
      if (below || token.key.startsWith(ARTICLE)) over = [];
      below = false;
      over.push(token);
    }
  }
  const byPath = new Map<string, BlockHead>();
  for (const [{ paths }, head] of heads) for (const path of paths) byPath.set(path, head);
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
  let common: Edition | null = null;
  for (const { edition } of heads.values()) {
    if (edition === null) continue;
    if (common !== null && common !== edition) return null;
    common = edition;
  }
  return common;
}

function headOf(block: Block, tokens: readonly Token[], unit: string | null): BlockHead {
  let words = '';
  for (const { key } of tokens) words += key;
  let best: Edition | null = null;
  let most = 0;
  for (const edition of EDITIONS) {
    const sum = score(block.keys[edition], words);
    if (sum === most) best = null;
    if (sum <= most) continue;
    best = edition;
    most = sum;
  }
  return { edition: best, tokens, unit };
}

/** How many characters of a head are these column labels. */
function score(columns: readonly (readonly string[])[], words: string): number {
  let [sum, named] = [0, 0];
  for (const keys of columns) {
    let longest = 0;
    for (const key of keys) {
      if (key.length > longest && words.includes(key)) longest = key.length;
    }
    sum += longest;
    if (longest > 0) named++;
  }
  // One head of three by itself says nothing.
  return named * 2 < columns.length ? 0 : sum;
}

/** A clause of table two: its rows, and the keys of its columns in each edition. */
interface Block {
  readonly paths: readonly string[];
  readonly keys: Readonly<Record<Edition, readonly (readonly string[])[]>>;
}

/** Table two's blocks are those of the 2019 edition, by the article that heads them. */
const BLOCKS: readonly Block[] = FORMS['2019'].proactiveDisclosure.map(({ article, rows }) => ({
  paths: Object.keys(rows).map((key) => `${'proactiveDisclosure' satisfies TableKey}.${key}`),
  keys: recordOf(EDITIONS, (edition) => {
    const blocks: readonly FormBlock[] = FORMS[edition].proactiveDisclosure;
    const own = blocks.find((block) => block.article[0] === article[0]);
    return own ? columnKeys(own.columns) : [];
  }),
}));

const BLOCK_OF = new Map(
  BLOCKS.flatMap((block) => block.paths.map((path) => [path, block] as const)),
);
