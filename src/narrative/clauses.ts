import { codesOf } from '../source';
import { type Figure, figuresOf } from './figures';
import { addLaterWords } from './later-words';
import { shareWords } from './shared-words';

/** The words up to a figure or to punctuation, and the figure if there is one. */
export interface Clause {
  readonly start: number;
  readonly words: string;
  /** Words behind the figure, up to the next punctuation. */
  readonly after: string;
  /** The next figure follows with no punctuation between them: `8件在20个工作日内`. */
  readonly runsOn: boolean;
  readonly figure: Figure | null;
  /** It goes on with a list: `、行政诉讼5件`. */
  readonly isListed: boolean;
  /** How many brackets it stands in. */
  readonly depth: number;
}

/** Brackets within a name break nothing: `各县（市、区）政府`, `第（三）项`. */
const INNER =
  /（(?:[省市县区旗州镇乡街道局、]{1,8}|[一二三四五六七八九十]{1,3})）(?=[\u4e00-\u9fff])/y;

const BREAKS = codesOf('，；：（）！？。');
/** What ends the words behind a figure. */
const ENDS = codesOf('、，；：（）。');

/** （ and ） */
const OPEN = 0xff08;
const CLOSE = 0xff09;

/** What joins a figure to the one before it, and what only weighs it. */
const EDGES =
  /^[、，]|(?:仅|只|才|不过|虽然?|就|也|已|多达|高达|达到?|首次|(?<=[仅只虽就也已])[有为]){1,3}$/g;

export function clausesOf(sentence: string): Clause[] {
  const figures = figuresOf(sentence);
  const clauses: Clause[] = [];
  let start = 0;
  let next = 0;
  let depth = 0;
  for (let index = 0; index <= sentence.length; index++) {
    const figure = figures[next];
    if (figure && index === figure.lead) {
      const end = afterEnd(sentence, figure.end, figures[next + 1]?.lead ?? sentence.length);
      const behind = end === null ? '' : sentence.slice(figure.end, end);
      const words = sentence.slice(start, figure.lead).replace(EDGES, '');
      // `收到9件，均已答复` without its comma; `9件申请均已答复` says nothing but that.
      const [after = ''] = words === '' ? [behind] : behind.split(/(?=(?<!平)均|都|全部)/, 1);
      const isListed = sentence.charAt(start) === '、';
      clauses.push({ start, words, after, runsOn: end === null, figure, isListed, depth });
      next++;
      start = end === null ? figure.end : figure.end + after.length;
      index = start - 1;
      continue;
    }
    const code = sentence.charCodeAt(index);
    if (index < sentence.length && !BREAKS.has(code)) continue;
    INNER.lastIndex = index;
    if (code === OPEN && INNER.test(sentence)) {
      index = INNER.lastIndex - 1;
      continue;
    }
    const words = sentence.slice(start, index);
    if (words !== '') {
      const none = { after: '', runsOn: false, figure: null, isListed: false };
      clauses.push({ start, words, ...none, depth });
    }
    if (code === OPEN) depth++;
    if (code === CLOSE && depth > 0) depth--;
    start = index + 1;
  }
  return addLaterWords(shareWords(clauses));
}

/** Where the words behind a figure end: at punctuation, and `null` if the next figure comes first. */
function afterEnd(sentence: string, from: number, nextFigure: number): number | null {
  for (let index = from; index < nextFigure; index++) {
    if (ENDS.has(sentence.charCodeAt(index))) return index;
  }
  return nextFigure === sentence.length ? sentence.length : null;
}
