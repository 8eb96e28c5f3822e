// Lines up text in which a Chinese character is as wide as two letters.
import stringWidth from 'string-width';

/** Lines of a table whose columns line up; `right` says which columns are set to the right. */
export function align(rows, right = () => false) {
  const widths = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index], right(index)))
      .join('  ')
      .trimEnd(),
  );
}

/** Text cut to a width, with an ellipsis where something is cut off. */
export function cut(text, width) {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

function pad(text, width, toTheRight) {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return toTheRight ? space + text : text + space;
}
