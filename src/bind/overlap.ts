/** How much of a wanted string was found, and in which pieces. */
export interface Overlap {
  readonly matched: number;
  /** Piece index → characters of it that belong to this string. */
  readonly pieces: ReadonlyMap<number, number>;
}

/** Beyond this many character pairs the text between two sure labels is no torn label any more. */
const LARGEST = 1_500_000;

const MATCH = 2;
/** Makes one long run worth more than the same characters scattered about. */
const RUN_START = 1.5;

/**
 * Aligns strings wanted in this order with the pieces a text has instead: the alignment of all their
 * characters with the most matches in the fewest runs. It sees through labels torn over pieces,
 * labels run together, and pieces of something else between.
 *
 *     wanted  不予公开 | 属于国家秘密
 *     pieces  三 | 不 | 予公开属于 | 国家秘密
 */
export function overlap(wanted: readonly string[], pieces: readonly string[]): Overlap[] {
  const found = wanted.map(() => ({ matched: 0, pieces: new Map<number, number>() }));
  const [rows, columns] = [lengthOf(wanted), lengthOf(pieces)];
  if (rows * columns === 0 || rows * columns > LARGEST) return found;

  const form = flatten(wanted);
  const text = flatten(pieces);
  const width = columns + 1;
  // best: best score of prefixes; run: best score of prefixes that end in a match.
  let best = new Float32Array(width);
  let run = new Float32Array(width).fill(-Infinity);
  let nextBest = new Float32Array(width);
  let nextRun = new Float32Array(width);
  const steps = new Uint8Array((rows + 1) * width);
  for (let i = 1; i <= rows; i++) {
    const wantedCode = form.codes[i - 1];
    // No run goes on from one wanted string into the next.
    const begins = form.owners[i - 1] !== form.owners[i - 2];
    let left = 0;
    nextRun[0] = -Infinity;
    for (let j = 1; j <= columns; j++) {
      let step = SKIP_FORM;
      let score = best[j] ?? 0;
      if (left > score) {
        score = left;
        step = SKIP_TEXT;
      }
      let match = -Infinity;
      if (wantedCode === text.codes[j - 1]) {
        const going = begins ? -Infinity : (run[j - 1] ?? -Infinity);
        const starting = (best[j - 1] ?? 0) - RUN_START;
        const goesOn = going >= starting ? GOES_ON : 0;
        match = MATCH + (goesOn ? going : starting);
        if (match > score) {
          score = match;
          step = TAKE;
        }
        step |= goesOn;
      }
      nextRun[j] = match;
      nextBest[j] = score;
      left = score;
      steps[i * width + j] = step;
    }
    [best, nextBest] = [nextBest, best];
    [run, nextRun] = [nextRun, run];
  }

  let [i, j, inRun] = [rows, columns, false];
  while (i > 0 && j > 0) {
    const step = steps[i * width + j] ?? 0;
    if (inRun || (step & 3) === TAKE) {
      const match = found[form.owners[i - 1] ?? 0];
      const piece = text.owners[j - 1] ?? 0;
      if (match) {
        match.matched++;
        match.pieces.set(piece, (match.pieces.get(piece) ?? 0) + 1);
      }
      inRun = (step & GOES_ON) !== 0;
      i--;
      j--;
    } else if ((step & 3) === SKIP_TEXT) {
      j--;
    } else {
      i--;
    }
  }
  return found;
}

const SKIP_FORM = 0;
const SKIP_TEXT = 1;
const TAKE = 2;
const GOES_ON = 4;

function lengthOf(strings: readonly string[]): number {
  return strings.reduce((sum, { length }) => sum + length, 0);
}

/** All characters in one row, each with the index of the string it comes from. */
function flatten(strings: readonly string[]): { codes: number[]; owners: number[] } {
  const codes: number[] = [];
  const owners: number[] = [];
  strings.forEach((string, owner) => {
    for (let at = 0; at < string.length; at++) {
      codes.push(string.charCodeAt(at));
      owners.push(owner);
    }
  });
  return { codes, owners };
}
