import { describe, expect, it } from 'vitest';
import { DAMAGES, type DamageName, type Generated, generate, type LayoutName } from '.';

/** The same report without the damage, and with it, of the first seed that it applies to. */
function pair(damage: DamageName, layout?: LayoutName): [Generated, Generated] {
  for (let seed = 1; seed < 400; seed++) {
    const options = layout ? { layout } : {};
    const damaged = generate(seed, { ...options, damages: [damage] });
    if (damaged.damages.length > 0) return [generate(seed, { ...options, damages: [] }), damaged];
  }
  throw new Error(`${damage} applies to no report`);
}

const gone = ([whole, damaged]: [Generated, Generated]) =>
  [...whole.truth.cells.keys()].filter((path) => !damaged.truth.cells.has(path));

const nulls = ({ truth }: Generated) => [...truth.cells].filter(([, number]) => number === null);

const lines = ({ text }: Generated) => text.split('\n');

describe('every damage', () => {
  it.each(DAMAGES)('%s changes the text and says so', (damage) => {
    const [whole, damaged] = pair(damage);
    expect(damaged.text).not.toBe(whole.text);
    expect(damaged.damages).toEqual([damage]);
  });

  it.each(DAMAGES)('%s keeps the numbers that are still in the text', (damage) => {
    const [whole, damaged] = pair(damage);
    for (const [path, number] of damaged.truth.cells) {
      if (number !== null) expect(number).toBe(whole.truth.cells.get(path));
    }
  });

  it('is left out where it does not apply', () => {
    expect(generate(1, { edition: '2021', damages: ['signs'] }).damages).toEqual([]);
  });
});

describe('what is lost', () => {
  it('a row: all of its cells', () => {
    const paths = gone(pair('lost-row', 'tab-full'));
    expect(paths.length).toBeGreaterThan(0);
  });

  it('the tail: the last rows of table three and table four', () => {
    const paths = gone(pair('lost-tail', 'lines-plain'));
    expect(paths).toContain('requests.carriedForward.total');
    expect(paths).toContain('disputes.reconsideration.upheld');
  });

  it('a label: no cell, for its order tells the row', () => {
    const [whole, damaged] = pair('lost-label', 'gfm');
    expect(damaged.truth).toEqual(whole.truth);
  });

  it('a heading: no cell', () => {
    const [whole, damaged] = pair('lost-section-heading', 'gfm');
    expect(damaged.truth).toEqual(whole.truth);
    expect(lines(damaged).length).toBeLessThan(lines(whole).length);
  });
});

describe('blanks', () => {
  it('are null where the layout keeps them', () => {
    const [, damaged] = pair('blank-cell', 'tab-full');
    expect(nulls(damaged).length).toBeGreaterThan(0);
    expect(damaged.truth.undecidable.size).toBe(0);
  });

  it('make their row undecidable where the layout drops them', () => {
    const [, damaged] = pair('blank-totals', 'lines-plain');
    expect(damaged.truth.undecidable.size).toBe(
      [...damaged.truth.cells.keys()].filter((path) => path.startsWith('requests.')).length,
    );
  });

  it('are null where a row without any number is left', () => {
    const [, damaged] = pair('blank-table', 'pdf-raw');
    expect(nulls(damaged).length).toBeGreaterThan(0);
    expect(damaged.truth.undecidable.size).toBe(0);
  });

  it('a dash is not a zero', () => {
    const [whole, damaged] = pair('dash-zeros', 'pdf-raw');
    const zeros = [...whole.truth.cells].filter(([, number]) => number === 0);
    expect(nulls(damaged).map(([path]) => path)).toEqual(zeros.map(([path]) => path));
  });

  it('zeros run together are for nobody to tell', () => {
    const [, damaged] = pair('run-together', 'gfm');
    expect(damaged.text).toMatch(/\| 00+ \|/);
    expect(damaged.truth.undecidable.size).toBeGreaterThan(1);
  });
});

describe('doubled rows', () => {
  it('say the same twice', () => {
    const [whole, damaged] = pair('doubled-row', 'gfm');
    expect(lines(damaged).length).toBe(lines(whole).length + 1);
    expect(damaged.truth).toEqual(whole.truth);
  });

  it('or differ in a cell that nobody can tell', () => {
    const [, damaged] = pair('doubled-row-differs', 'gfm');
    expect(damaged.truth.undecidable.size).toBe(1);
  });
});

describe('how numbers are written', () => {
  it.each<[DamageName, RegExp]>([
    ['full-width', /[０-９]/],
    ['thousands', /\d[,，]\d{3}/],
    ['inner-spaces', /\d[ \u00a0\u3000]\d{3}/],
    ['outer-spaces', /\t[ \u00a0\u3000]+\d/],
    ['signs', /(增加?|减少?|\+|＋|－|--)\d/],
    ['units', /\d(件|万?元)/],
    ['remarks', /\d+[（(]\D+\d+件[）)]/],
    ['head-unit', /[（(](单位：)?万?元[）)]/],
  ])('%s', (damage, pattern) => {
    const [whole, damaged] = pair(damage, 'tab-full');
    expect(damaged.text).toMatch(pattern);
    expect(damaged.truth).toEqual(whole.truth);
  });
});

describe('characters', () => {
  it('a byte order mark comes first', () => {
    expect(pair('bom')[1].text.startsWith('\ufeff')).toBe(true);
  });

  it('every line end is CRLF', () => {
    expect(pair('crlf')[1].text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('characters of no width are all that zero-width adds', () => {
    const [whole, damaged] = pair('zero-width', 'tab-full');
    expect(damaged.text.replace(/\u200b|\u200d|\ufeff/g, '')).toBe(whole.text);
  });

  it('the label down the side has a character a line', () => {
    expect(pair('side-by-letter', 'lines-plain')[1].text).toContain('本\n年\n度\n办\n理\n结\n果\n');
  });
});
