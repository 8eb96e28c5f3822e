import { NO_WIDTH } from './characters';

/**
 * Takes HTML's marks for the white space that a browser leaves in their place: `<td>` for a tab behind the cell
 * before, `<tr>` and `<p>` for a line end, `&nbsp;` for a space, `<b>` for nothing that could be seen. Of the same
 * length, so offsets hold.
 *
 *     <tr><td>规章</td><td>0</td></tr>
 *         ⏎      规章        ⇥   0
 */
export function unmarked(text: string): string {
  const untagged = text.includes('</') || BREAK.test(text) ? withoutTags(text) : text;
  return untagged.includes('&') ? untagged.replace(ENTITY, charOf) : untagged;
}

const BREAK = /<br\s?\/?>/i;
/** Tags, broken by no pipe, `<?xml …>` and `<![if …]>`, and both ends of a comment. */
const TAG =
  /<(\/?)([a-z][a-z0-9:-]{0,30})(?=[\s/>])[^<>|]*>|<!--|-->|<(?:!doctype|\?xml)[^<>]*>|<!\[[^<>-]*>/gi;

type Kind = 'cell' | 'row' | 'table' | 'block' | 'break' | 'apart' | 'words' | 'hidden';

/** Any other tag parts words: the 1 of `12<sup>1</sup>` is no digit of 12. */
const NAMES: Readonly<Record<Exclude<Kind, 'apart'>, string>> = {
  cell: 'td th',
  row: 'tr',
  table: 'table',
  block:
    'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd title section article header footer nav main aside center address form pre hr caption blockquote thead tbody tfoot head body html',
  break: 'br',
  words: 'span font b strong i em u s big small mark ins bdi bdo',
  hidden: 'script style',
};

const KINDS = new Map<string, Kind>(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as Kind] as const),
  ),
);

interface Tag {
  readonly kind: Kind;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

/** A table or cell that is open. */
interface Open {
  readonly kind: 'table' | 'cell';
  readonly tag: Tag;
}

function withoutTags(text: string): string {
  const tags = tagsOf(text);
  const pages = cellsOfPages(tags);
  const open: Open[] = [];
  let read = '';
  let at = 0;
  let begun = false;
  for (const tag of tags) {
    const inTable = isData(open, pages);
    const words = text.slice(at, tag.start);
    read += inTable ? words.replace(/[\t\n\r]/g, ' ') : words;
    read += markOf(tag, open, pages, begun).padEnd(
      tag.end - tag.start,
      tag.kind === 'words' ? NO_WIDTH : ' ',
    );
    at = tag.end;
    if (tag.kind === 'cell' || tag.kind === 'row' || tag.kind === 'table')
      begun = tag.kind === 'cell';
  }
  return read + text.slice(at);
}

function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  let hidden: { at: number; count: number } | null = null;
  for (const match of text.matchAll(TAG)) {
    const [mark, slash, name = ''] = match;
    const isComment = mark === '<!--' || mark === '-->';
    const kind = isComment ? 'hidden' : kindOf(name.toLowerCase());
    const closes = slash === '/' || mark === '-->';
    const end = match.index + mark.length;
    // An arrow.
    if (mark === '-->' && !hidden) continue;
    if (kind === 'hidden' && !closes) hidden ??= { at: match.index, count: tags.length };
    else if (kind === 'hidden' && hidden) {
      tags.length = hidden.count;
      tags.push({ kind, closes, start: hidden.at, end });
      hidden = null;
    } else tags.push({ kind, closes, start: match.index, end });
  }
  return tags;
}

/** Word's own tags, `<o:p>`, show nothing. */
function kindOf(name: string): Kind {
  return KINDS.get(name) ?? (name.includes(':') ? 'words' : 'apart');
}

/** Cells that hold a table themselves: they only arrange the page. */
function cellsOfPages(tags: readonly Tag[]): Set<Tag> {
  const pages = new Set<Tag>();
  const open: Open[] = [];
  for (const tag of tags) {
    const top = open.at(-1);
    if (tag.kind === 'table' && !tag.closes && top?.kind === 'cell') pages.add(top.tag);
    follow(tag, open);
  }
  return pages;
}

/** Keeps up with what is open; whether a cell has ended. */
function follow(tag: Tag, open: Open[]): boolean {
  const { kind, closes } = tag;
  if (kind !== 'table' && kind !== 'cell' && kind !== 'row') return false;
  if (kind === 'table' && !closes) {
    open.push({ kind, tag });
    return false;
  }
  const ends = open.at(-1)?.kind === 'cell';
  if (ends) open.pop();
  if (kind === 'table') open.pop();
  if (kind === 'cell' && !closes) open.push({ kind, tag });
  return ends;
}

/** Inside a table, line ends and tabs are the source's own; in a cell that arranges the page they may not be. */
function isData(open: readonly Open[], pages: ReadonlySet<Tag>): boolean {
  const top = open.at(-1);
  return top !== undefined && !pages.has(top.tag);
}

/** `begun`: a cell of the row stands before. */
function markOf(tag: Tag, open: Open[], pages: ReadonlySet<Tag>, begun: boolean): string {
  const page = !isData(open, pages);
  const ended = follow(tag, open);
  if (tag.kind === 'table') return '\n';
  if (tag.kind === 'row') return '\n';
  if (tag.kind === 'cell' && page && ended) return '\n';
  if (tag.kind === 'cell') return begun && !tag.closes && !pages.has(tag) ? '\t' : '';
  if (tag.kind === 'block') return page ? '\n' : '';
  // What a line break parts, among pipes, is one cell.
  return tag.kind === 'break' && page ? '\u2028' : '';
}

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(nbsp|e[mn]sp|thinsp|quot|amp|lt|gt));/gi;
const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

function charOf(entity: string, decimal?: string, hex?: string, name = ''): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0x20;
  const char = NAMED[name.toLowerCase()] ?? String.fromCodePoint(code <= 0xffff ? code : 0x20);
  // A tab or pipe that is written so parts no cells.
  return (/[\s|]/.test(char) ? ' ' : char).padEnd(entity.length);
}
