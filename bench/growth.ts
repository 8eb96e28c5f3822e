import { parseReport, validateReport } from 'zfxxgk-report';
import { EXAMPLE } from '../test/support/example';
import { FILLERS, SETTINGS } from '../test/support/hostile';
import type { Budget } from './budget';
import { timeOf } from './measure';

const MOST = 2.3;
const MEGABYTE = 1_000_000;
const LARGEST = 10 * MEGABYTE;
const SMALLEST = LARGEST / 64;
/** A kind of text that takes longer is shown at the size it came to. */
const PATIENCE = 4000;
/** Milliseconds below which a doubling says nothing. */
const NOTICEABLE = 40;

const PROSE = '依法公开政府信息和有关情况，全年主动公开各类信息，不断提高工作水平。\n';

const HOSTILE = [
  'tabs',
  'pipes',
  'digits',
  'brackets',
  'blank lines',
  'heading lines',
  'label lines',
  'words in a line',
  'lone surrogates',
  'NUL',
  'block quotes',
  'delimiter row',
  'digits and tabs',
  'digits and pipes',
  'lines of a digit',
  'statements after commas',
] as const;

/** Time for twice the text over time for the text, doubling up to 10 MB (of characters). */
export function* growth(): Generator<Budget> {
  yield doubled('a report with much prose', (size) =>
    EXAMPLE.replace('五、', () => `${PROSE.repeat(size / PROSE.length)}五、`),
  );
  for (const setting of ['alone', 'in table three']) {
    for (const name of HOSTILE) {
      yield doubled(`${name} ${setting}`, (size) => {
        const filler = FILLERS[name]?.(size) ?? '';
        return SETTINGS[setting]?.(filler) ?? '';
      });
    }
  }
}

/** The growth at the largest size that is reached: the smaller ones hold less of what grows. */
function doubled(what: string, make: (size: number) => string): Budget {
  let before = Number.NaN;
  let value = Number.NaN;
  let time = 0;
  let size = SMALLEST;
  for (; size <= LARGEST; size *= 2) {
    const text = make(size);
    // Made of pieces, it becomes one when first looked into: that is not what is measured.
    text.charCodeAt(0);
    time = bestOf(text, before * 2.2);
    value = before >= NOTICEABLE ? time / before : 0;
    before = time;
    if (time > PATIENCE) break;
  }
  const reached = Math.min(size, LARGEST);
  const note = `${time.toFixed(0)} ms for ${(reached / MEGABYTE).toFixed(1)} MB`;
  return { what: `×2 of ${what}`, value, most: MOST, note };
}

/** Measured again, up to three times, when it looks slow: others use the machine too. */
function bestOf(text: string, hoped: number): number {
  let best = read(text);
  for (let again = 0; again < 2 && best > hoped && best < PATIENCE * 2; again++) {
    best = Math.min(best, read(text));
  }
  return best;
}

function read(text: string): number {
  return timeOf(() => validateReport(parseReport(text)));
}
