import type { Cell, Draft } from '../draft';
import { valuesOf } from '../draft';
import { PARTED_BY_SPACES } from '../layouts';
import type { Random } from '../random';
import { type Damage, type Target, targets } from './target';

const SPACES = [' ', '\u00a0', '\u3000'];

/** １２３ */
export const fullWidth: Damage = (draft, random) => {
  const wide = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  return reformat(draft, random, 0.8, (cell) => wide(cell.text));
};

/** `1,234` or `1，234` */
export const thousands: Damage = (draft, random) => {
  const comma = random.pick([',', ',', '，']);
  return reformat(draft, random, 1, (cell) => grouped(cell, comma));
};

/** `1 234`, also with U+00A0 and U+3000 */
export const innerSpaces: Damage = (draft, random) => {
  const space = random.pick(SPACES);
  return reformat(draft, random, 1, (cell, { part }) =>
    PARTED_BY_SPACES.has(part.layout) ? null : grouped(cell, space),
  );
};

/** Spaces of any kind before and after. */
export const outerSpaces: Damage = (draft, random) =>
  reformat(draft, random, 0.7, (cell, { part }) => {
    if (PARTED_BY_SPACES.has(part.layout)) return null;
    const side = () => random.pick(['', ...SPACES, ' \u3000']);
    return `${side()}${cell.text}${side()}`;
  });

/** `--253`, `+19`, `增1423`, `减5` */
export const signs: Damage = (draft, random) =>
  reformat(draft, random, 0.9, (cell) => {
    if (!cell.path?.endsWith('.change') || !cell.number) return null;
    const size = Math.abs(cell.number);
    return cell.number > 0
      ? random.pick([`+${size}`, `增${size}`, `＋${size}`, `增加${size}`])
      : random.pick([`--${size}`, `减${size}`, `－${size}`, `减少${size}`]);
  });

/** `7件`, `251000元`, `103.3879万元` */
export const units: Damage = (draft, random) => {
  const share = random.pick([0.2, 1]);
  return reformat(draft, random, share, (cell) => {
    if (cell.path?.endsWith('.amount')) {
      return random.pick([`${cell.number}万元`, `${inYuan(cell)}元`]);
    }
    return cell.path?.endsWith('.change') ? null : `${cell.number}件`;
  });
};

/** A head in yuan, or one that says 万元 where the form says nothing. */
export const headUnit: Damage = (draft, random) => {
  const rows = targets(draft, ({ row }) => valuesOf(row).some(isPlainAmount));
  let changed = false;
  for (const { part, row } of rows) {
    const at = part.rows.indexOf(row);
    const head = part.rows
      .slice(0, at)
      .findLast((each) => each.kind === 'head')
      ?.cells.at(-1);
    const amount = valuesOf(row).find(isPlainAmount);
    if (!head || !amount) continue;
    const name = head.text.replace(/[（(].*$/, '');
    const yuan = random.chance(0.6);
    head.text = `${name}${random.pick(yuan ? ['（元）', '（单位：元）'] : ['（万元）', '（单位：万元）'])}`;
    if (yuan) amount.text = String(inYuan(amount));
    changed = true;
  }
  return changed;
};

/** `22（其中修订16件）` */
export const remarks: Damage = (draft, random) =>
  reformat(draft, random, 0.1, (cell) => {
    if (cell.path?.endsWith('.change') || cell.path?.endsWith('.amount')) return null;
    if (!cell.number || cell.number < 2) return null;
    const part = random.int(1, cell.number - 1);
    return `${cell.number}${random.pick([`（其中修订${part}件）`, `（含上年${part}件）`, `(其中网上${part}件)`])}`;
  });

function isPlainAmount(cell: Cell): boolean {
  return cell.path?.endsWith('.amount') === true && isPlain(cell);
}

/** Formats do not pile up: a cell is written in one way. */
function isPlain(cell: Cell): boolean {
  return cell.text !== '' && cell.text === String(cell.number);
}

function inYuan(cell: Cell): number {
  return Math.round((cell.number ?? 0) * 10_000);
}

/** Digits in threes before the decimal point, `null` under a thousand. */
function grouped(cell: Cell, by: string): string | null {
  if (cell.number === null || Math.abs(cell.number) < 1000) return null;
  return cell.text.replace(/\d(?=(\d{3})+(?!\d))(?<!\..*)/g, `$&${by}`);
}

/** Writes a share of the plain cells anew, where `write` has another way to write them. */
function reformat(
  draft: Draft,
  random: Random,
  share: number,
  write: (cell: Cell, target: Target) => string | null,
): boolean {
  let changed = false;
  for (const target of targets(draft, ({ row }) => row.kind === 'values')) {
    for (const cell of valuesOf(target.row).filter(isPlain)) {
      const text = random.chance(share) ? write(cell, target) : null;
      if (text === null || text === cell.text) continue;
      cell.text = text;
      changed = true;
    }
  }
  return changed;
}
