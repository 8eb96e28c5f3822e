const SOFT = /[\v\f\u0085\u2028\u2029]/g;
const ANY = /[\v\f\u0085\u2028\u2029]/;

/** A row has fewer soft breaks in its cells. */
const MANY = 10;

/**
 * Takes the line ends of other programs – Word's and the web's soft ones, form feeds – for line ends. In a row
 * of tabs or pipes they stand inside a cell, unless the text has hardly any others.
 */
export function withSoftBreaks(text: string): string {
  if (!ANY.test(text)) return text;
  const soft = text.match(SOFT)?.length ?? 0;
  const hard = text.match(/\r\n?|\n/g)?.length ?? 0;
  if (soft > hard * MANY) return text.replace(SOFT, '\n');
  return text.replace(/[^\r\n]+/g, (line) =>
    /[\t|]/.test(line) ? line : line.replace(SOFT, (mark, at) => (at > 0 ? '\n' : mark)),
  );
}
