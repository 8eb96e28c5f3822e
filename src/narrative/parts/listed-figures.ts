import type { StatedFact } from '../read-sentence';

/** Behind these the figures are no parts any more. */
const CLOSER =
  /另[有外]|年[末底]|此外|同时|全部|均已|同比|较|答复|办结|办理|结转|顺延|累计|合计|会签|签发|审核|会商|沟通|征求|延期|补正|提前|实际/;

/** The figures between two places that are told at once, not in brackets behind another. */
export function figuresBetween(
  from: number,
  to: number,
  sentence: string,
  figures: readonly StatedFact[],
): StatedFact[] {
  return figures.filter(
    ({ start, end }) => start > from && end <= to && !isNested(sentence, from + 1, start),
  );
}

/** `其中网站180条（转载20条）、公众号106条`: the 20 are some of the 180. */
function isNested(sentence: string, from: number, to: number): boolean {
  const between = sentence.slice(from, to);
  return between.lastIndexOf('（') > between.lastIndexOf('）');
}

/** Those of them that are parts: up to a word that ends the list, and no parts of one another. */
export function partsAmong(
  listed: readonly StatedFact[],
  from: number,
  sentence: string,
): StatedFact[] {
  return withoutTheirs(openPart(sentence, listed, from));
}

function openPart(sentence: string, listed: readonly StatedFact[], from: number): StatedFact[] {
  let end = from;
  const closed = listed.findIndex((fact) => {
    const between = sentence
      .slice(end, fact.start)
      .replace(/含?(?:上一?年度?|去年|20\d\d年度?)?结转/, '');
    end = fact.end;
    return CLOSER.test(between);
  });
  return listed.slice(0, closed === -1 ? listed.length : closed);
}

/** `27件，其中直接起诉14件，维持8件`: the eight are some of the fourteen. */
function withoutTheirs(parts: readonly StatedFact[]): StatedFact[] {
  return parts.filter(
    (part) => !parts.some(({ subject }) => part.subject.startsWith(`${subject}.`)),
  );
}
