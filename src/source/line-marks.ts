/**
 * What a mail puts before each line that it quotes, and an editor before each item of a list. Engines keep a way
 * back for each step of a group without end, and millions of them are more than they have room for.
 */
const MARK = /^[ \t]*(?:(?:> ?){1,100}|[-*+•●·▪◦][ \t]+)/;
const HINT = /^[ \t]*(?:>|[-*+•●·▪◦][ \t])/m;

const LETTER = /\p{L}/u;

/** Fewest lines in a row with the same mark. */
const ENOUGH_LINES = 5;
/** Fewest of them that hold nothing but a figure, or several cells: then the list is a table. */
const ENOUGH_ROWS = 3;
const CELLS = /[\t|]|^[\d\s]+$|\d\s+\d+\s*$/;

interface Marked {
  readonly line: number;
  readonly mark: string;
}

/**
 * Takes marks before each of many lines for spaces: `> ` of a quoted mail, and `- ` where the items of the list
 * are the rows or cells of a table. Of the same length, so offsets hold.
 */
export function withoutLineMarks(text: string): string {
  if (!HINT.test(text)) return text;
  const lines = text.split('\n');
  let run: Marked[] = [];
  let kind = '';
  const close = () => {
    if (isQuote(kind, run) || isTable(lines, run)) {
      for (const { line, mark } of run) {
        lines[line] = ' '.repeat(mark.length) + (lines[line] ?? '').slice(mark.length);
      }
    }
    run = [];
  };
  lines.forEach((each, line) => {
    if (each.trim() === '') return;
    const mark = MARK.exec(each)?.[0] ?? '';
    const first = mark.trim().charAt(0);
    if (first !== kind) close();
    kind = first;
    if (mark !== '') run.push({ line, mark });
  });
  close();
  return lines.join('\n');
}

function isQuote(kind: string, run: readonly Marked[]): boolean {
  return kind === '>' && run.length >= ENOUGH_LINES;
}

function isTable(lines: readonly string[], run: readonly Marked[]): boolean {
  if (run.length < ENOUGH_LINES) return false;
  const rows = run.filter(({ line, mark }) => CELLS.test((lines[line] ?? '').slice(mark.length)));
  return rows.length >= ENOUGH_ROWS && run.some(({ line }) => LETTER.test(lines[line] ?? ''));
}
