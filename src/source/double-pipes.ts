/** Fewest lines with nothing but pairs of pipes: in one or two, each may enclose a blank cell. */
const ENOUGH_LINES = 3;

/**
 * Takes each pair of pipes for one, where pipes stand in pairs alone: `规章||0||3`. Of the same length, so offsets
 * hold.
 */
export function withoutDoublePipes(text: string): string {
  if (!text.includes('||')) return text;
  let paired = 0;
  for (const line of text.split('\n')) {
    const pipes = runsIn(line);
    if (pipes === 'odd') return text;
    if (pipes === 'even') paired++;
  }
  return paired < ENOUGH_LINES ? text : text.replaceAll('||', ' |');
}

/** Whether all runs of pipes in a line are of even length; `null` where it has none. */
function runsIn(line: string): 'even' | 'odd' | null {
  let found = false;
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at)) {
    const start = at;
    while (line[at] === '|') at++;
    if ((at - start) % 2 === 1) return 'odd';
    found = true;
  }
  return found ? 'even' : null;
}
