import { isDigits, isSpace, kindOf, lineText, type Source } from '../source';
import { isMarked } from './csv-rows';
import type { Profile } from './grid';
import { isBlank, isBorder, isDelimiterRow, type MarksAt, PIPE, TAB } from './marks';
import { hasFigures, isOneWord } from './words';

/** What may part cells. */
const COMMA = /[,;，；、/]/;

export function profileOf(source: Source, lines: readonly number[], marksAt: MarksAt): Profile {
  const profile = {
    lines: lines.length,
    blank: 0,
    plain: 0,
    bareFigures: 0,
    tabLed: 0,
    tabLone: 0,
    tabbed: 0,
    piped: 0,
    pipeLone: 0,
    opensLone: false,
    pipeEnded: 0,
    pipeLed: 0,
    pipeLast: 0,
    pipesClosed: 0,
    pipesOpen: 0,
    delimiter: 0,
    bordered: 0,
    gapped: 0,
    figures: 0,
    marked: 0,
    commas: 0,
  };
  const { text } = source;
  for (const line of lines) {
    const marks = marksAt(line);
    const { tabs, pipes, plus, start, end } = marks;
    if (isBlank(marks)) {
      profile.blank++;
    } else if (plus && isBorder(lineText(source, line))) {
      profile.bordered++;
    } else if (pipes > 0) {
      const lone = end - start === 1;
      if (lone && profile.piped === 0) profile.opensLone = true;
      profile.piped++;
      if (text.charCodeAt(end - 1) === PIPE) {
        profile.pipeLast++;
        profile.pipesClosed = Math.max(profile.pipesClosed, pipes);
      } else {
        profile.pipesOpen = Math.max(profile.pipesOpen, pipes);
      }
      if (lone) profile.pipeLone++;
      else if (isDelimiterRow(text, start, end)) profile.delimiter++;
      else if (text.charCodeAt(start) === PIPE) profile.pipeLed++;
      else if (pipes === 1 && text.charCodeAt(end - 1) === PIPE) profile.pipeEnded++;
    } else if (tabs > 0) {
      profile.tabbed++;
      if (tabs === 1 && text.charCodeAt(source.starts[line] ?? 0) === TAB) {
        profile.tabLed++;
        if (start === end) profile.tabLone++;
      }
    } else {
      profile.plain++;
      if (kindOf(text, start, end) === 'figure') profile.bareFigures++;
      // As most lines are of a table with a cell a line.
      if (isDigits(text, start, end)) continue;
      const words = text.slice(start, end);
      if (COMMA.test(words)) {
        profile.commas++;
        if (isMarked(words)) profile.marked++;
      }
      if (isOneWord(text, start, end)) continue;
      if (gapsOf(words) > 1) profile.gapped++;
      if (hasFigures(words)) profile.figures++;
    }
  }
  return profile;
}

/** How many gaps of two spaces or more part the words of a line. */
function gapsOf(text: string): number {
  let gaps = 0;
  for (let at = text.indexOf('  '); at !== -1; at = text.indexOf('  ', at)) {
    gaps++;
    while (isSpace(text.charCodeAt(at))) at++;
  }
  return gaps;
}
