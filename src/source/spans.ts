import { NO_WIDTH } from './characters';

const BRACKET = /\[|\](?:\{[^{}]{0,500}\})?/g;

/**
 * Takes away what pandoc writes of a `<span>`: `[82]{style="color: red"}` is 82. Of the same length, so offsets hold.
 */
export function withoutSpans(text: string): string {
  if (!text.includes(']{')) return text;
  const open: number[] = [];
  const marks: { at: number; length: number }[] = [];
  for (const { 0: bracket, index } of text.matchAll(BRACKET)) {
    if (bracket === '[') {
      open.push(index);
      continue;
    }
    const at = open.pop();
    if (at === undefined || bracket === ']') continue;
    marks.push({ at, length: 1 }, { at: index, length: bracket.length });
  }
  let read = '';
  let end = 0;
  for (const { at, length } of marks.sort((one, other) => one.at - other.at)) {
    read += text.slice(end, at) + NO_WIDTH.repeat(length);
    end = at + length;
  }
  return read + text.slice(end);
}
