/** Words at columns of a fixed-width page, as `pdftotext -layout` sets them. */
export interface Word {
  column: number;
  text: string;
}

/** A line with each word at its column, or one space on where the word before reaches so far. */
export function setLine(words: readonly Word[]): string {
  let line = '';
  let width = 0;
  for (const { column, text } of [...words].sort((a, b) => a.column - b.column)) {
    if (text === '') continue;
    const gap = Math.max(column - width, width > 0 ? 1 : 0);
    line += ' '.repeat(gap) + text;
    width += gap + displayWidth(text);
  }
  return line;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60“”]/;

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!/[\u200b\ufeff]/.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Lines of at most `width` columns. */
export function wrapTo(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && displayWidth(line + character) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}
