import type { StatedFact } from '../read-sentence';
import type { Opener } from './openers';

/** The figure that a list of parts is of; `undefined` where nobody can tell. */
export function wholeBefore(
  { start }: Opener,
  sentence: string,
  figures: readonly StatedFact[],
): StatedFact | undefined {
  const before = withUnitOfNext(start, figures).filter(
    ({ end }) => end <= start && !isInClosedBracket(sentence, end, start),
  );
  // `120条，视频8条。其中……`, `9件，上年结转1件，其中……`: of which of the two?
  const whole = before.at(-1);
  const another = before.at(-2);
  const isUnclear =
    // `补贴申请3件、贷款申请14件，其中受理12件`
    (another &&
      whole?.subject === 'part' &&
      /^、[^，]*$/.test(sentence.slice(another.end, whole?.start))) ||
    sentence.slice(whole?.end, start).includes('。') ||
    whole?.subject === 'requests.carriedOver';
  return isUnclear && before.length > 1 ? undefined : whole;
}

/** `发布1268条，阅读3万人次，其中政策类60条`: what is listed tells of which it is. */
function withUnitOfNext(index: number, figures: readonly StatedFact[]): readonly StatedFact[] {
  const first = figures.find(({ start }) => start > index);
  const isOfUnit = ({ start, unit }: StatedFact) => start > index || unit === first?.unit;
  return figures.some(({ end, unit }) => end <= index && unit === first?.unit)
    ? figures.filter(isOfUnit)
    : figures;
}

/** `9件（含上年结转1件），其中`: the parts are of the nine. */
function isInClosedBracket(sentence: string, from: number, to: number): boolean {
  const between = sentence.slice(from, to);
  const close = between.indexOf('）');
  const open = between.indexOf('（');
  return close !== -1 && (open === -1 || close < open);
}
