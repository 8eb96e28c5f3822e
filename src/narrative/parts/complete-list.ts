import type { StatedFact } from '../read-sentence';
import { listsAll, type Opener } from './openers';

/** Whether the parts that a list names are all there are. */
export function isCompleteList(
  opener: Opener,
  end: number,
  sentence: string,
  parts: readonly StatedFact[],
  whole: StatedFact,
): boolean {
  if (isSaidComplete(sentence, opener, parts, end)) return true;
  const isLeftOpen = MORE.test(sentence.slice(parts.at(-1)?.end));
  return !isLeftOpen && areKindsOf(whole, namesOf(sentence, opener.end, parts), sentence);
}

/** There is no third kind of these. */
const KINDS: readonly (readonly string[])[] = [
  ['requests.received.naturalPerson', 'requests.received.organizations'],
  ['disputes.litigation.direct', 'disputes.litigation.afterReconsideration'],
];

/** `甲类310条、其他类1350条`: what is left over ends a list of everything. */
const REST = /^[、，；]其[他它](?!结果|处理|组织|$)/;

function isSaidComplete(
  sentence: string,
  opener: Opener,
  parts: readonly StatedFact[],
  end: number,
): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  const subjects = new Set(parts.map((part) => part.subject));
  if (KINDS.some((kinds) => kinds.every((kind) => subjects.has(kind)))) return parts.length === 2;
  const tail = sentence.slice(last.end, end);
  return (
    (listsAll(opener) || REST.test(sentence.slice(parts.at(-2)?.end, last.start))) &&
    !/[等余]/.test(sentence.slice(parts[0]?.start, end)) &&
    tail.length < 8
  );
}

/** Behind the last of a list: there are others. */
const MORE = /^等|^[，；、]?(?:其[余他它]|另)/;

/** What stands before each figure of a list that goes on without more: none if something else comes between. */
function namesOf(sentence: string, from: number, parts: readonly StatedFact[]): string[] {
  let end = from;
  return parts.map((part) => {
    const name = sentence.slice(end, part.start).replace(/^[、，；：]/, '');
    end = part.end;
    return name;
  });
}

/** `建议和提案126件，其中建议46件、提案78件`: the whole names its kinds, and all of them follow. */
function areKindsOf({ start }: StatedFact, names: readonly string[], sentence: string): boolean {
  if (names.length < 2) return false;
  const list = listed(names.join('、'));
  const before = listed(sentence.slice(0, start));
  const at = before.lastIndexOf(list);
  if (at === -1) return false;
  const around = before.charAt(at - 1) + before.charAt(at + list.length);
  return !/[、等]/.test(around);
}

/** With every joint of a list alike. */
function listed(words: string): string {
  return words.replace(/以及|[和及与]/g, '、');
}
