import { lineText, type Source } from '../source';
import { isAgency, LONGEST_LINE, squeeze, type Title } from './title';

const PUBLISHER =
  /(?:发布|公开|编制|报告)(?:机构|机关|单位|主体)[:：|]{1,4}([^:：|]{3,30}?)(?:[|]|$|索引|发布|文号|公开|成文|日期|生成)/;
const UNIT = /^单位(?:名称)?[:：](.{3,30})$/;
const AUTHOR = /由([^，。；：由]{3,30})(?:负责)?(?:编制|撰写|起草)/;
const DATE = /^[（(]?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[）)]?$/;

/** A date behind a name, and the brackets around one. */
const DATED = /[（(]?20\d{2}[-./年].{2,12}$/;
const BRACKETS = /^[（(]|[）)]$/g;

/** Lines of a signature or of a page's furniture that may name the body. */
const NEAR = 12;

/**
 * The body that reports where the title does not say it: the line beside the title, the publisher
 * or author named around it, or the signature over the date at the end.
 */
export function findAgency(source: Source, title: Title | null): string | null {
  const beside = title
    ? [lineAt(source, title.first - 1), lineAt(source, title.last)].map((line) =>
        line.replace(DATED, '').replace(BRACKETS, ''),
      )
    : [];
  const furniture = linesFrom(source, 0, (title?.last ?? 0) + NEAR).flatMap((line) =>
    [PUBLISHER, UNIT, AUTHOR].map((pattern) => pattern.exec(line)?.[1] ?? ''),
  );
  return [...beside, ...furniture, signature(source)].find(isAgency) ?? null;
}

function signature(source: Source): string {
  const lines = linesFrom(source, source.starts.length - NEAR, source.starts.length);
  const date = lines.findLastIndex((line) => DATE.test(line));
  return lines[date - 1] ?? '';
}

function linesFrom(source: Source, first: number, last: number): string[] {
  const lines: string[] = [];
  for (let line = Math.max(0, first); line < Math.min(last, source.starts.length); line++) {
    const text = lineAt(source, line);
    if (text !== '') lines.push(text);
  }
  return lines;
}

function lineAt(source: Source, line: number): string {
  return squeeze(lineText(source, line).slice(0, LONGEST_LINE).replaceAll('\t', '|'));
}
