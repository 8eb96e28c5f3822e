/** A text without one has none of its lines to look at. */
const HINT = '\\';
/** Fewest lines behind whose words one stands: then those that stand alone are no marks for blank cells either. */
const ENOUGH_LINES = 3;

/**
 * Takes the backslash with which Markdown ends a line inside a paragraph for a space. By itself in a line it may be
 * the mark of a blank cell. Of the same length, so offsets hold.
 */
export function withoutHardBreaks(text: string): string {
  if (!text.includes(HINT)) return text;
  const lines = text.split('\n');
  const broken: number[] = [];
  const alone: number[] = [];
  lines.forEach((line, at) => {
    const words = line.trimEnd();
    if (!words.endsWith(HINT)) return;
    if (words.trimStart() === HINT) alone.push(at);
    else broken.push(at);
  });
  if (broken.length < ENOUGH_LINES) return text;
  for (const at of [...broken, ...alone]) {
    const line = lines[at] ?? '';
    const mark = line.lastIndexOf(HINT);
    lines[at] = `${line.slice(0, mark)} ${line.slice(mark + 1)}`;
  }
  return lines.join('\n');
}
